import { Temporal } from 'temporal-polyfill'
import { nextDeadline } from '../next-deadline.ts'
import type { Rule } from '../rule.ts'
import { readPostDate } from '../written-date.ts'

const due = (day: string): string =>
  `---\ndate: 2024-08-01 22:00:00 -0000\n---\n\n## Release Schedule\n\n**Next Deadline: Test Freeze, ${day}**\n`

export const nextDeadlinePasses: Rule = {
  id: 'next-deadline-passes',
  severity: 'warning',
  requires: 'The next deadline is not over on the day of publication.',
  advice: 'Write the deadline after it, or publish earlier.',
  examples: {
    good: [{ post: due('August 1st') }],
    bad: [
      { post: due('July 31'), finds: ['**Next Deadline: Test Freeze, July 31**'] },
      { post: due('29th/30th of July'), finds: ['**Next Deadline: Test Freeze, 29th/30th of July**'] },
    ],
  },
  *check(edition) {
    const { sunday, frontMatter, newsletter } = edition
    const deadline = nextDeadline(edition)
    const at = readPostDate(frontMatter.entries.get('date')?.value ?? '', newsletter.timeZone)
    if (deadline?.day == null || sunday === null || at === null) return
    const published = at.toZonedDateTimeISO(newsletter.timeZone).toPlainDate()
    // A deadline before the end of the week is an error (next-deadline-past).
    if (isOver(deadline.day, sunday) || !isOver(deadline.day, published)) return
    const message = `The next deadline, ${deadline.day.toString()}, is over on the day of publication, ${published.toString()}.`
    yield { message, place: deadline.place }
  },
}

const isOver = (day: Temporal.PlainDate, on: Temporal.PlainDate): boolean => Temporal.PlainDate.compare(day, on) < 0
