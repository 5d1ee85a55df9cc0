import { expect, test } from '@jest/globals'
import { Temporal } from 'temporal-polyfill'
import { gatherCommunity } from '../../../src/gather/news/community.ts'
import { MergesDocument, type MergesQuery } from '../../../src/github/generated.ts'
import { weekEnding } from '../../../src/text/week.ts'
import { cannedGitHub, notFound, refusal, to, whole } from '../canned-github.ts'

const PLACE = {
  repository: { owner: 'example', name: 'community' },
  paths: ['elections/', 'sigs.yaml', 'sig-*/charter.md', '*/annual-report-*.md'],
}
const WEEK = weekEnding(Temporal.PlainDate.from('2030-06-16'), 'UTC')

const merge = (number: number, path: string, mergedAt = '2030-06-12T00:00:00Z') => ({
  __typename: 'PullRequest' as const,
  number,
  title: `Title ${String(number)}`,
  body: '',
  mergedAt,
  baseRefName: 'main',
  author: null,
  labels: null,
  milestone: null,
  mergeCommit: null,
  additions: 1,
  deletions: 1,
  changedFiles: 1,
  files: { nodes: [{ path }] },
})
const found = (nodes: readonly ReturnType<typeof merge>[], issueCount = nodes.length): MergesQuery => ({
  rateLimit: { cost: 1 },
  repository: { id: 'R' },
  search: { issueCount, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [...nodes] },
})

test('merges by the paths they touch, in the week, by number', async () => {
  const nodes = [
    merge(9, 'elections/steering/2030/README.md'),
    merge(8, 'sig-node/charter.md'),
    merge(7, 'sig-node/deep/charter.md'),
    merge(6, 'sigs.yaml'),
    merge(5, 'old/sigs.yaml'),
    merge(4, 'wg-batch/annual-report-2030.md'),
    merge(3, 'sigs.yaml', '2030-06-17T00:00:00Z'),
  ]
  const github = cannedGitHub(to(MergesDocument, () => whole(found(nodes))))
  const { facts, report } = await gatherCommunity(github, PLACE, WEEK)
  expect(facts.map(({ number }) => number)).toEqual([4, 6, 8, 9])
  expect(facts[0]).toMatchObject({ files: ['wg-batch/annual-report-2030.md'], changedLines: 2 })
  expect(report).toEqual({ source: 'community', state: 'complete', facts: 4, problems: [] })
  expect(github.requests[0]?.questions).toEqual([
    expect.objectContaining({
      search: 'repo:example/community is:pr is:merged merged:2030-06-10T00:00:00Z..2030-06-16T23:59:59Z',
    }),
  ])
})

test('more than a page makes it partial', async () => {
  const github = cannedGitHub(to(MergesDocument, () => whole(found([merge(6, 'sigs.yaml')], 51))))
  expect((await gatherCommunity(github, PLACE, WEEK)).report.state).toBe('partial')
})

test.each([
  [
    'no such repository',
    () => ({ result: { ...found([]), repository: null }, errors: [notFound('example/community')] }),
  ],
  [
    'no answer',
    () => {
      throw refusal('502', 'Bad Gateway')
    },
  ],
])('%s is a failed source', async (_, respond) => {
  const github = cannedGitHub(to(MergesDocument, respond))
  const { facts, report } = await gatherCommunity(github, PLACE, WEEK)
  expect([facts, report.state, report.problems.length]).toEqual([[], 'failed', 1])
})
