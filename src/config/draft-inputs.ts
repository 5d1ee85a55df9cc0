import { Temporal } from 'temporal-polyfill'
import { AdvisedError } from '../model/problem.ts'
import { type RepositoryName } from '../model/repository.ts'
import { repositoryName } from '../text/repository-name.ts'

/** The parsed inputs of the drafting action. */
export interface Inputs {
  readonly token: string
  readonly siteToken: string
  /** The path of the configuration in the site's repository, or of a local file. */
  readonly config: string
  /** The Sunday that ends the week, or null for the last week that is over. */
  readonly weekEnding: Temporal.PlainDate | null
  readonly asOf: Temporal.Instant
  readonly dryRun: boolean
  /** The maximum duration of the run, in minutes. */
  readonly timeoutMinutes: number
  /** The fork that holds the editions' branches, or null if the site does. */
  readonly pushToFork: RepositoryName | null
}

const NAMES = ['token', 'site-token', 'config', 'week-ending', 'as-of', 'dry-run', 'push-to-fork', 'timeout-minutes']
/** In minutes. */
const MAX_TIMEOUT = 60

/**
 * Parses the inputs of the drafting action.
 *
 * @param given the inputs by name, in upper case without `INPUT_`, as in the runner's environment
 * @param now the start of the run, the maximum and default of `as-of`
 * @throws AdvisedError with the name of an input that is unknown, missing or invalid
 */
export function readInputs(given: ReadonlyMap<string, string>, now: Temporal.Instant): Inputs {
  const value = knownInputs(given, NAMES)
  const token = value('token')
  if (token === '') {
    throw wrong(
      'token',
      'is empty',
      "Remove it to use the job's token, or set it to a token that can read the sources.",
    )
  }
  return {
    token,
    siteToken: value('site-token') === '' ? token : value('site-token'),
    config: value('config') === '' ? '.github/last-week-in.yml' : value('config'),
    weekEnding: value('week-ending') === '' ? null : readSunday('The input "week-ending"', value('week-ending')),
    asOf: value('as-of') === '' ? now : readInstant('The input "as-of"', value('as-of'), now),
    dryRun: flag('dry-run', value('dry-run')),
    timeoutMinutes: value('timeout-minutes') === '' ? 10 : minutes(value('timeout-minutes')),
    pushToFork: value('push-to-fork') === '' ? null : fork(value('push-to-fork')),
  }
}

/**
 * Returns a function from the name of an input, in lower case, to its value; a missing input is empty.
 * @throws AdvisedError if an input is not in `names`
 */
export function knownInputs(given: ReadonlyMap<string, string>, names: readonly string[]): (name: string) => string {
  for (const name of given.keys()) {
    if (!names.includes(name.toLowerCase())) {
      throw wrong(name.toLowerCase(), 'is not an input of this action', `Its inputs are ${names.join(', ')}.`)
    }
  }
  return (name) => given.get(name.toUpperCase())?.trim() ?? ''
}

/**
 * Parses the Sunday that ends a week.
 * @param subject the start of the error message, such as `The input "week-ending"`
 * @throws AdvisedError if the text is not a date, or the date is not a Sunday
 */
export function readSunday(subject: string, text: string): Temporal.PlainDate {
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? attempt(() => Temporal.PlainDate.from(text)) : null
  if (day === null) {
    throw new AdvisedError({
      message: `${subject} must be a date such as 2024-07-28, not "${text}".`,
      advice: 'Give the Sunday that ends the week.',
    })
  }
  if (day.dayOfWeek !== 7) {
    const before = day.subtract({ days: day.dayOfWeek })
    throw new AdvisedError({
      message: `${subject} must be a Sunday; ${text} is a ${day.toLocaleString('en-US', { weekday: 'long' })}.`,
      advice: `Did you mean ${before.toString()} or ${before.add({ days: 7 }).toString()}?`,
    })
  }
  return day
}

/**
 * Parses the time to draft at, such as 2024-07-30T06:00:00Z.
 * @throws AdvisedError if the text is not a time with a zone, or the time is after `now`
 */
export function readInstant(subject: string, text: string, now: Temporal.Instant): Temporal.Instant {
  const at = attempt(() => Temporal.Instant.from(text))
  if (at === null) {
    throw new AdvisedError({
      message: `${subject} must be a time such as 2024-07-30T06:00:00Z, not "${text}".`,
      advice: 'Include the date, the time and the zone.',
    })
  }
  if (Temporal.Instant.compare(at, now) > 0) {
    throw new AdvisedError({
      message: `${subject} is in the future: ${text}.`,
      advice: 'Remove it to draft as of now.',
    })
  }
  return at
}

function minutes(text: string): number {
  const count = /^\d{1,3}$/.test(text) ? Number(text) : 0
  if (count >= 1 && count <= MAX_TIMEOUT) return count
  throw wrong(
    'timeout-minutes',
    `must be a whole number from 1 to ${String(MAX_TIMEOUT)}, not "${text}"`,
    'Remove it to use the default, 10 minutes.',
  )
}

function fork(text: string): RepositoryName {
  const name = repositoryName(text)
  if (name !== null) return name
  throw wrong(
    'push-to-fork',
    `must be a repository in the form owner/name, not "${text}"`,
    'Set it to a fork of the site that the token can write to, without "https://" and "@".',
  )
}

/**
 * Parses `true` or `false`; an empty text is `false`.
 * @throws AdvisedError for any other text
 */
export function flag(name: string, text: string): boolean {
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true'
  if (text === '') return false
  throw wrong(name, `must be true or false, not "${text}"`, 'Correct the value.')
}

function attempt<Value>(read: () => Value): Value | null {
  try {
    return read()
  } catch {
    return null
  }
}

/** An error with the message `The input "name" what.` */
export function wrong(name: string, what: string, advice: string): AdvisedError {
  return new AdvisedError({ message: `The input "${name}" ${what}.`, advice })
}
