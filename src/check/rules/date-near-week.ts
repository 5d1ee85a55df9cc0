import { Temporal } from 'temporal-polyfill'
import type { Rule } from '../rule.ts'
import { readPostDate } from '../written-date.ts'
import { LATEST_DAYS } from './date-after-week.ts'

/** Editions are published some days after their week. A longer time means a typing error in the year or month. */
const DAYS = 28
const dated = (date: string): string => `---\ndate: ${date}\n---\n`

export const dateNearWeek: Rule = {
  id: 'date-near-week',
  severity: 'warning',
  requires: `The date in the front matter is at most ${String(DAYS)} days after the week.`,
  advice: 'Check the year and the month.',
  examples: {
    good: [{ post: dated('2024-08-05 22:00:00 -0000') }],
    bad: [{ post: dated('2024-09-01 22:00:00 -0000'), finds: ['2024-09-01 22:00:00 -0000'] }],
  },
  *check({ frontMatter, newsletter, planned }) {
    const date = frontMatter.entries.get('date')
    if (date === undefined || planned === null) return
    const at = readPostDate(date.value, newsletter.timeZone)
    const latest = planned.week.end.add({ hours: 24 * DAYS })
    // Later dates are an error (date-after-week).
    const isLate = at !== null && Temporal.Instant.compare(at, planned.week.end.add({ hours: 24 * LATEST_DAYS })) > 0
    if (at === null || isLate || Temporal.Instant.compare(at, latest) <= 0) return
    const message = `The date ${date.value} is more than ${String(DAYS)} days after the week that ends on ${planned.week.sunday.toString()}.`
    yield { message, place: date.place }
  },
}
