import { execFileSync } from 'node:child_process'
import { beforeAll, afterAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Sandbox } from '../../sandbox/server.ts'
import { ask, mutate, part, repositoryId, text } from './ask.ts'
import { SITE, smallSandbox } from './small-world.ts'

let sandbox: Sandbox
let site: string
let head: string
let branch = ''
let count = 0

beforeAll(async () => {
  sandbox = await smallSandbox({ 'repos/kubernetes/kubernetes/repository.json': { defaultBranch: 'master' } })
  site = await repositoryId(sandbox, SITE)
  head = await sandbox.commit(SITE, 'main', { '_posts/old.md': 'old\n', 'run.sh': 'x' }, { message: 'Before' })
})
afterAll(() => sandbox.close())
beforeEach(async () => {
  branch = `edition-${String(count++)}`
  const { errors } = await mutate(
    sandbox,
    'createRef',
    { repositoryId: site, name: `refs/heads/${branch}`, oid: head },
    'ref { name target { oid } }',
  )
  expect(errors).toEqual([])
})

const git = (...args: string[]): string => execFileSync('git', args, { cwd: sandbox.git(SITE), encoding: 'utf8' })
const base64 = (content: string | Buffer): string => Buffer.from(content).toString('base64')
const commit = (input: object, token?: string) =>
  mutate(
    sandbox,
    'createCommitOnBranch',
    {
      branch: { repositoryNameWithOwner: SITE, branchName: branch },
      expectedHeadOid: head,
      message: { headline: 'Draft' },
      ...input,
    },
    'clientMutationId commit { oid message author { name email user { login } } committer { name email } committedDate signature { isValid wasSignedByGitHub } } ref { name target { oid } }',
    token,
  )

describe('createCommitOnBranch', () => {
  test('makes a real commit of the files, written by the caller, signed by GitHub', async () => {
    const bytes = Buffer.from([0, 255, 10, 128])
    const { data, errors } = await commit({
      clientMutationId: 'mine',
      message: { headline: 'Draft the edition', body: 'Two lines\nof body' },
      fileChanges: {
        additions: [
          { path: '_posts/2024-07-28-update.md', contents: base64('Grüße — \\"quoted\\"\n') },
          { path: 'a "b"\\ö.bin', contents: base64(bytes) },
        ],
        deletions: [{ path: 'run.sh' }],
      },
    })
    expect(errors).toEqual([])
    const oid = text(data, 'createCommitOnBranch.commit.oid')
    expect(part(data, 'createCommitOnBranch')).toEqual({
      clientMutationId: 'mine',
      commit: {
        oid,
        message: 'Draft the edition\n\nTwo lines\nof body',
        author: {
          name: 'newsletter-bot[bot]',
          email: 'newsletter-bot[bot]@users.noreply.github.com',
          user: { login: 'newsletter-bot[bot]' },
        },
        committer: { name: 'GitHub', email: 'noreply@github.com' },
        committedDate: '2024-07-30T06:00:00Z',
        signature: { isValid: true, wasSignedByGitHub: true },
      },
      ref: { name: branch, target: { oid } },
    })
    expect(git('rev-parse', branch, `${branch}^`)).toBe(`${oid}\n${head}\n`)
    expect(git('show', `${branch}:_posts/2024-07-28-update.md`)).toBe('Grüße — \\"quoted\\"\n')
    expect(execFileSync('git', ['show', `${branch}:a "b"\\ö.bin`], { cwd: sandbox.git(SITE) })).toEqual(bytes)
    expect(
      git('-c', 'core.quotePath=false', 'ls-tree', '-r', '-z', '--name-only', branch).split('\0').filter(Boolean),
    ).toEqual(['_posts/2024-07-28-update.md', '_posts/old.md', 'a "b"\\ö.bin'])
    expect(git('for-each-ref', 'refs/sandbox')).toBe('')
    expect(git('fsck', '--strict')).not.toMatch(/error|warning/)
  })

  test('a branch that has moved is STALE_DATA, and nothing is written', async () => {
    const moved = await sandbox.commit(SITE, branch, { 'note.md': 'by hand' }, { message: 'An editor writes' })
    const { status, data, errors } = await commit({ fileChanges: { additions: [{ path: 'x', contents: '' }] } })
    expect(status).toBe(200)
    expect(data).toEqual({ createCommitOnBranch: null })
    expect(errors).toEqual([
      expect.objectContaining({
        type: 'STALE_DATA',
        path: ['createCommitOnBranch'],
        message: `Expected branch to point to "${head}" but it did not.  Pull and try again.`,
      }),
    ])
    expect(git('rev-parse', branch)).toBe(`${moved}\n`)
  })

  test('of two at once one wins', async () => {
    const write = (path: string) => commit({ fileChanges: { additions: [{ path, contents: base64(path) }] } })
    const replies = await Promise.all(['a', 'b', 'c'].map(write))
    expect(replies.map(({ errors }) => errors[0]?.type ?? 'done').sort()).toEqual(['STALE_DATA', 'STALE_DATA', 'done'])
    expect(git('rev-list', '--count', `${head}..${branch}`)).toBe('1\n')
  })

  test.each([
    [
      'a path outside',
      { fileChanges: { additions: [{ path: '../x', contents: '' }] } },
      'The path "../x" is not valid.',
    ],
    [
      'a path into .git',
      { fileChanges: { additions: [{ path: '.git/config', contents: '' }] } },
      'The path ".git/config" is not valid.',
    ],
    [
      'plain text for Base64',
      { fileChanges: { additions: [{ path: 'x', contents: 'ä' }] } },
      'The contents of x are not valid Base64.',
    ],
    ['an empty message', { message: { headline: ' ' } }, 'A commit message is required.'],
    [
      'a file that is not there',
      { fileChanges: { deletions: [{ path: 'none' }] } },
      'A path was requested for deletion which does not exist',
    ],
    [
      'a branch that is not there',
      { branch: { repositoryNameWithOwner: SITE, branchName: 'none' } },
      "Could not resolve to a branch with the name of 'refs/heads/none'.",
    ],
  ])('%s is refused', async (_, input, message) => {
    const { data, errors } = await commit(input)
    expect(data).toEqual({ createCommitOnBranch: null })
    expect(errors).toEqual([expect.objectContaining({ message: expect.stringContaining(message) })])
    expect(git('rev-parse', branch)).toBe(`${head}\n`)
  })
})

describe('references', () => {
  const id = async (): Promise<string> =>
    text(
      (
        await ask(
          sandbox,
          `{ repository(owner: "kubernetes-sigs", name: "lwkd") { ref(qualifiedName: "${branch}") { id } } }`,
        )
      ).data,
      'repository.ref.id',
    )

  test.each([
    [
      'one that exists',
      () => ({ name: `refs/heads/${branch}`, oid: head }),
      () => `A ref named "refs/heads/${branch}" already exists in the repository.`,
    ],
    ['a short name', () => ({ name: 'x', oid: head }), () => 'x is not a valid ref name.'],
    ['a bad name', () => ({ name: 'refs/heads/a..b', oid: head }), () => 'refs/heads/a..b is not a valid ref name.'],
    ['no such commit', () => ({ name: 'refs/heads/new', oid: 'f'.repeat(40) }), () => 'Object does not exist'],
  ])('createRef refuses %s', async (_, input, message) => {
    const { errors } = await mutate(sandbox, 'createRef', { repositoryId: site, ...input() }, 'ref { name }')
    expect(errors).toEqual([expect.objectContaining({ type: 'UNPROCESSABLE', message: message() })])
  })

  test('updateRef goes forward, and back only by force', async () => {
    const ahead = await sandbox.commit(SITE, `${branch}-ahead`, { x: '1' }, { message: 'Apart' })
    const refId = await id()
    const update = (oid: string, force = false) =>
      mutate(sandbox, 'updateRef', { refId, oid, force }, 'ref { target { oid } }')
    expect((await update(ahead)).errors).toEqual([expect.objectContaining({ message: 'Update is not a fast forward' })])
    expect((await update(ahead, true)).data).toEqual({ updateRef: { ref: { target: { oid: ahead } } } })
    expect((await update(head, true)).data).toEqual({ updateRef: { ref: { target: { oid: head } } } })
  })

  test('deleteRef deletes', async () => {
    const refId = await id()
    expect((await mutate(sandbox, 'deleteRef', { refId }, 'clientMutationId')).data).toEqual({
      deleteRef: { clientMutationId: null },
    })
    expect(git('for-each-ref', `refs/heads/${branch}`)).toBe('')
    expect((await mutate(sandbox, 'deleteRef', { refId }, 'clientMutationId')).errors).toEqual([
      expect.objectContaining({ message: 'Reference does not exist' }),
    ])
  })
})

describe('who may not write', () => {
  const forbidden = [expect.objectContaining({ type: 'FORBIDDEN', message: 'Resource not accessible by integration' })]

  test('a token that only reads', async () => {
    expect((await commit({}, 'read-only')).errors).toEqual(forbidden)
    const { data } = await ask(
      sandbox,
      '{ repository(owner: "kubernetes-sigs", name: "lwkd") { viewerPermission } }',
      {},
      'read-only',
    )
    expect(data).toEqual({ repository: { viewerPermission: 'READ' } })
  })

  test('anybody, in a repository that is not the site', async () => {
    const kubernetes = await repositoryId(sandbox, 'kubernetes/kubernetes')
    const input = { repositoryId: kubernetes, name: 'refs/heads/x', oid: head }
    expect((await mutate(sandbox, 'createRef', input, 'ref { name }')).errors).toEqual(forbidden)
    const { data } = await ask(
      sandbox,
      '{ a: repository(owner: "kubernetes", name: "kubernetes") { viewerPermission } b: repository(owner: "kubernetes-sigs", name: "lwkd") { viewerPermission } }',
    )
    expect(data).toEqual({ a: { viewerPermission: 'READ' }, b: { viewerPermission: 'WRITE' } })
  })
})
