import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Sandbox } from '../../sandbox/server.ts'
import { ask } from './ask.ts'
import { merged, smallSandbox } from './small-world.ts'

const KUBERNETES = 'repos/kubernetes/kubernetes'
const there = { [`${KUBERNETES}/repository.json`]: { defaultBranch: 'master' } }

describe('what the world does not hold', () => {
  let sandbox: Sandbox
  beforeAll(async () => {
    sandbox = await smallSandbox({
      ...there,
      [`${KUBERNETES}/pullRequests.json`]: [
        merged(1, '2024-07-24T00:00:00Z', {
          mergeCommit: 'a'.repeat(40),
          files: ['a.go', 'b.go'],
          changedFiles: 130,
          additions: 7,
        }),
      ],
      [`${KUBERNETES}/milestones.json`]: [
        {
          title: 'v1.31',
          number: 64,
          dueOn: '2024-08-13T00:00:00Z',
          state: 'OPEN',
          openIssueCount: 0,
          closedIssueCount: null,
        },
        { title: 'v1.32', number: null, dueOn: null, state: 'OPEN', openIssueCount: null, closedIssueCount: null },
      ],
    })
  })
  afterAll(() => sandbox.close())

  const inKubernetes = (fields: string) =>
    ask(sandbox, `{ repository(owner: "kubernetes", name: "kubernetes") { ${fields} } }`)

  test.each([
    [
      'milestone(number: 64) { issues(states: CLOSED) { totalCount } }',
      'Milestone.issues(states: CLOSED) of milestone v1.31 of kubernetes/kubernetes',
    ],
    [
      'milestone(number: 64) { issues { totalCount } }',
      'Milestone.issues(states: CLOSED) of milestone v1.31 of kubernetes/kubernetes',
    ],
    ['milestones(first: 5) { nodes { number } }', 'Milestone.number of milestone v1.32 of kubernetes/kubernetes'],
    ['pullRequest(number: 1) { createdAt }', 'PullRequest.createdAt of kubernetes/kubernetes#1'],
    ['pullRequest(number: 1) { headRefName }', 'PullRequest.headRefName of kubernetes/kubernetes#1'],
    ['pullRequest(number: 1) { commits(first: 1) { totalCount } }', 'PullRequest.commits of kubernetes/kubernetes#1'],
    ['pullRequest(number: 1) { mergeCommit { message } }', `Commit.message of ${'a'.repeat(40)}`],
  ])('%s is an error, not an invention', async (fields, what) => {
    expect((await inKubernetes(fields)).errors).toEqual([
      expect.objectContaining({ type: 'NOT_RECORDED', message: `${what} is not recorded in this world` }),
    ])
  })

  test('zero is a number like any other, null stays null, and lower bounds are given', async () => {
    const { data, errors } = await inKubernetes(
      `milestone(number: 64) { title issues(states: OPEN) { totalCount } }
       milestones(first: 5, query: "1.32") { nodes { title dueOn state } }
       none: milestone(number: 65) { title }
       pullRequest(number: 1) { additions deletions changedFiles milestone { title } headRepository { name }
         files(first: 1) { totalCount nodes { path } pageInfo { hasNextPage } } mergeCommit { oid committedDate author { name } } }
       object(oid: "${'a'.repeat(40)}") { oid ... on Commit { associatedPullRequests(first: 1) { nodes { number } } } }
       defaultBranchRef { name } refs(refPrefix: "refs/heads/", first: 1) { totalCount } latestRelease { tagName }
       issues(first: 1) { totalCount } label(name: "none") { name } release(tagName: "none") { name } ref(qualifiedName: "main") { name }`,
    )
    expect(errors).toEqual([])
    expect(data).toEqual({
      repository: {
        milestone: { title: 'v1.31', issues: { totalCount: 0 } },
        milestones: { nodes: [{ title: 'v1.32', dueOn: null, state: 'OPEN' }] },
        none: null,
        pullRequest: {
          additions: 7,
          deletions: 0,
          changedFiles: 130,
          milestone: null,
          headRepository: null,
          files: { totalCount: 130, nodes: [{ path: 'a.go' }], pageInfo: { hasNextPage: true } },
          mergeCommit: { oid: 'a'.repeat(40), committedDate: '2024-07-24T00:00:00Z', author: null },
        },
        object: { oid: 'a'.repeat(40), associatedPullRequests: { nodes: [{ number: 1 }] } },
        defaultBranchRef: null,
        refs: { totalCount: 0 },
        latestRelease: null,
        issues: { totalCount: 0 },
        label: null,
        release: null,
        ref: null,
      },
    })
  })

  test.each([
    [
      '{ repository(owner: "a", name: "b") { id } }',
      "Could not resolve to a Repository with the name 'a/b'.",
      ['repository'],
    ],
    [
      '{ repository(owner: "kubernetes", name: "kubernetes") { pullRequest(number: 99) { id } } }',
      'Could not resolve to a PullRequest with the number of 99.',
      ['repository', 'pullRequest'],
    ],
    [
      '{ repository(owner: "kubernetes", name: "kubernetes") { issue(number: 1) { id } } }',
      'Could not resolve to an Issue with the number of 1.',
      ['repository', 'issue'],
    ],
    ['{ user(login: "-no-login-") { id } }', "Could not resolve to a User with the login of '-no-login-'.", ['user']],
    ['{ node(id: "bm9uZQ==") { id } }', "Could not resolve to a node with the global id of 'bm9uZQ=='", ['node']],
  ])("%s is NOT_FOUND in GitHub's words", async (query, message, path) => {
    const { status, errors } = await ask(sandbox, query)
    expect(status).toBe(200)
    expect(errors).toEqual([expect.objectContaining({ type: 'NOT_FOUND', message, path })])
  })

  test('beside what is there, a missing repository is null', async () => {
    const { data } = await ask(
      sandbox,
      `{ a: repository(owner: "a", name: "b") { id } b: repository(owner: "Kubernetes", name: "KUBERNETES") { nameWithOwner } }`,
    )
    expect(data).toEqual({ a: null, b: { nameWithOwner: 'kubernetes/kubernetes' } })
  })
})
