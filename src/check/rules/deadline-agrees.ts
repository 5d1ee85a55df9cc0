import { Temporal } from 'temporal-polyfill'
import type { Deadline } from '../../model/release-cycle.ts'
import { NOTHING_KNOWN } from '../example-facts.ts'
import { stemsOf } from '../../text/english.ts'
import { nextDeadline } from '../next-deadline.ts'
import type { Rule } from '../rule.ts'

const deadline = (name: string, day: string): Deadline => ({
  name,
  day: Temporal.PlainDate.from(day),
  over: Temporal.Instant.from(`${day}T23:59:59Z`),
  major: true,
  phase: null,
})
const FACTS = {
  ...NOTHING_KNOWN,
  deadlines: [deadline('Docs Freeze', '2024-07-30'), deadline('Test Freeze', '2024-07-31')],
}

export const deadlineAgrees: Rule = {
  id: 'deadline-agrees',
  severity: 'warning',
  requires:
    'The next deadline is on the day that the page of the release cycle gives. A difference of one day is allowed, because of time zones.',
  advice: 'Write the day that the page of the release cycle gives.',
  needsGitHub: true,
  examples: {
    good: [
      { post: '## Release Schedule\n\n**Next Deadline: Tests Freeze, 31 July**\n', facts: FACTS },
      { post: '## Release Schedule\n\n**Next Deadline: Release Day, August 13th**\n', facts: FACTS },
    ],
    bad: [
      {
        post: '## Release Schedule\n\n**Next Deadline: Test Freeze, July 29**\n',
        facts: FACTS,
        finds: ['**Next Deadline: Test Freeze, July 29**'],
      },
      {
        post: '## Release Schedule\n\n**Next Deadline: Test Freeze, July 24**\n',
        facts: FACTS,
        finds: ['**Next Deadline: Test Freeze, July 24**'],
      },
    ],
  },
  *check(edition, { facts }) {
    const written = nextDeadline(edition)
    const day = written?.day ?? null
    if (written === null || day === null) return
    const same = (facts?.deadlines ?? []).filter(({ name }) => isSame(name, written.name))
    const [first] = same
    if (first === undefined || same.some((each) => Math.abs(each.day.until(day, { largestUnit: 'days' }).days) <= 1))
      return
    const said = first.day.toLocaleString('en-US', { month: 'long', day: 'numeric' })
    yield { message: `On the page of the release cycle, "${first.name}" is on ${said}.`, place: written.place }
  },
}

/** Whether two names have the same words: `Tests Freeze` is `Test Freeze`. Versions do not count. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  return a.size > 0 && a.size === b.size && [...a].every((word) => b.has(word))
}

const wordsOf = (name: string): ReadonlySet<string> =>
  new Set(stemsOf(name).filter((stem) => !/\d|^(?:begin|start)$/.test(stem)))
