import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

// Published editions with the errors that are known in them, and the script that holds the check against them.
const SCORER = '../shared/eval/score-check.mjs'
export const EDITIONS = '../shared/editions'

/** How well the edition check finds the known errors of published editions. */
interface EditionScorecard {
  readonly editions: number
  readonly knownErrors: number
  /** The share of the known errors that it finds. */
  readonly recall: number
  /** Errors that nobody had listed, true or false, for each edition. */
  readonly otherErrorsPerEdition: number
  readonly cleanEditionsPassed: string
  /** For all editions, in three processes. */
  readonly seconds: number
}

/** @returns null if the editions are not on this machine */
export function editionScorecard(): EditionScorecard | null {
  if (!existsSync(SCORER) || !existsSync(EDITIONS)) return null
  const start = performance.now()
  const printed = execFileSync(process.execPath, [SCORER, EDITIONS], { encoding: 'utf8', maxBuffer: 2 ** 26 })
  const seconds = Math.round((performance.now() - start) / 100) / 10
  const { editions, knownErrors, recall, otherErrorsPerEdition, cleanEditionsPassed } = JSON.parse(
    printed,
  ) as EditionScorecard
  return { editions, knownErrors, recall, otherErrorsPerEdition, cleanEditionsPassed, seconds }
}
