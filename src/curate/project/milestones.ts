import { Temporal } from 'temporal-polyfill'
import type { Block } from '../../model/draft.ts'
import { type Phrase } from '../../model/phrase.ts'
import { link, text } from '../../text/phrase.ts'
import type { Milestone } from '../../model/release-cycle.ts'
import type { RepositoryName } from '../../model/repository.ts'
import { milestoneUrl } from '../../text/url.ts'
import { dayInWords } from '../../text/dates.ts'

/** Maximum number of milestones. */
const MOST = 5

/**
 * Makes a bullet for each open milestone with issues, the earliest due first: how many issues are open and closed, and
 * its due date.
 * @param today the day of publication
 */
export function milestoneList(
  milestones: readonly Milestone[],
  source: RepositoryName,
  today: Temporal.PlainDate,
): readonly Block[] {
  const items = milestones
    .filter(({ open, closed }) => open + closed > 0)
    .toSorted(byDueDay)
    .slice(0, MOST)
    .map((milestone): Phrase => [
      link(milestoneUrl(source, milestone.number), text(milestone.title)),
      text(`: ${String(milestone.open)} open, ${String(milestone.closed)} closed${due(milestone.dueOn, today)}`),
    ])
  return items.length === 0 ? [] : [{ kind: 'list', items }]
}

function due(day: Temporal.PlainDate | null, today: Temporal.PlainDate): string {
  if (day === null) return ''
  return `, ${Temporal.PlainDate.compare(day, today) < 0 ? 'was due' : 'due'} ${dayInWords(day, today)}`
}

const NEVER = new Temporal.PlainDate(9999, 12, 31)

const byDueDay = (a: Milestone, b: Milestone): number =>
  Temporal.PlainDate.compare(a.dueOn ?? NEVER, b.dueOn ?? NEVER) || a.number - b.number
