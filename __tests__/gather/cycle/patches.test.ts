import { describe, expect, test } from '@jest/globals'
import { Temporal } from 'temporal-polyfill'
import { readSchedule } from '../../../src/gather/cycle/patch-schedule.ts'
import { gatherPatches } from '../../../src/gather/cycle/patches.ts'
import { cannedGitHub, commit, type CannedRepository } from '../canned-files.ts'

const PLACE = { repository: { owner: 'example', name: 'website' }, path: 'data/schedule.yaml' }
const NOW = Temporal.Instant.from('2030-06-18T06:00:00Z')
const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text)

const WHOLE = `schedules:
- release: 1.30
  releaseDate: 2030-04-17
  next:
    release: 1.30.4
    cherryPickDeadline: 2030-08-09
    targetDate: "2030-08-14"
  previousPatches:
    - release: 1.30.3
      cherryPickDeadline: N/A
      targetDate: 2030-07-16
      note: out of band
    - {release: 1.30.0, targetDate: 2030-04-17}
  maintenanceModeStartDate: 2031-04-28
  endOfLifeDate: 2031-06-28
- release: "1.29"
  next:
  endOfLifeDate: ''
`

test('versions are strings, and what is missing is null', () => {
  expect(readSchedule(WHOLE, PLACE.path)).toEqual({
    problems: [],
    schedules: [
      {
        minor: '1.30',
        next: { version: '1.30.4', cherryPickDeadline: day('2030-08-09'), target: day('2030-08-14') },
        previous: [
          { version: '1.30.3', cherryPickDeadline: null, target: day('2030-07-16') },
          { version: '1.30.0', cherryPickDeadline: null, target: day('2030-04-17') },
        ],
        maintenance: day('2031-04-28'),
        endOfLife: day('2031-06-28'),
      },
      { minor: '1.29', next: null, previous: [], maintenance: null, endOfLife: null },
    ],
  })
})

test.each([
  [
    'an impossible day',
    '- release: 1.30\n  endOfLifeDate: 2030-02-31',
    ['1.30'],
    'file:2',
    '`endOfLifeDate: 2030-02-31` is not a valid date.',
  ],
  [
    'an entry without a release',
    '- endOfLifeDate: 2030-02-28\n- release: 1.29',
    ['1.29'],
    'file:2',
    'An entry has no `release` such as 1.30.',
  ],
  ['an entry that is no map', '- 1.30\n- release: 1.29', ['1.29'], 'file:2', 'An entry has no `release` such as 1.30.'],
  [
    'a patch without a version',
    '- release: 1.30\n  next:\n    targetDate: 2030-02-28',
    ['1.30'],
    'file:4',
    'A patch release of 1.30 has no version such as 1.30.4.',
  ],
])('%s is named, the others are read', (_, entries, minors, place, message) => {
  const { schedules, problems } = readSchedule(`schedules:\n${entries}\n`, 'file')
  expect(schedules.map(({ minor }) => minor)).toEqual(minors)
  expect(problems.map((problem) => [problem.place, problem.message])).toEqual([[place, message]])
})

const gather = (repositories: Readonly<Record<string, CannedRepository>>) =>
  gatherPatches(cannedGitHub(repositories), PLACE, NOW)
const holding = (text: string): Readonly<Record<string, CannedRepository>> => ({
  'example/website': { commits: [commit('2030-01-01T00:00:00Z', { [PLACE.path]: text })] },
})

test('a schedule that is read whole is complete, in one request', async () => {
  const github = cannedGitHub(holding(WHOLE))
  const { facts, report } = await gatherPatches(github, PLACE, NOW)
  expect(facts.map(({ minor }) => minor)).toEqual(['1.30', '1.29'])
  expect([report, github.requests]).toEqual([
    { source: 'patch releases', state: 'complete', facts: 2, problems: [] },
    [1],
  ])
})

test('a schedule with an entry that cannot be read is partial', async () => {
  const { report } = await gather(holding('schedules:\n- release: 1.30\n- next: {}\n'))
  expect([report.state, report.facts, report.problems.length]).toEqual(['partial', 1, 1])
})

describe('a schedule that cannot be read fails with the reason', () => {
  test.each<[string, Readonly<Record<string, CannedRepository>>, RegExp]>([
    ['no repository', {}, /example\/website does not exist/],
    [
      'no file',
      { 'example/website': { commits: [commit('2030-01-01T00:00:00Z', { 'a.md': '' })] } },
      /had no file data\/schedule\.yaml/,
    ],
    [
      'no file yet',
      { 'example/website': { commits: [commit('2030-06-20T00:00:00Z', { [PLACE.path]: WHOLE })] } },
      /had no file data\/schedule\.yaml/,
    ],
    ['broken YAML', holding('schedules: [}'), /is not valid YAML/],
    ['another list', holding('releases: []'), /no list named `schedules`/],
  ])('%s', async (_, repositories, message) => {
    const { facts, report } = await gather(repositories)
    expect([facts, report.state]).toEqual([[], 'failed'])
    expect(report.problems[0]?.message).toMatch(message)
  })
})
