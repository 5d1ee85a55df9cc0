import type { Temporal } from 'temporal-polyfill'
import { BesideTheWeekDocument, type BesideTheWeekQuery } from '../github/generated.ts'
import type { Answer, GitHub } from '../github/github.ts'
import type { Problem } from '../model/problem.ts'
import { type RepositoryName } from '../model/repository.ts'
import { fullName } from '../text/repository-name.ts'
import { weekEnding } from '../text/week.ts'
import { problemOf } from './source-report.ts'

/** How many weeks the figures of an edition stand beside. */
const WEEKS = 12

/** What GitHub said of the milestones and the weeks before, or why it said nothing. */
export interface BesideTheWeek {
  readonly answer: Answer<BesideTheWeekQuery> | Problem
  /** The Sundays of the weeks before, oldest first. */
  readonly sundays: readonly Temporal.PlainDate[]
  /** Why the weeks before are not counted; null where they are. */
  readonly uncounted: Problem | null
}

/**
 * Asks for the open milestones and for the merges of the twelve weeks before one, in one request; where GitHub does not
 * answer, once more for the milestones alone.
 */
export async function readBesideTheWeek(
  github: GitHub,
  source: RepositoryName,
  sunday: Temporal.PlainDate,
  timeZone: string,
): Promise<BesideTheWeek> {
  const sundays = Array.from({ length: WEEKS }, (_, index) => sunday.subtract({ weeks: WEEKS - index }))
  const searches = sundays.map((day) => `repo:${fullName(source)} is:pr is:merged merged:${spanOf(day, timeZone)}`)
  const ask = async (counts: boolean): Promise<Answer<BesideTheWeekQuery> | Problem> => {
    const [
      w1 = '',
      w2 = '',
      w3 = '',
      w4 = '',
      w5 = '',
      w6 = '',
      w7 = '',
      w8 = '',
      w9 = '',
      w10 = '',
      w11 = '',
      w12 = '',
    ] = searches
    const weeks = { w1, w2, w3, w4, w5, w6, w7, w8, w9, w10, w11, w12 }
    try {
      return await github.ask(BesideTheWeekDocument, { ...source, counts, ...weeks })
    } catch (error) {
      return problemOf(error)
    }
  }
  const answer = await ask(true)
  if ('result' in answer) return { answer, sundays, uncounted: null }
  return { answer: await ask(false), sundays, uncounted: answer }
}

/** Both ends are included in a search, to the second. */
function spanOf(sunday: Temporal.PlainDate, timeZone: string): string {
  const { start, end } = weekEnding(sunday, timeZone)
  const second = (at: Temporal.Instant): string => at.toString({ smallestUnit: 'second' })
  return `${second(start)}..${second(end.subtract({ seconds: 1 }))}`
}
