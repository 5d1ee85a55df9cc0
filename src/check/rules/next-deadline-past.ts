import { Temporal } from 'temporal-polyfill'
import { nextDeadline } from '../next-deadline.ts'
import type { Rule } from '../rule.ts'

const due = (day: string): string => `## Release Schedule\n\n**Next Deadline: Test Freeze, ${day}**\n`

export const nextDeadlinePast: Rule = {
  id: 'next-deadline-past',
  severity: 'error',
  requires: 'The next deadline is not over when the week ends.',
  advice: 'Write the next deadline, or correct its day.',
  examples: {
    good: [{ post: due('July 28th') }, { post: due('30th or 31st August') }, { post: due('January 9') }],
    bad: [
      { post: due('July 24'), finds: ['**Next Deadline: Test Freeze, July 24**'] },
      { post: due('2024-07-24'), finds: ['**Next Deadline: Test Freeze, 2024-07-24**'] },
      { post: due('31 July 2023'), finds: ['**Next Deadline: Test Freeze, 31 July 2023**'] },
    ],
  },
  *check(edition) {
    const { sunday } = edition
    const deadline = nextDeadline(edition)
    if (deadline?.day == null || sunday === null || Temporal.PlainDate.compare(deadline.day, sunday) >= 0) return
    const message = `The next deadline, ${deadline.day.toString()}, was over when the week ended, on ${sunday.toString()}.`
    yield { message, place: deadline.place }
  },
}
