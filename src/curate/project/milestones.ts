import { Temporal } from 'temporal-polyfill'
import type { Block } from '../../model/draft.ts'
import { type Phrase } from '../../model/phrase.ts'
import { link, text } from '../../text/phrase.ts'
import type { Milestone } from '../../model/release-cycle.ts'
import type { RepositoryName } from '../../model/repository.ts'
import { milestoneUrl } from '../../text/url.ts'
import { dayInWords } from '../../text/dates.ts'

/** More open milestones than these are plans, not news. */
const MOST = 5

/**
 * A bullet for each open milestone that somebody works on, those due first before the others: how many issues are open
 * and closed, and when it is due, or was.
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
