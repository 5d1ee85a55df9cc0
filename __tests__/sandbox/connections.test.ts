import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { page, type Page } from '../../sandbox/connections.ts'
import type { Sandbox } from '../../sandbox/server.ts'
import { ask, part, text } from './ask.ts'
import { merged, SITE, smallSandbox } from './small-world.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await smallSandbox({
    'repos/kubernetes/kubernetes/repository.json': { defaultBranch: 'master', labels: ['a', 'b', 'c'] },
    'repos/kubernetes/kubernetes/pullRequests.json': [1, 2, 3, 4, 5].map((n) =>
      merged(n, `2024-07-2${String(n)}T00:00:00Z`),
    ),
  })
})
afterAll(() => sandbox.close())

const inKubernetes = (fields: string): string => `{ repository(owner: "kubernetes", name: "kubernetes") { ${fields} } }`

describe('page limits', () => {
  test.each([
    [
      'labels { nodes { name } }',
      'MISSING_PAGINATION_BOUNDARIES',
      'You must provide a `first` or `last` value to properly paginate the `labels` connection.',
    ],
    [
      'pullRequests { ...page }',
      'MISSING_PAGINATION_BOUNDARIES',
      'You must provide a `first` or `last` value to properly paginate the `pullRequests` connection.',
    ],
    [
      'labels(first: 101) { totalCount }',
      'EXCESSIVE_PAGINATION',
      'Requesting 101 records on the `labels` connection exceeds the `first` limit of 100 records.',
    ],
    [
      'labels(last: 200) { totalCount }',
      'EXCESSIVE_PAGINATION',
      'Requesting 200 records on the `labels` connection exceeds the `last` limit of 100 records.',
    ],
    [
      'labels(first: -1) { totalCount }',
      'UNPROCESSABLE',
      '`first` on the `labels` connection cannot be less than zero.',
    ],
    [
      'labels(first: 1, last: 1) { totalCount }',
      'UNPROCESSABLE',
      'Passing both `first` and `last` to paginate the `labels` connection is not supported.',
    ],
    [
      'labels(first: 1, after: "bm9uZQ==") { totalCount }',
      'INVALID_CURSOR_ARGUMENTS',
      '`bm9uZQ==` does not appear to be a valid cursor.',
    ],
  ])('%s', async (field, type, message) => {
    const fragment = field.includes('...') ? 'fragment page on PullRequestConnection { edges { cursor } }' : ''
    const { status, errors } = await ask(sandbox, inKubernetes(field) + fragment)
    expect(status).toBe(200)
    expect(errors).toEqual([expect.objectContaining({ type, message })])
  })

  test('a bare count needs no limit, as at GitHub', async () => {
    const { data, errors } = await ask(sandbox, inKubernetes('labels { totalCount } pullRequests { totalCount }'))
    expect(errors).toEqual([])
    expect(data).toEqual({ repository: { labels: { totalCount: 3 }, pullRequests: { totalCount: 5 } } })
  })

  test('more than 500,000 possible nodes are refused before anything runs', async () => {
    const query = inKubernetes(
      'labels(first: 100) { nodes { repository { pullRequests(first: 100) { nodes { labels(first: 60) { totalCount } } } } } }',
    )
    const { data, errors } = await ask(sandbox, query)
    expect(data).toBeUndefined()
    expect(errors).toEqual([
      {
        type: 'MAX_NODE_LIMIT_EXCEEDED',
        message: 'This query requests up to 610,100 possible nodes which exceeds the maximum limit of 500,000.',
      },
    ])
  })
})

describe('cursors', () => {
  test('stay right when something new comes before them', async () => {
    const query = (after: string): string =>
      `{ repository(owner: "kubernetes-sigs", name: "lwkd") { pullRequests(first: 2, ${after} orderBy: { field: CREATED_AT, direction: DESC }) { pageInfo { endCursor hasNextPage hasPreviousPage } nodes { number } } } }`
    const open = (title: string) =>
      sandbox.store.open(SITE, {
        title,
        body: '',
        author: { login: 'editor', type: 'User' },
        baseRefName: 'main',
        headRefName: title,
        isDraft: false,
      })
    for (const title of ['a', 'b', 'c']) open(title)
    const first = (await ask(sandbox, query(''))).data
    open('d')
    const second = (await ask(sandbox, query(`after: "${text(first, 'repository.pullRequests.pageInfo.endCursor')}",`)))
      .data
    expect(part(first, 'repository.pullRequests.nodes')).toEqual([{ number: 3 }, { number: 2 }])
    expect(part(second, 'repository.pullRequests.nodes')).toEqual([{ number: 1 }])
    expect(part(second, 'repository.pullRequests.pageInfo')).toMatchObject({
      hasNextPage: false,
      hasPreviousPage: true,
    })
  })

  test('pages of any size, in either direction, make up the whole list', () => {
    const view = (item: string): string => item
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 30 }), fc.integer({ min: 1, max: 10 }), (items, size) => {
        const [forward, backward]: [unknown[], unknown[]] = [[], []]
        for (let after: string | null = null; ;) {
          const { nodes, pageInfo }: Page = page(items, { first: size, after }, view, view)
          forward.push(...nodes())
          if (!pageInfo.hasNextPage) break
          after = pageInfo.endCursor
        }
        for (let before: string | null = null; ;) {
          const { nodes, pageInfo }: Page = page(items, { last: size, before }, view, view)
          backward.unshift(...nodes())
          if (!pageInfo.hasPreviousPage) break
          before = pageInfo.startCursor
        }
        expect(forward).toEqual(items)
        expect(backward).toEqual(items)
      }),
    )
  })
})
