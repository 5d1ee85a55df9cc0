import type { Gathered } from '../../model/facts.ts'
import type { WeekCount } from '../../model/figures.ts'
import type { Problem } from '../../model/problem.ts'
import { WEEK_ALIASES, type BesideTheWeek } from '../beside-the-week.ts'
import { read } from '../source-report.ts'

const SOURCE = 'weeks before'

/**
 * The number of merges in each of the twelve weeks before an edition, oldest first. Only the job summary shows them, so
 * a failure is a hint and does not make the source partial.
 */
export function countWeeksBefore({ answer, sundays, uncounted }: BesideTheWeek): Gathered<readonly WeekCount[]> {
  const failure = uncounted ?? ('result' in answer ? null : answer)
  if (failure !== null || !('result' in answer))
    return read(SOURCE, [], { count: 0, problems: [], hints: failure === null ? [] : [notCounted(failure)] })
  const { result } = answer
  const weeks = sundays.flatMap((sunday, index): WeekCount[] => {
    const alias = WEEK_ALIASES[index]
    const merges = alias && result[alias]?.issueCount
    return merges === undefined ? [] : [{ sunday, merges }]
  })
  return read(SOURCE, weeks, { count: weeks.length })
}

const notCounted = ({ message }: Problem): Problem => ({
  message: `The merges of the weeks before this one could not be counted: ${message}`,
  advice: 'Nothing needs to be done: the edition is complete, and the job summary shows this week only.',
})
