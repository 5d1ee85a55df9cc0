import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Sandbox } from '../../sandbox/server.ts'
import { ask, mutate, text } from './ask.ts'
import { editionBranch, type EditionBranch } from './edition-branch.ts'
import { SITE } from './small-world.ts'

let edition: EditionBranch
let sandbox: Sandbox
beforeEach(async () => {
  edition = await editionBranch()
  sandbox = edition.sandbox
})
afterEach(() => sandbox.close())

test('an opened pull request, as the API and the sandbox show it', async () => {
  const id = await edition.created()
  const { data, errors } = await ask(
    sandbox,
    `query ($id: ID!) { node(id: $id) { ... on PullRequest { number url title body state isDraft merged createdAt baseRefName headRefName
      author { __typename login } viewerDidAuthor additions deletions changedFiles mergeable maintainerCanModify
      files(first: 5) { nodes { path additions deletions changeType } } headRefOid headRepository { nameWithOwner } headRef { name }
      commits(first: 5) { totalCount nodes { commit { messageHeadline messageBody } } } mergeCommit { oid } } }
      repository(owner: "kubernetes-sigs", name: "lwkd") {
        pullRequests(first: 5, headRefName: "edition", states: [OPEN]) { totalCount }
        none: pullRequests(first: 5, headRefName: "other") { totalCount }
        ref(qualifiedName: "edition") { associatedPullRequests(first: 5, states: OPEN) { nodes { number } } } } }`,
    { id },
  )
  expect(errors).toEqual([])
  expect(data).toMatchObject({
    node: {
      number: 1,
      url: `https://github.com/${SITE}/pull/1`,
      title: 'Week Ending',
      body: 'Counts',
      state: 'OPEN',
      isDraft: true,
      merged: false,
      createdAt: '2024-07-30T06:00:00Z',
      baseRefName: 'main',
      headRefName: 'edition',
      author: { __typename: 'Bot', login: 'newsletter-bot' },
      viewerDidAuthor: true,
      additions: 2,
      deletions: 1,
      changedFiles: 2,
      mergeable: 'MERGEABLE',
      maintainerCanModify: false,
      files: {
        nodes: [
          { path: 'a.md', additions: 0, deletions: 1, changeType: 'DELETED' },
          { path: 'post.md', additions: 2, deletions: 0, changeType: 'ADDED' },
        ],
      },
      headRepository: { nameWithOwner: SITE },
      headRef: { name: 'edition' },
      commits: { totalCount: 1, nodes: [{ commit: { messageHeadline: 'The draft', messageBody: 'Why' } }] },
      mergeCommit: null,
    },
    repository: {
      pullRequests: { totalCount: 1 },
      none: { totalCount: 0 },
      ref: { associatedPullRequests: { nodes: [{ number: 1 }] } },
    },
  })
  expect(await sandbox.pullRequests(SITE)).toEqual([
    {
      repository: SITE,
      number: 1,
      url: `https://github.com/${SITE}/pull/1`,
      title: 'Week Ending',
      body: 'Counts',
      base: 'main',
      head: 'edition',
      headRepository: SITE,
      maintainerCanModify: false,
      isDraft: true,
      state: 'OPEN',
      labels: [],
      reviewers: [],
      assignees: [],
      milestone: null,
      commits: [
        {
          oid: text(data, 'node.headRefOid'),
          message: 'The draft\n\nWhy',
          author: { name: 'A Person', email: 'person@example.org' },
          files: [
            { path: 'a.md', change: 'DELETED', content: null },
            { path: 'post.md', change: 'ADDED', content: 'one\ntwo\n' },
          ],
        },
      ],
    },
  ])
  expect(await sandbox.file(SITE, 'edition', 'post.md')).toBe('one\ntwo\n')
  expect(await sandbox.file(SITE, 'HEAD', 'post.md')).toBeNull()
})

describe('createPullRequest refuses', () => {
  test.each([
    ['a branch without commits of its own', { headRefName: 'same' }, 'No commits between main and same'],
    [
      'a head that is not there',
      { headRefName: 'none' },
      "Head sha can't be blank, Base sha can't be blank, No commits between main and none, Head ref must be a branch",
    ],
    [
      'a base that is not there',
      { baseRefName: 'none' },
      "Head sha can't be blank, Base sha can't be blank, No commits between none and edition, Base ref must be a branch",
    ],
    ['an empty title', { title: '' }, "Title can't be blank"],
    ['a body that is too long', { body: 'x'.repeat(65_537) }, 'Body is too long (maximum is 65536 characters)'],
  ])('%s', async (_, input, message) => {
    const { data, errors } = await edition.create(input)
    expect(data).toEqual({ createPullRequest: null })
    expect(errors).toEqual([expect.objectContaining({ type: 'UNPROCESSABLE', message })])
    expect(await sandbox.pullRequestsOpened()).toEqual([])
  })

  test('a second one from the same branch, until the first is closed', async () => {
    const pullRequestId = await edition.created()
    expect((await edition.create({ headRefName: 'kubernetes-sigs:edition' })).errors).toEqual([
      expect.objectContaining({ message: 'A pull request already exists for kubernetes-sigs:edition.' }),
    ])
    await mutate(sandbox, 'closePullRequest', { pullRequestId }, 'pullRequest { state }')
    expect((await edition.create({})).errors).toEqual([])
    const reopened = await mutate(sandbox, 'reopenPullRequest', { pullRequestId }, 'pullRequest { state }')
    expect(reopened.errors).toEqual([expect.objectContaining({ message: 'Could not open the pull request.' })])
    expect((await sandbox.pullRequestsOpened()).map(({ number, state }) => [number, state])).toEqual([
      [1, 'CLOSED'],
      [2, 'OPEN'],
    ])
  })
})
