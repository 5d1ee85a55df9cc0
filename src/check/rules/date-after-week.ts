import { Temporal } from 'temporal-polyfill'
import { postDate } from '../../text/plan-edition.ts'
import type { Rule } from '../rule.ts'
import { readPostDate } from '../written-date.ts'

const dated = (date: string): string => `---\ndate: ${date}\n---\n`

/** No edition is published this long after its week: the year or month is a typing error. */
export const LATEST_DAYS = 100

export const dateAfterWeek: Rule = {
  id: 'date-after-week',
  severity: 'error',
  requires: 'The date in the front matter is the day of publication: after the week, and at most 100 days after it.',
  advice: 'Write the day of publication.',
  examples: {
    good: [{ post: dated('2024-07-29 00:00:00 -0000') }, { post: dated('2024-08-05 22:00:00 -0000') }],
    bad: [
      {
        post: dated('2025-08-01 22:00:00 -0000'),
        finds: ['2025-08-01 22:00:00 -0000'],
        fixed: dated('2024-08-01 22:00:00 -0000'),
      },
      {
        post: dated('2024-01-29 22:00:00 -0000'),
        finds: ['2024-01-29 22:00:00 -0000'],
        fixed: dated('2024-08-01 22:00:00 -0000'),
      },
      {
        post: dated('2024-07-28 22:00:00 -0000'),
        finds: ['2024-07-28 22:00:00 -0000'],
        fixed: dated('2024-08-01 22:00:00 -0000'),
      },
    ],
  },
  *check({ frontMatter, newsletter, planned }) {
    const date = frontMatter.entries.get('date')
    if (date === undefined || planned === null) return
    const at = readPostDate(date.value, newsletter.timeZone)
    if (at === null) return
    const isBefore = Temporal.Instant.compare(at, planned.week.end) < 0
    const isLate = Temporal.Instant.compare(at, planned.week.end.add({ hours: 24 * LATEST_DAYS })) > 0
    if (!isBefore && !isLate) return
    const how = isBefore ? 'not after' : `more than ${String(LATEST_DAYS)} days after`
    const message = `The date ${date.value} is ${how} the week that ends on ${planned.week.sunday.toString()}.`
    yield { message, place: date.place, fix: { ...date.place, text: postDate(planned, newsletter.edition.format) } }
  },
}
