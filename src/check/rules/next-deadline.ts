import { toString } from 'mdast-util-to-string'
import { fixedLines } from '../edition-under-check.ts'
import { lastDay, nextDeadline as written, releaseSchedule } from '../next-deadline.ts'
import { placeOf } from '../place.ts'
import type { Rule } from '../rule.ts'

export const nextDeadline: Rule = {
  id: 'next-deadline',
  severity: 'error',
  requires:
    'The release schedule names the next deadline: `**Next Deadline: Test Freeze, July 31**`. Other forms that name it are allowed.',
  advice: 'Write the line above the first paragraph of the section. In the week of a release, name what comes next.',
  examples: {
    good: [
      { post: '## Release Schedule\n\n**Next Deadline: Test Freeze, July 31**\n\nDocs are due too.' },
      { post: '## Release Schedule\n\n**Next Deadline:** Test Freeze, July 31' },
      { post: '## Release Schedule\n\n**Next Deadline: 1.33 Cycle Begins, January ??**' },
      { post: '## Release Schedule\n\nWe moved on. The next major deadline is Test Freeze.' },
      { post: '## Release Schedule\n\n> * 🚨 Next Deadline (today): Test Freeze' },
      { post: '## Release Schedule\n\n**Next Deadlines:**\n\n* Test Freeze' },
    ],
    bad: [
      { post: '## Release Schedule\n\n**1.31 is released!**\n\nGo and try it.', finds: ['## Release Schedule'] },
      { post: '## Release Schedule\n\n**Next Deadline:**\n\nGo and try 1.31.', finds: ['**Next Deadline:**'] },
      {
        post: '## Release Schedule\n\n**Next Deadline: Test Freeze, July 32nd**',
        finds: ['**Next Deadline: Test Freeze, July 32nd**'],
      },
    ],
  },
  *check(edition) {
    const section = releaseSchedule(edition)
    if (section === null) return
    const deadline = written(edition)
    if (deadline !== null) {
      const { place, said, impossible } = deadline
      const next = section.content.find((block) => placeOf(block).start >= place.end)
      // The deadline may be below the label.
      const isBelow = next?.type === 'list' || (next !== undefined && lastDay(toString(next), edition.sunday) !== null)
      if (impossible !== null) yield { message: `"${impossible}" is not a valid day.`, place }
      else if (said === '' && !isBelow) yield { message: 'The line does not name the next deadline.', place }
      return
    }
    const fixed = fixedLines(edition, 'release-schedule')
    const isFixedLine = fixed.length > 0 && section.content.every((each) => fixed.includes(toString(each)))
    if (isFixedLine) return
    yield { message: 'The release schedule does not name the next deadline.', place: placeOf(section.heading) }
  },
}
