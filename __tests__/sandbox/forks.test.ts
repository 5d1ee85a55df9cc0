import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Sandbox } from '../../sandbox/server.ts'
import { ask, mutate, part, repositoryId, text } from './ask.ts'
import { SITE, smallSandbox } from './small-world.ts'

const FORK = 'editors/lwkd'
const person = { message: 'A change' }

let sandbox: Sandbox
beforeEach(async () => {
  sandbox = await smallSandbox(
    {},
    {
      tokens: {
        owner: { [FORK]: ['contents'], [SITE]: ['propose'] },
        stranger: { [SITE]: ['propose'] },
      },
    },
  )
  await sandbox.commit(SITE, 'main', { 'a.md': 'a\n' }, person)
  await sandbox.fork(SITE, FORK)
})
afterEach(() => sandbox.close())

/** `POST /repos/…/merge-upstream`: the status and what it says. */
async function mergeUpstream(repository = FORK, token = 'owner'): Promise<string> {
  const answer = await fetch(`${sandbox.url}/repos/${repository}/merge-upstream`, {
    method: 'POST',
    headers: { authorization: `bearer ${token}` },
    body: JSON.stringify({ branch: 'main' }),
  })
  const body: unknown = await answer.json()
  return `${String(answer.status)} ${String(part(body, answer.ok ? 'merge_type' : 'message'))}`
}

test('a fork as the API shows it: its parent, and the rights of who asks', async () => {
  const query = `{ repository(owner: "editors", name: "lwkd") {
    isFork parent { nameWithOwner } viewerPermission defaultBranchRef { name } object(expression: "main:a.md") { oid } } }`
  expect((await ask(sandbox, query, {}, 'owner')).data).toMatchObject({
    repository: {
      isFork: true,
      parent: { nameWithOwner: SITE },
      viewerPermission: 'WRITE',
      defaultBranchRef: { name: 'main' },
      object: { oid: '78981922613b2afb6025042ff6bd878ac1994e85' },
    },
  })
  expect(part((await ask(sandbox, query)).data, 'repository.viewerPermission')).toBe('READ')
})

describe('bringing a fork up to date', () => {
  test.each<[string, () => Promise<unknown>, string]>([
    ['nothing new', () => Promise.resolve(), '200 none'],
    ['forward', () => sandbox.commit(SITE, 'main', { 'b.md': 'b\n' }, person), '200 fast-forward'],
    [
      'by a merge, where both went on',
      async () => {
        await sandbox.commit(SITE, 'main', { 'b.md': 'b\n' }, person)
        await sandbox.commit(FORK, 'main', { 'c.md': 'c\n' }, person)
      },
      '200 merge',
    ],
    [
      'not, where both changed a file',
      async () => {
        await sandbox.commit(SITE, 'main', { 'a.md': 'b\n' }, person)
        await sandbox.commit(FORK, 'main', { 'a.md': 'c\n' }, person)
      },
      '409 There are merge conflicts',
    ],
  ])('%s', async (_, prepare, expected) => {
    await prepare()
    expect(await mergeUpstream()).toBe(expected)
    if (expected === '200 fast-forward') expect(await sandbox.file(FORK, 'main', 'b.md')).toBe('b\n')
  })

  test.each([
    [FORK, 'stranger', '403 Resource not accessible by integration'],
    [FORK, 'bad', '401 Bad credentials'],
    ['nobody/lwkd', 'owner', '404 Not Found'],
  ])('%s by %s: %s', async (repository, token, expected) => {
    expect(await mergeUpstream(repository, token)).toBe(expected)
  })
})

test('a commit of the site is in the fork only when the fork is up to date', async () => {
  const oid = await sandbox.commit(SITE, 'main', { 'b.md': 'b\n' }, person)
  const input = { repositoryId: await repositoryId(sandbox, FORK), name: 'refs/heads/edition', oid }
  const early = await mutate(sandbox, 'createRef', input, 'ref { name }', 'owner')
  expect(early.errors).toMatchObject([{ type: 'UNPROCESSABLE', message: 'Object does not exist' }])
  await mergeUpstream()
  expect((await mutate(sandbox, 'createRef', input, 'ref { name }', 'owner')).errors).toEqual([])
})

describe('a pull request from a fork', () => {
  beforeEach(async () => {
    const { data } = await ask(
      sandbox,
      `{ repository(owner: "editors", name: "lwkd") { id object(expression: "main") { oid } } }`,
    )
    const repositoryId = text(data, 'repository.id')
    const input = { repositoryId, name: 'refs/heads/edition', oid: text(data, 'repository.object.oid') }
    await mutate(sandbox, 'createRef', input, 'ref { name }', 'owner')
    await sandbox.commit(FORK, 'edition', { 'post.md': 'p\n' }, person)
  })

  const open = async (input: Readonly<Record<string, unknown>>, token = 'owner') =>
    mutate(
      sandbox,
      'createPullRequest',
      { repositoryId: await repositoryId(sandbox, SITE), baseRefName: 'main', title: 'It', ...input },
      'pullRequest { id isCrossRepository maintainerCanModify headRefName headRepository { nameWithOwner } changedFiles commits(first: 5) { totalCount } }',
      token,
    )

  test.each([
    ['by its owner', { headRefName: 'editors:edition' }],
    [
      'by its id',
      { headRefName: 'editors:edition', headRepositoryId: Buffer.from(`Repository:${FORK}`).toString('base64') },
    ],
  ])('%s', async (_, input) => {
    const { data, errors } = await open(input)
    expect(errors).toEqual([])
    const shown = { isCrossRepository: true, maintainerCanModify: true, headRefName: 'edition', changedFiles: 1 }
    expect(part(data, 'createPullRequest.pullRequest')).toMatchObject({
      ...shown,
      headRepository: { nameWithOwner: FORK },
    })
    const pullRequestId = text(data, 'createPullRequest.pullRequest.id')
    const edited = await mutate(sandbox, 'updatePullRequest', { pullRequestId, body: 'b' }, 'clientMutationId', 'owner')
    expect(edited.errors).toEqual([])
    const input2 = { labelableId: pullRequestId, labelIds: [] }
    const labelled = await mutate(sandbox, 'addLabelsToLabelable', input2, 'clientMutationId', 'owner')
    expect(labelled.errors).toMatchObject([{ type: 'FORBIDDEN' }])
  })

  test('refused to one who may not write to the fork and would let maintainers do so', async () => {
    const { errors } = await open({ headRefName: 'editors:edition' }, 'stranger')
    expect(errors).toMatchObject([{ message: "Fork collab can't be granted by someone without permission" }])
  })
})
