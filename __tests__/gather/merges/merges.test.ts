import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { gatherMerges } from '../../../src/gather/merges/merges.ts'
import { MergesDocument } from '../../../src/github/generated.ts'
import { AdvisedError } from '../../../src/model/problem.ts'
import { weekEnding } from '../../../src/text/week.ts'
import { cannedGitHub, refusal, to } from '../canned-github.ts'
import { pullRequest, searchOver, type CannedMerge } from '../canned-search.ts'
import { groupBy } from '../../../src/text/group-by.ts'

const source = { owner: 'owner', name: 'name' }
const week = weekEnding(Temporal.PlainDate.from('2024-07-28'), 'UTC')
const SECONDS = 7 * 24 * 3600
/** When the search knows all merges of the week, so that it alone is asked. */
const LONG_AFTER = week.end.add({ hours: 72 })

/** @param second of the week; may lie before or after it */
const at = (second: number): string => week.start.add({ seconds: second }).toString()
const merges = (...seconds: readonly number[]): CannedMerge[] =>
  seconds.map((second, index) => ({ number: index + 1, mergedAt: at(second) }))

describe('a week of merges', () => {
  test('is asked in two halves side by side', async () => {
    const github = cannedGitHub(searchOver(merges(0, 5, SECONDS - 1)))
    const { facts, report } = await gatherMerges(github, { source, covers: week, asOf: LONG_AFTER })
    expect(facts.map(({ number }) => number)).toEqual([1, 2, 3])
    expect(report).toEqual({ source: 'merges', state: 'complete', facts: 3, problems: [] })
    expect(github.requests.map(({ questions }) => questions[0])).toEqual([
      expect.objectContaining({
        search: 'repo:owner/name is:pr is:merged merged:2024-07-22T00:00:00Z..2024-07-25T11:59:59Z',
      }),
      expect.objectContaining({
        search: 'repo:owner/name is:pr is:merged merged:2024-07-25T12:00:00Z..2024-07-28T23:59:59Z',
      }),
    ])
  })

  test('leaves out what is no merge of the week', async () => {
    const strangers = [
      null,
      { __typename: 'Issue' } as const,
      pullRequest({ number: 77, mergedAt: at(-1) }),
      pullRequest({ number: 78, mergedAt: at(SECONDS) }),
      { ...pullRequest({ number: 79, mergedAt: at(0) }), mergedAt: null },
    ]
    const github = cannedGitHub(searchOver(merges(3), { strangers }))
    expect(
      (await gatherMerges(github, { source, covers: week, asOf: LONG_AFTER })).facts.map(({ number }) => number),
    ).toEqual([1])
  })

  test('has each fact of a merge', async () => {
    const node = {
      ...pullRequest({ number: 125663, mergedAt: '2024-07-23T05:55:56Z' }),
      title: 'Add a volume source',
      body: 'Words.',
      author: { __typename: 'Bot', login: 'robot' } as const,
      labels: { nodes: [{ name: 'kind/feature' }, null] },
      milestone: { title: 'v1.31' },
      files: { nodes: [{ path: 'a/b.go' }] },
      mergeCommit: { oid: 'c0ffee' },
    }
    const [merge] = (
      await gatherMerges(cannedGitHub(searchOver([], { strangers: [node] })), {
        source,
        covers: week,
        asOf: LONG_AFTER,
      })
    ).facts
    expect(merge).toEqual({
      repository: source,
      number: 125663,
      title: 'Add a volume source',
      body: 'Words.',
      mergedAt: Temporal.Instant.from('2024-07-23T05:55:56Z'),
      base: 'master',
      author: { login: 'robot', kind: 'bot' },
      labels: ['kind/feature'],
      milestone: 'v1.31',
      additions: 1,
      deletions: 2,
      changedFiles: 3,
      files: ['a/b.go'],
      commit: 'c0ffee',
    })
  })

  test('that is caught up with is asked in more parts', async () => {
    const github = cannedGitHub(searchOver([]))
    await gatherMerges(github, {
      source,
      covers: { start: week.start.subtract({ hours: 21 * 24 }), end: week.end },
      asOf: LONG_AFTER,
    })
    expect(github.requests).toHaveLength(8)
  })
})

describe('a search that gives fewer than it counts', () => {
  test('is cut and asked again', async () => {
    const github = cannedGitHub(
      searchOver(merges(1, 2, 3), { hides: (number, searches) => number === 2 && searches < 2 }),
    )
    const { facts, report } = await gatherMerges(github, { source, covers: week, asOf: LONG_AFTER })
    expect(facts).toHaveLength(3)
    expect(report.state).toBe('complete')
    expect(github.requests).toHaveLength(4)
  })

  test('keeps what only the first answer had', async () => {
    const hides = (number: number, searches: number): boolean => (searches < 2 ? number === 2 : number === 3)
    const { facts, report } = await gatherMerges(cannedGitHub(searchOver(merges(1, 2, 3), { hides })), {
      source,
      covers: week,
      asOf: LONG_AFTER,
    })
    expect(facts).toHaveLength(3)
    expect(report.state).toBe('complete')
  })

  test('is partial where the second answer is no better', async () => {
    const github = cannedGitHub(searchOver(merges(1, 2, 3), { hides: (number) => number === 2 }))
    const { facts, report } = await gatherMerges(github, { source, covers: week, asOf: LONG_AFTER })
    expect(facts.map(({ number }) => number)).toEqual([1, 3])
    expect(report.state).toBe('partial')
    expect(report.problems[0]?.message).toBe(
      'GitHub counts 3 merges of owner/name from 2024-07-22T00:00:00Z to 2024-07-23T17:59:59Z but gave 2, twice.',
    )
  })
})

describe('merges that cannot be read', () => {
  test('of a repository that cannot be searched', async () => {
    const said = 'The listed users and repositories cannot be searched either because the resources do not exist.'
    const github = cannedGitHub(
      to(MergesDocument, () => {
        throw refusal('422', said)
      }),
    )
    const error: unknown = await gatherMerges(github, { source, covers: week, asOf: LONG_AFTER }).catch(
      (reason: unknown) => reason,
    )
    expect(error).toBeInstanceOf(AdvisedError)
    expect(String(error)).toMatch(/owner\/name cannot be searched.*Correct "source" in the configuration/)
  })

  test('because more were merged in one second than a search shows', async () => {
    const github = cannedGitHub(searchOver(merges(...Array.from({ length: 1001 }, () => 90))))
    await expect(gatherMerges(github, { source, covers: week, asOf: LONG_AFTER })).rejects.toThrow(
      /merged in the second 2024-07-22T00:01:30Z.*by hand/,
    )
  })

  test('in part', async () => {
    const { document, respond } = searchOver(merges(1))
    const error = { type: 'FORBIDDEN', path: ['search', 'nodes', 0], message: 'Resource protected.' }
    const github = cannedGitHub({ document, respond: (variables) => ({ ...respond(variables), errors: [error] }) })
    const { report } = await gatherMerges(github, { source, covers: week, asOf: LONG_AFTER })
    expect(report.state).toBe('partial')
    expect(report.problems[0]?.message).toMatch(/FORBIDDEN.*Resource protected/)
  })
})

/** Weeks with bursts in one second, merges on the first and last second, and others just outside. */
const anyWorld = fc
  .array(
    fc.record({
      second: fc.oneof(
        fc.integer({ min: -5, max: SECONDS + 5 }),
        fc.constantFrom(-1, 0, SECONDS / 2 - 1, SECONDS / 2, SECONDS - 1, SECONDS),
      ),
      burst: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 30 }) }, fc.integer({ min: 31, max: 999 })),
    }),
    { maxLength: 12 },
  )
  .map((bursts) => bursts.flatMap(({ second, burst }) => Array.from({ length: burst }, () => second)))
  .filter((seconds) => [...groupBy(seconds, (second) => second).values()].every(({ length }) => length <= 1000))
  .map((seconds) => merges(...seconds))

test('the set gathered is the set in the world, each once, in order', async () => {
  await fc.assert(
    fc.asyncProperty(anyWorld, async (world) => {
      const { facts, report } = await gatherMerges(cannedGitHub(searchOver(world)), {
        source,
        covers: week,
        asOf: LONG_AFTER,
      })
      const expected = world
        .filter(({ mergedAt }) => at(0) <= mergedAt && mergedAt < at(SECONDS))
        .toSorted((a, b) => (a.mergedAt < b.mergedAt ? -1 : a.mergedAt > b.mergedAt ? 1 : a.number - b.number))
      expect(facts.map(({ number }) => number)).toEqual(expected.map(({ number }) => number))
      expect(report.state).toBe('complete')
    }),
    { numRuns: 60 },
  )
})
