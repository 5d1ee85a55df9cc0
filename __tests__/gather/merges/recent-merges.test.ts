import { describe, expect, test } from '@jest/globals'
import { Temporal } from 'temporal-polyfill'
import { gatherMerges } from '../../../src/gather/merges/merges.ts'
import { MergeDocument, RecentMergesDocument, type RecentMergesQuery } from '../../../src/github/generated.ts'
import { weekEnding } from '../../../src/text/week.ts'
import { cannedGitHub, refusal, to, whole, type CannedAnswer, type CannedGitHub } from '../canned-github.ts'
import { pullRequest, searchOver } from '../canned-search.ts'

const source = { owner: 'owner', name: 'name' }
const week = weekEnding(Temporal.PlainDate.from('2024-07-28'), 'UTC')
const MONDAY = week.end.add({ hours: 6 })
const FRIDAY = '2024-07-26T12:00:00Z'
const SUNDAY = '2024-07-28T20:00:00Z'

interface Changed {
  readonly number: number
  readonly mergedAt: string
  readonly updatedAt?: string
}

/** Pages of two, whatever size is asked for. */
function listOf(changes: readonly Changed[]): CannedAnswer {
  return to(RecentMergesDocument, ({ after }): { result: RecentMergesQuery; errors: [] } => {
    const start = after == null ? 0 : Number(after)
    const nodes = changes.slice(start, start + 2).map(({ number, mergedAt, updatedAt = mergedAt }) => {
      return { number, mergedAt, updatedAt }
    })
    const pageInfo = { hasNextPage: start + 2 < changes.length, endCursor: String(start + 2) }
    return { result: { rateLimit: { cost: 1 }, repository: { pullRequests: { pageInfo, nodes } } }, errors: [] }
  })
}

const byNumber = (mergedAt: string): CannedAnswer =>
  to(MergeDocument, ({ number }) => whole({ repository: { pullRequest: pullRequest({ number, mergedAt }) } }))

const pagesOf = (github: CannedGitHub): number =>
  github.requests.filter(({ operation }) => operation === 'RecentMerges').length

describe('the list of recent merges', () => {
  test('adds what the search does not know yet, and says so without calling anything missing', async () => {
    const list = listOf([
      { number: 2, mergedAt: SUNDAY },
      { number: 1, mergedAt: FRIDAY, updatedAt: '2024-07-28T19:00:00Z' },
    ])
    const github = cannedGitHub(searchOver([{ number: 1, mergedAt: FRIDAY }]), list, byNumber(SUNDAY))
    const { facts, report } = await gatherMerges(github, { source, covers: week, asOf: MONDAY })
    expect(facts.map(({ number }) => number)).toEqual([1, 2])
    expect(report).toMatchObject({ state: 'complete', facts: 2 })
    expect(report.problems.map(({ message }) => message)).toEqual([
      "GitHub's search does not know merge #2 of owner/name yet; its list of pull requests does, so nothing is missing.",
    ])
  })

  test.each<[string, readonly Changed[], number]>([
    [
      'up to the first change older than two days',
      [
        { number: 5, mergedAt: SUNDAY },
        { number: 4, mergedAt: SUNDAY },
        { number: 3, mergedAt: SUNDAY },
        { number: 2, mergedAt: FRIDAY },
        { number: 1, mergedAt: FRIDAY },
      ],
      2,
    ],
    ['one page where nothing was merged', [], 1],
    [
      'one page where the newest change shows that the week is long over',
      [
        { number: 3, mergedAt: '2025-01-01T00:00:00Z' },
        { number: 2, mergedAt: '2025-01-01T00:00:00Z' },
        { number: 1, mergedAt: '2024-12-31T23:00:00Z' },
      ],
      1,
    ],
  ])('is read %s', async (_, changes, pages) => {
    const github = cannedGitHub(searchOver([]), listOf(changes), byNumber(SUNDAY))
    const { report } = await gatherMerges(github, { source, covers: week, asOf: MONDAY })
    expect(report.state).toBe('complete')
    expect(pagesOf(github)).toBe(pages)
  })

  test('is not read two days after the week', async () => {
    const github = cannedGitHub(searchOver([]))
    await gatherMerges(github, { source, covers: week, asOf: week.end.add({ hours: 48 }) })
    expect(pagesOf(github)).toBe(0)
  })

  test('that cannot be read leaves the search alone, and the merges in part', async () => {
    const list = to(RecentMergesDocument, () => {
      throw refusal('502', 'Bad gateway')
    })
    const github = cannedGitHub(searchOver([{ number: 1, mergedAt: FRIDAY }]), list)
    const { facts, report } = await gatherMerges(github, { source, covers: week, asOf: MONDAY })
    expect(facts).toHaveLength(1)
    expect(report.state).toBe('partial')
    expect(report.problems[0]?.message).toMatch(/were read from GitHub's search only, which can be behind.*Bad gateway/)
  })

  test('with a merge that cannot be read makes the merges partial', async () => {
    const gone = to(MergeDocument, () => whole({ repository: { pullRequest: null } }))
    const github = cannedGitHub(searchOver([]), listOf([{ number: 7, mergedAt: SUNDAY }]), gone)
    const { report } = await gatherMerges(github, { source, covers: week, asOf: MONDAY })
    expect(report).toMatchObject({ state: 'partial', facts: 0 })
    expect(report.problems.map(({ message }) => message)).toEqual([
      'merge #7 of owner/name could not be read: GitHub did not answer for them.',
    ])
  })
})
