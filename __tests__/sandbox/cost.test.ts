import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { getOperationAST, parse } from 'graphql'
import { costOf } from '../../sandbox/cost.ts'
import { githubSchema } from '../../sandbox/schema.ts'
import type { Sandbox } from '../../sandbox/server.ts'
import { ask } from './ask.ts'
import { smallSandbox } from './small-world.ts'

const cost = (query: string, variables: Record<string, unknown> = {}): object => {
  const document = parse(query)
  const operation = getOperationAST(document)
  if (!operation) throw new Error('no operation')
  return costOf(githubSchema(), document, operation, variables)
}

describe("GitHub's published formula", () => {
  test.each<readonly [string, string, object, Record<string, unknown>?]>([
    ['no connection', '{ viewer { login } }', { points: 1, nodes: 0 }],
    [
      "the documentation's example of points",
      `{ viewer { repositories(first: 100) { edges { node { issues(first: 50) { edges { node {
        labels(first: 60) { edges { node { name } } } } } } } } } } }`,
      { points: 51, nodes: 100 + 100 * 50 + 100 * 50 * 60 },
    ],
    [
      "the documentation's example of nodes",
      `{ viewer {
        repositories(first: 50) { edges { repository: node {
          pullRequests(first: 20) { edges { node { comments(first: 10) { edges { node { body } } } } } }
          issues(first: 20) { edges { node { comments(first: 10) { edges { node { body } } } } } } } } }
        followers(first: 10) { edges { node { login } } } } }`,
      { points: Math.round((1 + 50 + 1000 + 50 + 1000 + 1) / 100), nodes: 22_060 },
    ],
    [
      'aliases cost each, the same field twice costs once',
      `{ a: viewer { repositories(first: 100) { nodes { labels(first: 1) { totalCount } } } }
         b: viewer { repositories(first: 100) { nodes { name } ...more } } }
       fragment more on RepositoryConnection { nodes { labels(first: 1) { totalCount } } }`,
      { points: 2, nodes: 400 },
    ],
    [
      'what is skipped costs nothing',
      `query ($no: Boolean!) { viewer { repositories(first: 100) @include(if: $no) { nodes { name } } } }`,
      { points: 1, nodes: 0 },
      { no: false },
    ],
    [
      'limits may be variables, and last counts as first',
      'query ($n: Int) { viewer { repositories(last: $n) { nodes { issues(first: $n) { totalCount } } } } }',
      { points: 1, nodes: 60 + 3600 },
      { n: 60 },
    ],
    [
      'a connection without limit has no nodes',
      '{ viewer { repositories { nodes { issues(first: 100) { totalCount } } } } }',
      { points: 1, nodes: 0 },
    ],
  ])('%s', (_, query, expected, variables = {}) => {
    expect(cost(query, variables)).toEqual(expected)
  })
})

describe('what the caller learns of it', () => {
  let sandbox: Sandbox
  beforeAll(async () => {
    sandbox = await smallSandbox()
  })
  afterAll(() => sandbox.close())

  test('rateLimit, headers and the record agree', async () => {
    const query = `query Costly { rateLimit { cost limit remaining used resetAt nodeCount } repository(owner: "kubernetes-sigs", name: "lwkd") {
      pullRequests(first: 100) { nodes { labels(first: 100) { nodes { name } } comments(first: 1) { totalCount } } } } }`
    await ask(sandbox, '{ viewer { login } }')
    const { data, headers } = await ask(sandbox, query)
    expect(data).toMatchObject({
      rateLimit: { cost: 2, limit: 5000, used: 3, remaining: 4997, resetAt: '2024-07-30T07:00:00Z', nodeCount: 10_200 },
    })
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-ratelimit-limit': '5000',
      'x-ratelimit-used': '3',
      'x-ratelimit-remaining': '4997',
      'x-ratelimit-reset': '1722322800',
      'x-ratelimit-resource': 'graphql',
      'x-github-request-id': expect.stringMatching(/^[0-9A-F]{4}(:[0-9A-F]+){4}$/),
    })
    expect(sandbox.requests.map((request) => request.cost)).toEqual([1, 2])
  })
})
