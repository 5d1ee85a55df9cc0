import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startSandbox, type Sandbox } from '../../sandbox/server.ts'
import { readWorld, WorldError } from '../../sandbox/world.ts'
import { ask } from './ask.ts'
import { merged, SITE, smallSandbox, writeWorld } from './small-world.ts'

const KUBERNETES = 'repos/kubernetes/kubernetes'
const there = { [`${KUBERNETES}/repository.json`]: { defaultBranch: 'master' } }

describe('a world that cannot be read names the file and the field', () => {
  test.each([
    ['no world.json', { 'world.json': '' }, /world\.json: not JSON/],
    [
      'a clock without a zone',
      { 'world.json': { clock: '2024-07-30T06:00:00' } },
      /world\.json: field clock: not a time/,
    ],
    ['a field that is missing', { 'world.json': { clock: '2024-07-30T06:00:00Z' } }, /world\.json: field viewer: /],
    [
      'a repository without repository.json',
      { 'repos/a/b/releases.json': [] },
      /repos\/a\/b\/repository\.json: the file is missing/,
    ],
    [
      'a wrong type deep in a list',
      { ...there, [`${KUBERNETES}/pullRequests.json`]: [merged(1, '2024-07-22T00:00:00Z'), merged(2, 'soon')] },
      /pullRequests\.json: field 1\.mergedAt: not a time/,
    ],
    [
      'a count that is a text',
      { ...there, [`${KUBERNETES}/milestones.json`]: [{ title: 'v1.31', number: '64' }] },
      /milestones\.json: field 0\.number: /,
    ],
  ])('%s', async (_, files, message) => {
    await expect(readWorld(await writeWorld(files))).rejects.toThrow(message)
  })

  test('a folder that is not there', async () => {
    await expect(startSandbox('/nowhere')).rejects.toThrow(new WorldError('/nowhere/world.json: the file is missing'))
  })
})

describe('a bundle that git cannot read', () => {
  test('of the site ends the start', async () => {
    const world = await writeWorld({ [`repos/${SITE}/git.bundle`]: 'no bundle' })
    await expect(startSandbox(world)).rejects.toThrow(/git clone .*git\.bundle/)
  })

  test('of another repository is told by the first question that needs it', async () => {
    const sandbox = await smallSandbox({ ...there, [`${KUBERNETES}/git.bundle`]: 'no bundle' })
    const query = '{ repository(owner: "kubernetes", name: "kubernetes") { name defaultBranchRef { name } } }'
    const { data, errors } = await ask(sandbox, query)
    await sandbox.close()
    expect(data).toEqual({ repository: { name: 'kubernetes', defaultBranchRef: null } })
    expect(errors).toEqual([expect.objectContaining({ message: expect.stringMatching(/git clone .*git\.bundle/) })])
  })
})

describe('issues.json', () => {
  let sandbox: Sandbox
  beforeAll(async () => {
    const issue = {
      number: 3,
      title: 'News',
      body: 'b',
      state: 'OPEN',
      createdAt: '2024-07-24T00:00:00Z',
      author: { login: 'e', type: 'User' },
      labels: ['news'],
    }
    sandbox = await smallSandbox({
      [`repos/${SITE}/issues.json`]: [
        issue,
        { ...issue, number: 4, state: 'CLOSED', labels: [] },
        { ...issue, number: 5, createdAt: '2024-08-24T00:00:00Z' },
      ],
    })
  })
  afterAll(() => sandbox.close())

  test('is served', async () => {
    const { data, errors } = await ask(
      sandbox,
      `{ repository(owner: "kubernetes-sigs", name: "lwkd") {
      labelled: issues(first: 5, labels: ["NEWS"]) { nodes { number title url author { __typename login } labels(first: 5) { nodes { name } } } }
      open: issues(first: 5, filterBy: { states: [CLOSED], since: "2024-07-01T00:00:00Z" }) { nodes { number } }
      issue(number: 3) { state createdAt } } }`,
    )
    expect(errors).toEqual([])
    expect(data).toEqual({
      repository: {
        labelled: {
          nodes: [
            {
              number: 3,
              title: 'News',
              url: 'https://github.com/kubernetes-sigs/lwkd/issues/3',
              author: { __typename: 'User', login: 'e' },
              labels: { nodes: [{ name: 'news' }] },
            },
          ],
        },
        open: { nodes: [{ number: 4 }] },
        issue: { state: 'OPEN', createdAt: '2024-07-24T00:00:00Z' },
      },
    })
  })
})
