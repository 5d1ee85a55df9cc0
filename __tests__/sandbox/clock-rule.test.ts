import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Sandbox } from '../../sandbox/server.ts'
import { ask } from './ask.ts'
import { merged, published, smallSandbox } from './small-world.ts'

const KUBERNETES = 'repos/kubernetes/kubernetes'
const there = { [`${KUBERNETES}/repository.json`]: { defaultBranch: 'master' } }

describe('the rule of the clock', () => {
  let sandbox: Sandbox
  let now = '2024-07-30T06:00:00Z'
  beforeAll(async () => {
    sandbox = await smallSandbox(
      {
        ...there,
        [`${KUBERNETES}/pullRequests.json`]: [
          merged(1, '2024-07-30T06:00:00Z', { mergeCommit: 'a'.repeat(40) }),
          merged(2, '2024-07-30T06:00:01Z', { mergeCommit: 'b'.repeat(40), createdAt: '2024-07-20T00:00:00Z' }),
          merged(3, '2024-08-05T00:00:00Z', { createdAt: '2024-08-01T00:00:00Z' }),
        ],
        [`${KUBERNETES}/releases.json`]: [
          published('v1.31.0', '2024-08-13T12:00:00Z'),
          published('v1.31.0-rc.0', '2024-07-30T05:00:00Z', { isPrerelease: true }),
          published('v1.30.3', '2024-07-17T12:00:00Z'),
        ],
      },
      { clock: () => now },
    )
  })
  afterAll(() => sandbox.close())

  const query = `{ repository(owner: "kubernetes", name: "kubernetes") {
    pullRequests(first: 10) { nodes { number state merged mergedAt closed mergeCommit { oid } } }
    latestRelease { tagName } releases(first: 10, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { tagName isLatest } } } }`

  test('at the clock', async () => {
    expect((await ask(sandbox, query)).data).toEqual({
      repository: {
        pullRequests: {
          nodes: [
            {
              number: 1,
              state: 'MERGED',
              merged: true,
              mergedAt: '2024-07-30T06:00:00Z',
              closed: true,
              mergeCommit: { oid: 'a'.repeat(40) },
            },
            { number: 2, state: 'OPEN', merged: false, mergedAt: null, closed: false, mergeCommit: null },
          ],
        },
        latestRelease: { tagName: 'v1.30.3' },
        releases: {
          nodes: [
            { tagName: 'v1.31.0-rc.0', isLatest: false },
            { tagName: 'v1.30.3', isLatest: true },
          ],
        },
      },
    })
  })

  test('and when it moves on', async () => {
    now = '2024-08-20T00:00:00Z'
    expect((await ask(sandbox, query)).data).toMatchObject({
      repository: {
        pullRequests: { nodes: [{ state: 'MERGED' }, { state: 'MERGED' }, { number: 3, state: 'MERGED' }] },
        latestRelease: { tagName: 'v1.31.0' },
      },
    })
  })
})
