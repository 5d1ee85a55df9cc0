import { describe, expect, test } from '@jest/globals'
import type { Edition } from '../../../src/model/edition.ts'
import type { Facts } from '../../../src/model/facts.ts'
import type { Deadline, ReleaseCycle } from '../../../src/model/release-cycle.ts'
import { nextMajor, weekOfCycle } from '../../../src/curate/schedule/deadlines.ts'
import { releaseSchedule } from '../../../src/curate/schedule/release-schedule.ts'
import { plainWords } from '../../../src/text/phrase.ts'
import { pathUrl } from '../../../src/text/url.ts'
import { day, EDITION, facts, SOURCE } from '../invented.ts'
import { patch, planned, published } from './planned.ts'

const SIG_RELEASE = { owner: 'kubernetes', name: 'sig-release' }

function deadline(name: string, on: string, major = true): Deadline {
  return { name, day: day(on), over: day(on).add({ days: 1 }).toZonedDateTime('UTC').toInstant(), major, phase: null }
}

const CYCLE: ReleaseCycle = {
  version: '1.31',
  page: pathUrl(SIG_RELEASE, { kind: 'tree', branch: 'master', path: 'releases/release-1.31' }),
  start: day('2024-05-13'),
  release: day('2024-08-13'),
  deadlines: [
    deadline('Docs Freeze', '2024-07-30'),
    deadline('Test Freeze', '2024-07-31'),
    deadline('v1.31.0-rc.1 released', '2024-08-06', false),
    deadline('Release Notes complete', '2024-08-06'),
    deadline('v1.31.0 released', '2024-08-13'),
  ],
}

const at = (publication: string): Edition => ({
  ...EDITION,
  ...planned(publication),
})

const paragraphs = (given: Partial<Facts>, publication = '2024-07-30T21:00'): string[] =>
  releaseSchedule(facts(given), at(publication), { source: SOURCE, hasNews: false }).flatMap((block) =>
    block.kind === 'paragraph' ? [plainWords(block.words)] : [],
  )

describe('releaseSchedule', () => {
  test.each([
    ['2024-07-30T21:00', 'Next Deadline: Docs Freeze, July 30'],
    ['2024-07-31T00:00', 'Next Deadline: Test Freeze, July 31'],
    ['2024-08-01T22:00', 'Next Deadline: Release Notes complete, August 6'],
    ['2024-08-08T22:00', 'Next Deadline: v1.31.0 release day, August 13'],
  ])('published at %s', (publication, line) => {
    expect(paragraphs({ cycle: CYCLE }, publication)[0]).toBe(line)
  })

  test('tells the week of the cycle, what else falls due, and the milestone', () => {
    const milestones = [{ number: 64, title: 'v1.31', dueOn: null, open: 44, closed: 1200 }]
    expect(paragraphs({ cycle: CYCLE, milestones })[1]).toBe(
      'v1.31 is in week 12 of its cycle; the release is planned for August 13. ' +
        'Also in the coming two weeks: Test Freeze (July 31), Release Notes complete (August 6) and ' +
        'v1.31.0-rc.1 (August 6). ' +
        'The milestone v1.31 counts 44 open and 1200 closed issues and pull requests.',
    )
  })

  test('two deadlines of one day share the line, with links to their phases', () => {
    const phase = pathUrl(SIG_RELEASE, {
      kind: 'blob',
      branch: 'master',
      path: 'releases/release_phases.md',
      anchor: 'code-freeze',
    })
    const cycle = {
      ...CYCLE,
      deadlines: [{ ...deadline('Code Freeze', '2024-08-02'), phase }, deadline('Test Freeze', '2024-08-02')],
    }
    const [first] = releaseSchedule(facts({ cycle }), at('2024-07-30T21:00'), { source: SOURCE, hasNews: false })
    expect(first).toMatchObject({ kind: 'paragraph', words: [{ kind: 'strong' }] })
    expect(JSON.stringify(first)).toContain('#code-freeze')
    expect(paragraphs({ cycle })[0]).toBe('Next Deadline: Code Freeze and Test Freeze, August 2')
  })

  test('after the last deadline, and between cycles, patch releases lead', () => {
    const patches = [
      patch('1.30', '1.30.4', '2024-09-06', '2024-09-11', '2025-06-28'),
      patch('1.29', '1.29.8', '2024-09-06', '2024-09-11', '2025-02-28'),
    ]
    const line = 'Next Deadline: Cherry-picks for v1.30.4 and v1.29.8, September 6'
    expect(paragraphs({ patches }, '2024-08-15T22:00')).toEqual([line])
    expect(paragraphs({ cycle: CYCLE, patches }, '2024-08-15T22:00')).toEqual([
      line,
      'The v1.31 release was planned for August 13. The dates of the v1.32 cycle are not known yet.',
    ])
  })

  test('before the first day of the cycle', () => {
    expect(paragraphs({ cycle: CYCLE }, '2024-05-09T22:00')[1]).toMatch(
      /^The v1\.31 release cycle starts on May 13; the release is planned for August 13\./,
    )
  })

  test('says nothing where nothing is known', () => {
    expect(paragraphs({})).toEqual([])
  })
})

test.each([
  ['2024-05-12', 0],
  ['2024-05-13', 1],
  ['2024-05-19', 1],
  ['2024-07-29', 12],
])('%s is in week %d', (on, week) => {
  expect(weekOfCycle(CYCLE, day(on))).toBe(week)
})

test('the week counts from the Monday of the first day', () => {
  expect(weekOfCycle({ ...CYCLE, start: day('2024-05-15') }, day('2024-05-20'))).toBe(2)
})

test('a minor deadline is never the next one', () => {
  expect(
    nextMajor({ ...CYCLE, deadlines: [deadline('alpha', '2024-08-02', false)] }, at('2024-07-30T21:00').publication),
  ).toEqual([])
})

test('a freeze that has just begun is told, and what is out says so', () => {
  expect(paragraphs({ cycle: CYCLE }, '2024-08-01T22:00')[1]).toContain(
    'Docs Freeze has been in force since July 30 and Test Freeze since July 31.',
  )
  const ownReleases = [published('v1.31.0', '2024-08-14'), published('v1.32.0-alpha.0', '2024-08-01')]
  expect(paragraphs({ cycle: CYCLE, ownReleases }, '2024-08-15T22:00')[0]).toBe(
    'v1.31 was released on August 14. The dates of the v1.32 cycle are not known yet.',
  )
})

const NEW_CYCLE: ReleaseCycle = {
  ...CYCLE,
  deadlines: [
    deadline('Start of Release Cycle', '2024-05-13'),
    deadline('Call for Exceptions', '2024-05-27'),
    deadline('v1.31.0-alpha.1 released', '2024-05-28', false),
    deadline('Production Readiness Freeze', '2024-06-06'),
    deadline('Enhancements Freeze', '2024-06-13'),
    deadline('Code Freeze', '2024-07-23'),
    deadline('Test Freeze', '2024-07-23'),
    deadline('v1.31.0 released', '2024-08-13'),
    deadline('Thaw', '2024-08-14', false),
  ],
}

test.each([
  ['a call for exceptions gives way to a freeze', '2024-05-24T22:00', 'Next Deadline: PRR Freeze, June 6'],
  ['until nothing else is left', '2024-08-15T22:00', 'Next Deadline: Call for Exceptions, August 20'],
])('%s', (_, publication, line) => {
  const cycle = { ...NEW_CYCLE, deadlines: [...NEW_CYCLE.deadlines, deadline('Call for Exceptions', '2024-08-20')] }
  expect(paragraphs({ cycle }, publication)[0]).toBe(line)
})

test.each([
  [
    'week 2 lists the freezes of the cycle',
    '2024-05-23T22:00',
    'v1.31 is in week 2 of its cycle; the release is planned for August 13. ' +
      'Later in the cycle: Enhancements Freeze (June 13), Code Freeze (July 23) and Test Freeze (July 23). ' +
      'Also in the coming two weeks: Call for Exceptions (May 27) and v1.31.0-alpha.1 (May 28).',
  ],
  [
    'week 3 does not, and what was due before its Thursday is past',
    '2024-05-30T22:00',
    'v1.31 is in week 3 of its cycle; the release is planned for August 13. ' +
      'Due earlier this week: v1.31.0-alpha.1 (May 28). Also in the coming two weeks: Enhancements Freeze (June 13).',
  ],
  [
    'a freeze that ended a phase in the covered week',
    '2024-06-20T22:00',
    'v1.31 is in week 6 of its cycle; the release is planned for August 13. Enhancements Freeze was on June 13.',
  ],
  [
    'and a week later not',
    '2024-06-27T22:00',
    'v1.31 is in week 7 of its cycle; the release is planned for August 13.',
  ],
  [
    'freezes in force until the release',
    '2024-08-08T22:00',
    'v1.31 is in week 13 of its cycle; the release is planned for August 13. ' +
      'Code Freeze and Test Freeze have been in force since July 23.',
  ],
  [
    'and not after it',
    '2024-08-16T22:00',
    'The v1.31 release was planned for August 13. The dates of the v1.32 cycle are not known yet.',
  ],
])('%s', (_, publication, sentences) => {
  const said = paragraphs({ cycle: NEW_CYCLE }, publication)
  expect(said.find((each) => !each.startsWith('Next Deadline'))).toBe(sentences)
})

test('what was cut of the next minor is told in its week', () => {
  const ownReleases = ['v1.31.0-rc.0', 'v1.31.0-beta.0', 'v1.32.0-alpha.1'].map((tag) => published(tag, '2024-07-24'))
  const said = 'v1.31.0-beta.0, v1.31.0-rc.0 and v1.32.0-alpha.1 are available for testing.'
  expect(paragraphs({ ownReleases })).toEqual([said])
  expect(paragraphs({ ownReleases }, '2024-08-08T22:00')).toEqual([])
})
