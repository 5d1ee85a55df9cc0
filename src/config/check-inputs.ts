import { flag, knownInputs, wrong } from './draft-inputs.ts'

/** The inputs of the edition check, each read into its type. */
export interface CheckInputs {
  readonly token: string
  /** A path in the site's repository. */
  readonly config: string
  /** From which severity on the run fails. */
  readonly failOn: 'error' | 'warning' | 'never'
  readonly fix: boolean
  readonly checkLinks: boolean
}

const NAMES = ['token', 'config', 'fail-on', 'fix', 'check-links']

/**
 * Reads the inputs of a run of the edition check.
 * @param given the inputs by the names that the runner put into the environment, upper case without `INPUT_`
 * @throws AdvisedError naming the input: unknown, missing, of the wrong form
 */
export function readCheckInputs(given: ReadonlyMap<string, string>): CheckInputs {
  const value = knownInputs(given, NAMES)
  const token = value('token')
  if (token === '') throw wrong('token', 'is empty', 'Leave it out to use the token of the job.')
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
  throw wrong('fail-on', `must be error, warning or never, not "${text}"`, 'Correct the value.')
}
