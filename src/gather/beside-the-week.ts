import type { Temporal } from 'temporal-polyfill'
import { BesideTheWeekDocument, type BesideTheWeekQuery } from '../github/generated.ts'
import type { Answer, GitHub } from '../github/github.ts'
import type { Problem } from '../model/problem.ts'
import { type RepositoryName } from '../model/repository.ts'
import { weekEnding } from '../text/week.ts'
import { searchForMerges } from './merges/span.ts'
import { problemOf } from './source-report.ts'

/** The aliases in the query, one per week before, oldest first. */
export const WEEK_ALIASES = ['w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'w7', 'w8', 'w9', 'w10', 'w11', 'w12'] as const

/** GitHub's answer about the milestones and the weeks before, or why there is none. */
export interface BesideTheWeek {
  readonly answer: Answer<BesideTheWeekQuery> | Problem
  /** The Sundays of the weeks before, oldest first. */
  readonly sundays: readonly Temporal.PlainDate[]
  /** Why the weeks before are not counted, or null. */
  readonly uncounted: Problem | null
}

/**
 * Asks for the open milestones and for the number of merges in each of the twelve weeks before an edition, in one
 * request. If that fails, asks again for the milestones alone.
 */
export async function readBesideTheWeek(
  github: GitHub,
  {
    source,
    sunday,
    timeZone,
  }: { readonly source: RepositoryName; readonly sunday: Temporal.PlainDate; readonly timeZone: string },
): Promise<BesideTheWeek> {
  const sundays = WEEK_ALIASES.map((_, index) => sunday.subtract({ weeks: WEEK_ALIASES.length - index }))
  const searches = Object.fromEntries(
    sundays.map((day, index) => [WEEK_ALIASES[index], searchForMerges(source, weekEnding(day, timeZone))]),
  ) as Record<(typeof WEEK_ALIASES)[number], string>
  const ask = async (options: { readonly counts: boolean }): Promise<Answer<BesideTheWeekQuery> | Problem> => {
    try {
      return await github.ask(BesideTheWeekDocument, { ...source, ...options, ...searches })
    } catch (error) {
      return problemOf(error)
    }
  }
  const answer = await ask({ counts: true })
  if ('result' in answer) return { answer, sundays, uncounted: null }
  return { answer: await ask({ counts: false }), sundays, uncounted: answer }
}
