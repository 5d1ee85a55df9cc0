import type { BesideTheWeekQuery } from '../../github/generated.ts'
import type { Gathered } from '../../model/facts.ts'
import type { WeekCount } from '../../model/figures.ts'
import type { Problem } from '../../model/problem.ts'
import type { BesideTheWeek } from '../beside-the-week.ts'
import { read } from '../source-report.ts'

const SOURCE = 'weeks before'

/**
 * How many pull requests were merged in each of the twelve weeks before one, oldest first. The figures are for the
 * summary, so that an edition without them is whole: what fails is a note.
 */
export function countWeeksBefore({ answer, sundays, uncounted }: BesideTheWeek): Gathered<readonly WeekCount[]> {
  const failure = uncounted ?? ('result' in answer ? null : answer)
  if (failure !== null || !('result' in answer))
    return read(SOURCE, [], 0, [], failure === null ? [] : [notCounted(failure)])
  const counts = countsOf(answer.result)
  const weeks = sundays.flatMap((sunday, index): WeekCount[] => {
    const merges = counts[index]?.issueCount
    return merges === undefined ? [] : [{ sunday, merges }]
  })
  return read(SOURCE, weeks, weeks.length)
}

function countsOf(result: BesideTheWeekQuery): readonly ({ readonly issueCount: number } | undefined)[] {
  const { w1, w2, w3, w4, w5, w6, w7, w8, w9, w10, w11, w12 } = result
  return [w1, w2, w3, w4, w5, w6, w7, w8, w9, w10, w11, w12]
}

const notCounted = ({ message }: Problem): Problem => ({
  message: `The merges of the weeks before could not be counted: ${message}`,
  advice: 'Nothing of the edition is missing; the summary shows this week alone.',
})
