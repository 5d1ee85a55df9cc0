import { flag, knownInputs, wrong } from './draft-inputs.ts'

/** The parsed inputs of the edition check. */
export interface CheckInputs {
  readonly token: string
  /** The path of the configuration in the site's repository. */
  readonly config: string
  /** The lowest severity that fails the run. */
  readonly failOn: 'error' | 'warning' | 'never'
  readonly fix: boolean
  readonly checkLinks: boolean
}

const NAMES = ['token', 'config', 'fail-on', 'fix', 'check-links']

/**
 * Parses the inputs of the edition check.
 * @param given the inputs by name, in upper case without `INPUT_`, as in the runner's environment
 * @throws AdvisedError with the name of an input that is unknown, missing or invalid
 */
export function readCheckInputs(given: ReadonlyMap<string, string>): CheckInputs {
  const value = knownInputs(given, NAMES)
  const token = value('token')
  if (token === '') throw wrong('token', 'is empty', "Remove it to use the job's token.")
  return {
    token,
    config: value('config') === '' ? '.github/last-week-in.yml' : value('config'),
    failOn: severity(value('fail-on')),
    fix: flag('fix', value('fix')),
    checkLinks: flag('check-links', value('check-links')),
  }
}

function severity(text: string): CheckInputs['failOn'] {
  const word = text.toLowerCase()
  if (word === '') return 'error'
  if (word === 'error' || word === 'warning' || word === 'never') return word
  throw wrong(
    'fail-on',
    `must be error, warning or never, not "${text}"`,
    'Correct the value, or remove it to fail on errors.',
  )
}
