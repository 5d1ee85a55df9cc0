import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Sandbox } from '../../sandbox/server.ts'
import { ask, part, text } from './ask.ts'
import { merged, SITE, smallSandbox } from './small-world.ts'

const KUBERNETES = 'repos/kubernetes/kubernetes'
const bot = { login: 'k8s-ci-robot', type: 'Bot' }
let sandbox: Sandbox

beforeAll(async () => {
  sandbox = await smallSandbox({
    [`${KUBERNETES}/repository.json`]: { defaultBranch: 'master' },
    [`${KUBERNETES}/pullRequests.json`]: [
      merged(1, '2024-07-21T23:59:59Z', { labels: ['kind/bug'], createdAt: '2024-07-10T00:00:00Z' }),
      merged(2, '2024-07-22T00:00:00Z', { labels: ['kind/bug', 'sig/node'], createdAt: '2024-07-11T00:00:00Z' }),
      merged(3, '2024-07-25T12:00:00Z', {
        labels: ['kind/feature'],
        title: 'Promote the gate to beta',
        milestone: 'v1.31',
      }),
      merged(4, '2024-07-28T23:59:59Z', { baseRefName: 'release-1.30', author: bot }),
      merged(5, '2024-07-29T00:00:00Z', { labels: ['Kind/Bug'] }),
      merged(6, '2024-07-30T06:00:01Z', { labels: ['sig/node'] }),
    ],
    'repos/etcd-io/etcd/repository.json': { defaultBranch: 'main' },
    'repos/etcd-io/etcd/pullRequests.json': [merged(7, '2024-07-24T00:00:00Z', { body: 'Raft beta' })],
    [`repos/${SITE}/issues.json`]: [
      {
        number: 8,
        title: 'News: a beta of the blog',
        body: '',
        state: 'OPEN',
        createdAt: '2024-07-26T00:00:00Z',
        author: { login: 'editor', type: 'User' },
        labels: ['news'],
      },
    ],
  })
})
afterAll(() => sandbox.close())

const found = async (query: string): Promise<unknown> => {
  const reply = await ask(
    sandbox,
    `query ($query: String!) { search(query: $query, type: ISSUE, first: 100) {
      issueCount nodes { ... on PullRequest { number } ... on Issue { number } } } }`,
    { query },
  )
  if (reply.errors.length > 0) return reply.errors.map((error) => error.message)
  const nodes = part(reply.data, 'search.nodes')
  const numbers = Array.isArray(nodes) ? nodes.map((node) => part(node, 'number')) : []
  expect(part(reply.data, 'search.issueCount')).toBe(numbers.length)
  return numbers
}

describe('qualifiers', () => {
  test.each([
    ['repo:kubernetes/kubernetes', [6, 5, 4, 3, 2, 1]],
    ['repo:KUBERNETES/Kubernetes', [6, 5, 4, 3, 2, 1]],
    ['repo:kubernetes/kubernetes repo:etcd-io/etcd', [7, 6, 5, 4, 3, 2, 1]],
    ['repo:nobody/nothing', []],
    ['org:etcd-io', [7]],
    ['-repo:kubernetes/kubernetes is:pr', [7]],
    ['is:issue', [8]],
    ['type:issue state:open', [8]],
    ['is:pr is:open', [6]],
    ['is:pr is:merged', [7, 5, 4, 3, 2, 1]],
    ['is:pr is:closed', [7, 5, 4, 3, 2, 1]],
    ['is:pr is:unmerged', [6]],
    ['is:pr -is:merged', [6]],
    ['is:pr draft:true', []],
    ['is:open draft:false archived:false', [8, 6]],
    ['merged:2024-07-22..2024-07-28', [7, 4, 3, 2]],
    ['merged:2024-07-22T00:00:00Z..2024-07-28T23:59:59Z', [7, 4, 3, 2]],
    ['merged:>2024-07-28', [5]],
    ['merged:>=2024-07-28', [5, 4]],
    ['merged:<2024-07-22', [1]],
    ['merged:<=2024-07-22', [2, 1]],
    ['merged:2024-07-25', [3]],
    ['closed:2024-07-25', [3]],
    ['merged:>2024-07-01 base:release-1.30', [4]],
    ['merged:>2024-07-01 -base:master', [4]],
    ['label:kind/bug', [5, 2, 1]],
    ['label:kind/bug label:sig/node', [2]],
    ['label:kind/feature,sig/node', [6, 3, 2]],
    ['label:"kind/bug" -label:sig/node', [5, 1]],
    ['author:app/k8s-ci-robot', [4]],
    ['author:gopher repo:etcd-io/etcd', [7]],
    ['milestone:v1.31', [3]],
    ['beta', [8, 7, 3]],
    ['beta in:title', [8, 3]],
    ['"to beta" PROMOTE', [3]],
    ['label:kind/bug sort:created-asc', [1, 2, 5]],
    ['org:kubernetes is:merged sort:updated', [5, 4, 3, 2, 1]],
    ['updated:>=2024-07-29 is:merged', [5]],
    ['merged:<2024-07-23 created:2024-07-10', [1]],
  ])('%s', async (query, numbers) => {
    expect(await found(query)).toEqual(numbers)
  })

  test('an unknown qualifier, and a fact that is not recorded, are errors', async () => {
    expect(await found('involves:me')).toEqual(['the sandbox does not know the search qualifier involves:'])
    expect(await found('is:merged repo:etcd-io/etcd created:>2024-01-01')).toEqual([
      'PullRequest.createdAt of etcd-io/etcd#7 is not recorded in this world',
    ])
  })
})

describe('the limit of 1,000 results', () => {
  let big: Sandbox
  beforeAll(async () => {
    const many = Array.from({ length: 1_203 }, (_, index) => merged(index + 1, '2024-07-24T00:00:00Z'))
    big = await smallSandbox({
      [`${KUBERNETES}/repository.json`]: { defaultBranch: 'master' },
      [`${KUBERNETES}/pullRequests.json`]: many,
    })
  })
  afterAll(() => big.close())

  test('pages end there, the count does not', async () => {
    const query = `query ($after: String) { search(query: "is:pr", type: ISSUE, first: 100, after: $after) {
      issueCount pageInfo { hasNextPage endCursor } nodes { ... on PullRequest { number } } } }`
    const numbers: unknown[] = []
    let pages = 0
    for (let after: string | null = null; ; pages++) {
      const { data } = await ask(big, query, { after })
      expect(part(data, 'search.issueCount')).toBe(1_203)
      const nodes = part(data, 'search.nodes')
      if (Array.isArray(nodes)) numbers.push(...nodes.map((node) => part(node, 'number')))
      if (part(data, 'search.pageInfo.hasNextPage') !== true) break
      after = text(data, 'search.pageInfo.endCursor')
    }
    expect(pages + 1).toBe(10)
    expect(numbers).toEqual(Array.from({ length: 1_000 }, (_, index) => 1_203 - index))
  })
})
