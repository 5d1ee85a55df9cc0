import { describe, expect, test } from '@jest/globals'
import { Temporal } from 'temporal-polyfill'
import type { Edition } from '../../../src/model/edition.ts'
import type { Facts } from '../../../src/model/facts.ts'
import type { Deadline, PatchSchedule, ReleaseCycle } from '../../../src/model/release-cycle.ts'
import { nextMajor, weekOfCycle } from '../../../src/curate/schedule/deadlines.ts'
import { nextPatchDeadline, patchSentences } from '../../../src/curate/schedule/patch-releases.ts'
import { releaseSchedule } from '../../../src/curate/schedule/release-schedule.ts'
import { plainWords } from '../../../src/model/phrase.ts'
import { pathUrl } from '../../../src/model/url.ts'
import { day, EDITION, facts, release, SOURCE } from '../invented.ts'

const SIG_RELEASE = { owner: 'kubernetes', name: 'sig-release' }

function deadline(name: string, on: string, major = true): Deadline {
  return { name, day: day(on), over: day(on).add({ days: 1 }).toZonedDateTime('UTC').toInstant(), major, phase: null }
}

const CYCLE: ReleaseCycle = {
  version: '1.31',
  page: pathUrl(SIG_RELEASE, 'tree', 'master', 'releases/release-1.31'),
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

const patch = (
  minor: string,
  version: string,
  cherryPickDeadline: string,
  target: string,
  endOfLife: string,
): PatchSchedule => ({
  minor,
  next: { version, cherryPickDeadline: day(cherryPickDeadline), target: day(target) },
  previous: [],
  maintenance: null,
  endOfLife: day(endOfLife),
})

const at = (publication: string): Edition => ({
  ...EDITION,
  publication: Temporal.ZonedDateTime.from(`${publication}[UTC]`),
})

const paragraphs = (given: Partial<Facts>, publication = '2024-07-30T21:00'): string[] =>
  releaseSchedule(facts(given), at(publication), SOURCE).flatMap((block) =>
    block.kind === 'paragraph' ? [plainWords(block.words)] : [],
  )

describe('releaseSchedule', () => {
  test.each([
    ['2024-07-30T21:00', 'Next Deadline: Docs Freeze, July 30'],
    ['2024-07-31T00:00', 'Next Deadline: Test Freeze, July 31'],
    ['2024-08-01T22:00', 'Next Deadline: Release Notes complete, August 6'],
    ['2024-08-08T22:00', 'Next Deadline: v1.31.0 released, August 13'],
  ])('published at %s', (publication, line) => {
    expect(paragraphs({ cycle: CYCLE }, publication)[0]).toBe(line)
  })

  test('tells the week of the cycle, what else falls due, and the milestone', () => {
    const milestones = [{ title: 'v1.31', dueOn: null, open: 44, closed: 1200 }]
    expect(paragraphs({ cycle: CYCLE, milestones })[1]).toBe(
      'v1.31 is in week 12 of its cycle; the release is planned for August 13. ' +
        'Also in the coming two weeks: Test Freeze (July 31), Release Notes complete (August 6), ' +
        'v1.31.0-rc.1 released (August 6) and v1.31.0 released (August 13). ' +
        'The milestone v1.31 counts 44 open and 1200 closed issues and pull requests.',
    )
  })

  test('two deadlines of one day share the line, with links to their phases', () => {
    const phase = pathUrl(SIG_RELEASE, 'blob', 'master', 'releases/release_phases.md', 'code-freeze')
    const cycle = {
      ...CYCLE,
      deadlines: [{ ...deadline('Code Freeze', '2024-08-02'), phase }, deadline('Test Freeze', '2024-08-02')],
    }
    const [first] = releaseSchedule(facts({ cycle }), at('2024-07-30T21:00'), SOURCE)
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
      'The v1.31 release was planned for August 13.',
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

describe('patch releases', () => {
  const say = (given: Partial<Facts>, today = '2024-08-01'): string[] =>
    patchSentences(facts(given), SOURCE, day(today)).map(plainWords)
  const due = [
    patch('1.9', '1.9.1', '2024-08-02', '2024-08-07', '2024-09-20'),
    patch('1.30', '1.30.4', '2024-08-02', '2024-08-07', '2025-06-28'),
  ]

  test('what is due within a week, the newest minor first, and which minor ends', () => {
    expect(say({ patches: due })).toEqual([
      'Cherry-picks for v1.30.4 and v1.9.1 are due by August 2.',
      'Patch releases v1.30.4 and v1.9.1 are planned for August 7.',
      'v1.9 reaches its end of life on September 20.',
    ])
    expect(say({ patches: due }, '2024-07-01')).toEqual([])
    expect(say({ patches: due }, '2024-09-21')).toEqual(['v1.9 reached its end of life on September 20.'])
  })

  test('what was published links to the changelog of its minor, and is not planned any more', () => {
    const ownReleases = [
      release('kubernetes/kubernetes', 'v1.9.1'),
      release('kubernetes/kubernetes', 'v1.30.4'),
      release('kubernetes/kubernetes', 'v1.31.0-rc.0'),
    ]
    expect(say({ patches: due, ownReleases }, '2024-08-06')).toEqual([
      'Patch releases v1.30.4 and v1.9.1 are available.',
      'v1.9 reaches its end of life on September 20.',
    ])
    expect(JSON.stringify(patchSentences(facts({ ownReleases }), SOURCE, day('2024-08-06')))).toContain(
      'https://github.com/kubernetes/kubernetes/blob/master/CHANGELOG/CHANGELOG-1.30.md',
    )
  })

  test('the next thing due', () => {
    expect(nextPatchDeadline(due, day('2024-08-03'))).toEqual({
      name: 'Patch releases v1.30.4 and v1.9.1',
      day: day('2024-08-07'),
    })
    expect(nextPatchDeadline(due, day('2024-08-08'))).toBeNull()
  })
})
