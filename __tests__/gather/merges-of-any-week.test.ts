import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import type { PullRequest } from '../../sandbox/repository-state.ts'
import type { Sandbox } from '../../sandbox/server.ts'
import { gatherMerges } from '../../src/gather/merges/merges.ts'
import { connect } from '../../src/github/client.ts'
import { weekEnding } from '../../src/text/week.ts'
import { smallSandbox } from '../sandbox/small-world.ts'
import { virtualPatience } from '../github/patience.ts'
import { groupBy } from '../../src/text/group-by.ts'

jest.setTimeout(30_000)

// Random weeks on the sandbox, through HTTP: what is gathered is what was merged, whatever the search lacks.

const source = { owner: 'kubernetes', name: 'kubernetes' }
const week = weekEnding(Temporal.PlainDate.from('2024-07-28'), 'UTC')
const SECONDS = 7 * 24 * 3600
/** Monday 06:00, when the weekly run starts: the search may lack what was merged since Saturday 06:00. */
const asOf = week.end.add({ hours: 6 })
const SATURDAY = SECONDS - 42 * 3600

const hidden = new Set<number>()
let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await smallSandbox(
    { 'repos/kubernetes/kubernetes/repository.json': { defaultBranch: 'master' } },
    { clock: () => asOf.toString(), hiddenFromSearch: (number) => hidden.has(number) },
  )
})
afterAll(() => sandbox.close())

/** Some merges in one second of the week, or beside it. */
interface Burst {
  readonly second: number
  readonly merges: number
  /** Whether the search lacks those of its merges that are recent: none, some or all. */
  readonly lacks: 'none' | 'every third' | 'all'
  /** Whether something else happened to them later: a comment, a label. */
  readonly touched: boolean
}

const boundary = fc.constantFrom(-1, 0, 1, SECONDS / 2 - 1, SECONDS / 2, SATURDAY, SECONDS - 1, SECONDS, SECONDS + 1)
const burst = (most: number): fc.Arbitrary<Burst> =>
  fc.record({
    second: fc.oneof(fc.integer({ min: -10, max: SECONDS + 10 }), boundary),
    merges: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 5 }) }, fc.integer({ min: 1, max: most })),
    lacks: fc.constantFrom('none', 'every third', 'all'),
    touched: fc.boolean(),
  })

/** Puts the merges in the place of those of the run before; gives the numbers of the week's. */
function fill(bursts: readonly Burst[]): readonly number[] {
  const { pullRequests } = sandbox.store.repository('kubernetes/kubernetes')
  pullRequests.clear()
  hidden.clear()
  const expected: number[] = []
  let number = 0
  for (const { second, merges, lacks, touched } of bursts) {
    const mergedAt = week.start.add({ seconds: second })
    const updatedAt = touched ? mergedAt.add({ hours: 5 }) : mergedAt
    for (let each = 0; each < merges; each += 1) {
      number += 1
      pullRequests.set(number, merged(number, mergedAt.toString(), updatedAt.toString()))
      if (second >= SATURDAY && (lacks === 'all' || (lacks === 'every third' && each % 3 === 0))) hidden.add(number)
      if (0 <= second && second < SECONDS) expected.push(number)
    }
  }
  return expected
}

const merged = (number: number, mergedAt: string, updatedAt: string): PullRequest => ({
  kind: 'PullRequest',
  repository: 'kubernetes/kubernetes',
  number,
  title: `Change ${String(number)}`,
  body: '',
  author: { login: 'gopher', type: 'User' },
  labels: [],
  state: 'MERGED',
  isDraft: false,
  baseRefName: number % 7 === 0 ? 'release-1.30' : 'master',
  createdAt: mergedAt,
  mergedAt,
  closedAt: mergedAt,
  updatedAt,
  headRefName: null,
  headRepository: null,
  maintainerCanModify: false,
  assignees: [],
  mergeCommit: null,
  milestone: null,
  reviewers: [],
  changes: { additions: 1, deletions: 1, changedFiles: 1, files: ['a.go'] },
})

async function gathersAll(bursts: readonly Burst[]): Promise<void> {
  const expected = fill(bursts)
  const github = connect({ url: sandbox.graphqlUrl, token: 'token', fetch, patience: virtualPatience().patience })
  const { facts, report } = await gatherMerges(github, { source, covers: week, asOf })
  expect(facts.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual(expected)
  expect(report.state).toBe('complete')
  expect(report.problems).toHaveLength(expected.some((number) => hidden.has(number)) ? 1 : 0)
}

/** Weeks of some bursts. More than 1,000 in one second cannot be had of GitHub, and are another test's. */
const weeks = (bursts: number, most: number): fc.Arbitrary<readonly Burst[]> =>
  fc.array(burst(most), { maxLength: bursts }).filter((all) => {
    const seconds = groupBy(all, ({ second }) => second).values()
    return [...seconds].every((same) => same.reduce((sum, { merges }) => sum + merges, 0) <= 1000)
  })

test('small weeks', () => fc.assert(fc.asyncProperty(weeks(8, 60), gathersAll), { numRuns: 50 }))

test('weeks of up to 5,000 merges', () => fc.assert(fc.asyncProperty(weeks(5, 1000), gathersAll), { numRuns: 5 }))

test.each([
  ['5,000 merges all over the week', Array.from({ length: 1000 }, (_, index) => at(index * 604, 5))],
  ['a full search in one second, on each end of the week', [at(0, 1000), at(SECONDS - 1, 1000)]],
  [
    '1,500 in a minute, and none of the last of them searchable',
    [at(90, 1000), at(150, 500), at(SECONDS - 9, 300, 'all')],
  ],
])('%s', (_, bursts) => gathersAll(bursts))

function at(second: number, merges: number, lacks: Burst['lacks'] = 'every third'): Burst {
  return { second, merges, lacks, touched: second % 2 === 0 }
}
