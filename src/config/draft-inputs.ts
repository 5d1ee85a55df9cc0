import { Temporal } from 'temporal-polyfill'
import { AdvisedError } from '../model/problem.ts'
import { type RepositoryName } from '../model/repository.ts'
import { repositoryName } from '../text/repository-name.ts'

/** The action's inputs, each read into its type. */
export interface Inputs {
  readonly token: string
  readonly siteToken: string
  /** A path in the site's repository, or of a local file. */
  readonly config: string
  /** A Sunday; null for the last one that is over. */
  readonly weekEnding: Temporal.PlainDate | null
  readonly asOf: Temporal.Instant
  readonly dryRun: boolean
  /** How long the run may take. */
  readonly timeoutMinutes: number
  /** The fork that holds the editions' branches; null for the site itself. */
  readonly pushToFork: RepositoryName | null
}

const NAMES = ['token', 'site-token', 'config', 'week-ending', 'as-of', 'dry-run', 'push-to-fork', 'timeout-minutes']
const LONGEST_RUN = 60

/**
 * Reads the inputs of a run.
 *
 * @param given the inputs by the names that the runner put into the environment, upper case without `INPUT_`
 * @param now the time of the run; `as-of` may not be later
 * @throws AdvisedError naming the input: unknown, missing, of the wrong form
 */
export function readInputs(given: ReadonlyMap<string, string>, now: Temporal.Instant): Inputs {
  const value = knownInputs(given, NAMES)
  const token = value('token')
  if (token === '') {
    throw wrong('token', 'is empty', 'Leave it out to use the token of the job, or pass one that can read the sources.')
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
 * The inputs by their names in lower case; one that was left out is empty.
 * @throws AdvisedError for an input that is not among the names
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
 * Reads the Sunday that ends a week.
 * @param subject what is read, as a sentence begins with it: `The input "week-ending"`
 * @throws AdvisedError for another form, or another day of the week
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
 * Reads the moment as of which is drafted.
 * @throws AdvisedError for another form, or a moment after `now`
 */
export function readInstant(subject: string, text: string, now: Temporal.Instant): Temporal.Instant {
  const at = attempt(() => Temporal.Instant.from(text))
  if (at === null) {
    throw new AdvisedError({
      message: `${subject} must be an instant such as 2024-07-30T06:00:00Z, not "${text}".`,
      advice: 'Give date, time and zone.',
    })
  }
  if (Temporal.Instant.compare(at, now) > 0) {
    throw new AdvisedError({
      message: `${subject} lies in the future: ${text}.`,
      advice: 'Leave it out to draft as of now.',
    })
  }
  return at
}

function minutes(text: string): number {
  const count = /^\d{1,3}$/.test(text) ? Number(text) : 0
  if (count >= 1 && count <= LONGEST_RUN) return count
  throw wrong(
    'timeout-minutes',
    `must be a whole number from 1 to ${String(LONGEST_RUN)}, not "${text}"`,
    'Leave it out for 10 minutes.',
  )
}

function fork(text: string): RepositoryName {
  const name = repositoryName(text)
  if (name !== null) return name
  throw wrong(
    'push-to-fork',
    `must be a repository as owner/name, not "${text}"`,
    'Give the fork of the site that the token may write to, without "https://" and "@".',
  )
}

/** @throws AdvisedError for anything but `true`, `false`, or nothing, which is `false`. */
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

/** The error of an input: `The input "name" what.` */
export function wrong(name: string, what: string, advice: string): AdvisedError {
  return new AdvisedError({ message: `The input "${name}" ${what}.`, advice })
}
