import { describe, expect, test } from '@jest/globals'
import { Temporal } from 'temporal-polyfill'
import { gatherCycle } from '../../../src/gather/cycle/cycle.ts'
import type { GitHub } from '../../../src/github/github.ts'
import { AdvisedError } from '../../../src/model/problem.ts'
import { cannedGitHub, commit, type CannedRepository } from '../canned-files.ts'

const PLACE = { repository: { owner: 'example', name: 'releases' }, folder: 'releases' }
const NOW = Temporal.Instant.from('2030-06-18T06:00:00Z')

const page = (...rows: readonly string[]): string => ['| What | When |', '|---|---|', ...rows].join('\n')
const CYCLE_49 = page('| Start of Release Cycle | 7th January 2030 |', '| v1.49.0 released | 17th April 2030 |')
const CYCLE_50 = page(
  '| Start of Release Cycle | Monday 13th May 2030 |',
  '| **Code Freeze** | Wednesday 24th July 2030 |',
  '| **v1.50.0 released** | Tuesday 13th August 2030 |',
  '| Thaw | Wednesday 14th August 2030 |',
)
const CYCLE_51 = page('| Start of Release Cycle | 9th September 2030 |', '| v1.51.0 released | 11th December 2030 |')
const NO_DATES_YET = page('| Start of Release Cycle | TBD |')

const repository = (pages: Readonly<Record<string, string>>): CannedRepository => {
  const files = new Map(
    Object.entries(pages).map(([version, text]) => [`releases/release-${version}/README.md`, text] as const),
  )
  return { branch: 'main', commits: [{ at: '2029-01-01T00:00:00Z', files }] }
}
const gather = (pages: Readonly<Record<string, string>>, at = NOW, github?: GitHub) =>
  gatherCycle(github ?? cannedGitHub({ 'example/releases': repository(pages) }), { place: PLACE, at, asOf: NOW })

describe('which cycle an edition tells of', () => {
  const three = { '1.49': CYCLE_49, '1.50': CYCLE_50, '1.51': CYCLE_51 }
  test.each([
    ['the one under way', three, '2030-06-20T22:00:00Z', '1.50'],
    ['on its first day', three, '2030-05-13T00:00:00Z', '1.50'],
    ['on the day of its release', three, '2030-08-13T22:00:00Z', '1.50'],
    ['between two cycles, the next', three, '2030-08-20T22:00:00Z', '1.51'],
    ['between two cycles, the next, and not the one after it', three, '2030-05-01T22:00:00Z', '1.50'],
    [
      'between two cycles, when the next has no folder, the last',
      { '1.49': CYCLE_49, '1.50': CYCLE_50 },
      '2030-08-20T22:00:00Z',
      '1.50',
    ],
    [
      'when the next has no dates, the last',
      { '1.50': CYCLE_50, '1.51': NO_DATES_YET },
      '2030-08-20T22:00:00Z',
      '1.50',
    ],
    ['when all are over, the newest', three, '2031-01-01T00:00:00Z', '1.51'],
    ['1.9 is older than 1.10', { '1.9': CYCLE_51, '1.10': CYCLE_51 }, '2031-01-01T00:00:00Z', '1.10'],
    [
      'an older one whose page lasts longer is left for the newer',
      { '1.49': page('| Start of Release Cycle | 7th January 2030 |'), '1.50': CYCLE_50 },
      '2030-06-20T22:00:00Z',
      '1.50',
    ],
  ])('%s', async (_, pages, at, version) => {
    const { facts } = await gather(pages, Temporal.Instant.from(at))
    expect(facts?.version).toBe(version)
  })
})

test('a cycle has its page, its days, and its deadlines in the order of time', async () => {
  const { facts, report } = await gather({ '1.50': CYCLE_50 })
  expect(facts?.page).toBe('https://github.com/example/releases/tree/main/releases/release-1.50')
  expect([facts?.start.toString(), facts?.release?.toString()]).toEqual(['2030-05-13', '2030-08-13'])
  expect(facts?.deadlines.map(({ name }) => name)).toEqual([
    'Start of Release Cycle',
    'Code Freeze',
    'v1.50.0 released',
    'Thaw',
  ])
  expect(report).toEqual({ source: 'release cycle', state: 'complete', facts: 4, problems: [] })
})

test('without a row for the start the first row is the start, and a release may be missing', async () => {
  const { facts } = await gather({
    '1.50': page('| Code Freeze | 24th July 2030 |', '| Docs Freeze | 20th May 2030 |'),
  })
  expect([facts?.start.toString(), facts?.release]).toEqual(['2030-05-20', null])
})

test('the listing is one request, the three newest pages with that of the phases are another', async () => {
  const pages = { '1.47': CYCLE_49, '1.48': CYCLE_49, '1.49': CYCLE_49, '1.50': CYCLE_50, '1.51': CYCLE_51 }
  const github = cannedGitHub({ 'example/releases': repository(pages) })
  await gather(pages, NOW, github)
  expect(github.requests).toEqual([1, 4])
})

test('the pages are read as they stood, not as they are now', async () => {
  const later = commit('2030-06-19T00:00:00Z', { 'releases/release-1.60/README.md': CYCLE_51 })
  const { commits = [] } = repository({ '1.50': CYCLE_50 })
  const github = cannedGitHub({ 'example/releases': { commits: [...commits, later] } })
  expect((await gather({}, NOW, github)).facts?.version).toBe('1.50')
})

test('a row that cannot be read makes the source partial, a doubt does not', async () => {
  const unread = await gather({ '1.50': `${CYCLE_50}\n| Docs Freeze | week 12 |` })
  expect([unread.report.state, unread.facts?.deadlines.length]).toEqual(['partial', 4])
  expect(unread.report.problems[0]?.place).toBe('releases/release-1.50/README.md:7')
  const doubtful = await gather({ '1.50': `${CYCLE_50}\n| Docs Freeze | Monday 30th July 2030 |` })
  expect([doubtful.report.state, doubtful.report.problems.length]).toEqual(['complete', 1])
})

test('between two cycles a next page without dates is said', async () => {
  const { report } = await gather(
    { '1.50': CYCLE_50, '1.51': NO_DATES_YET },
    Temporal.Instant.from('2030-08-20T00:00:00Z'),
  )
  expect(report.state).toBe('partial')
  expect(report.problems.map(({ place }) => place)).toEqual(['releases/release-1.51/README.md'])
  expect((await gather({ '1.50': CYCLE_50, '1.51': NO_DATES_YET })).report.state).toBe('complete')
})

describe('what cannot be read is told and not thrown', () => {
  test.each<[string, Readonly<Record<string, CannedRepository>>, string]>([
    ['no repository', {}, 'The repository example/releases does not exist, or the token cannot see it.'],
    ['no commits', { 'example/releases': {} }, 'example/releases has no folders such as releases/release-1.31.'],
    [
      'no folder',
      { 'example/releases': { commits: [commit('2029-01-01T00:00:00Z', { 'README.md': '' })] } },
      'example/releases has no folders such as releases/release-1.31.',
    ],
    [
      'no dates',
      { 'example/releases': repository({ '1.51': NO_DATES_YET }) },
      'The page of the 1.51 release cycle in example/releases has no timeline that can be read.',
    ],
  ])('%s', async (_, repositories, message) => {
    const { facts, report } = await gather({}, NOW, cannedGitHub(repositories))
    expect([facts, report.state, report.problems.map((problem) => problem.message)]).toEqual([
      null,
      'failed',
      [message],
    ])
  })

  test('no answer', async () => {
    const problem = { message: 'No network.', advice: 'Run again.' }
    const silent = () => Promise.reject(new AdvisedError(problem))
    const github: GitHub = { ask: silent, askEach: silent, change: silent }
    expect((await gather({}, NOW, github)).report).toEqual({
      source: 'release cycle',
      state: 'failed',
      facts: 0,
      problems: [problem],
    })
  })

  test('a mistake of the program is thrown on', async () => {
    const broken = () => Promise.reject(new TypeError('a bug'))
    await expect(gather({}, NOW, { ask: broken, askEach: broken, change: broken })).rejects.toThrow('a bug')
  })
})
