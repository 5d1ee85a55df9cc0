import { toString } from 'mdast-util-to-string'
import { fixedLines } from '../edition-under-check.ts'
import { nextDeadline as written, releaseSchedule } from '../next-deadline.ts'
import { placeOf } from '../place.ts'
import type { Rule } from '../rule.ts'

export const nextDeadline: Rule = {
  id: 'next-deadline',
  severity: 'error',
  asks: 'The release schedule says the next deadline: `**Next Deadline: Test Freeze, July 31**`.',
  mend: 'Write the line above the first paragraph of the section; in a week of a release, what comes next.',
  examples: {
    good: [
      { post: '## Release Schedule\n\n**Next Deadline: Test Freeze, July 31**\n\nDocs are due too.' },
      { post: '## Release Schedule\n\n**Next Deadline:** Test Freeze, July 31' },
    ],
    bad: [{ post: '## Release Schedule\n\n**1.31 is released!**\n\nGo and try it.', finds: ['## Release Schedule'] }],
  },
  *check(edition) {
    const section = releaseSchedule(edition)
    if (section === null || written(edition) !== null) return
    const fixed = fixedLines(edition, 'release-schedule')
    const isFixedLine = fixed.length > 0 && section.content.every((each) => fixed.includes(toString(each)))
    if (isFixedLine) return
    yield { message: 'The release schedule does not say the next deadline.', place: placeOf(section.heading) }
  },
}
