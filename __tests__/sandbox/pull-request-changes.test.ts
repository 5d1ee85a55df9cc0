import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Sandbox } from '../../sandbox/server.ts'
import { ask, mutate, part, text } from './ask.ts'
import { editionBranch, type EditionBranch } from './edition-branch.ts'
import { SITE } from './small-world.ts'

let edition: EditionBranch
let sandbox: Sandbox
beforeEach(async () => {
  edition = await editionBranch()
  sandbox = edition.sandbox
})
afterEach(() => sandbox.close())

describe('changing a pull request', () => {
  test('title, body, draft and state', async () => {
    const pullRequestId = await edition.created()
    const shown = 'pullRequest { title body isDraft state }'
    const title = await mutate(sandbox, 'updatePullRequest', { pullRequestId, title: 'New' }, shown)
    expect(title.data).toEqual({
      updatePullRequest: { pullRequest: { title: 'New', body: 'Counts', isDraft: true, state: 'OPEN' } },
    })
    const body = await mutate(sandbox, 'updatePullRequest', { pullRequestId, body: '' }, shown)
    expect(body.data).toMatchObject({ updatePullRequest: { pullRequest: { title: 'New', body: '' } } })
    for (const [mutation, pullRequest] of [
      ['markPullRequestReadyForReview', { isDraft: false }],
      ['convertPullRequestToDraft', { isDraft: true }],
      ['closePullRequest', { state: 'CLOSED' }],
      ['reopenPullRequest', { state: 'OPEN' }],
    ] as const)
      expect((await mutate(sandbox, mutation, { pullRequestId }, shown)).data).toMatchObject({
        [mutation]: { pullRequest },
      })
  })

  test('labels', async () => {
    const labelableId = await edition.created()
    const label = async (name: string): Promise<unknown> =>
      part(
        (await ask(sandbox, `{ repository(owner: "kubernetes-sigs", name: "lwkd") { label(name: "${name}") { id } } }`))
          .data,
        'repository.label',
      )
    expect(await label('news')).toBeNull()
    const made = await mutate(
      sandbox,
      'createLabel',
      { repositoryId: edition.site, name: 'News', color: '00ff00' },
      'label { id name color }',
    )
    expect(made.data).toMatchObject({ createLabel: { label: { name: 'News', color: '00ff00' } } })
    expect(await label('news')).toEqual({ id: text(made.data, 'createLabel.label.id') })
    const again = await mutate(
      sandbox,
      'createLabel',
      { repositoryId: edition.site, name: 'news', color: '00ff00' },
      'label { id }',
    )
    expect(again.errors).toEqual([expect.objectContaining({ message: 'Name has already been taken' })])
    const shown = 'labelable { __typename labels(first: 5) { nodes { name } } }'
    const ids = [text(await label('news'), 'id'), text(await label('draft'), 'id')]
    const labels = (...names: string[]) => ({
      __typename: 'PullRequest',
      labels: { nodes: names.map((name) => ({ name })) },
    })
    const added = await mutate(sandbox, 'addLabelsToLabelable', { labelableId, labelIds: [...ids, ids[0]] }, shown)
    expect(added.data).toMatchObject({ addLabelsToLabelable: { labelable: labels('News', 'draft') } })
    const removed = await mutate(sandbox, 'removeLabelsFromLabelable', { labelableId, labelIds: [ids[0]] }, shown)
    expect(removed.data).toEqual({ removeLabelsFromLabelable: { labelable: labels('draft') } })
    const set = await mutate(
      sandbox,
      'updatePullRequest',
      { pullRequestId: labelableId, labelIds: [ids[0]] },
      'pullRequest { id }',
    )
    expect(set.errors).toEqual([])
    expect((await edition.only()).labels).toEqual(['News'])
    const none = await mutate(sandbox, 'addLabelsToLabelable', { labelableId, labelIds: ['bm9uZQ=='] }, shown)
    expect(none.errors).toEqual([expect.objectContaining({ type: 'NOT_FOUND' })])
  })

  test('reviewers', async () => {
    const pullRequestId = await edition.created()
    const { data } = await ask(
      sandbox,
      '{ a: user(login: "ann") { id } b: user(login: "bob") { id } me: user(login: "newsletter-bot") { id } organization(login: "kubernetes") { team(slug: "sig-docs") { id } } }',
    )
    const ask1 = { pullRequestId, userIds: [text(data, 'a.id')], teamIds: [text(data, 'organization.team.id')] }
    const shown =
      'pullRequest { reviewRequests(first: 5) { totalCount nodes { requestedReviewer { ... on User { login } ... on Team { combinedSlug } } } } }'
    const reviewers = async (input: Readonly<Record<string, unknown>>): Promise<unknown> =>
      part(
        (await mutate(sandbox, 'requestReviews', input, shown)).data,
        'requestReviews.pullRequest.reviewRequests.nodes',
      )
    const [ann, bob, team] = [{ login: 'ann' }, { login: 'bob' }, { combinedSlug: 'kubernetes/sig-docs' }].map(
      (requestedReviewer) => ({ requestedReviewer }),
    )
    expect(await reviewers(ask1)).toEqual([ann, team])
    expect(await reviewers({ ...ask1, userIds: [text(data, 'b.id')], union: true })).toEqual([ann, team, bob])
    expect(await reviewers({ pullRequestId, userIds: [text(data, 'b.id')] })).toEqual([bob])
    expect((await edition.only()).reviewers).toEqual([{ type: 'User', name: 'bob' }])
    const author = await mutate(sandbox, 'requestReviews', { pullRequestId, userIds: [text(data, 'me.id')] }, shown)
    expect(author.errors).toEqual([
      expect.objectContaining({ message: 'Review cannot be requested from pull request author.' }),
    ])
  })

  test('comments', async () => {
    const subjectId = await edition.created()
    const added = await mutate(
      sandbox,
      'addComment',
      { subjectId, body: 'One' },
      'commentEdge { node { id body url author { login } } } subject { id }',
    )
    expect(part(added.data, 'addComment')).toMatchObject({
      commentEdge: { node: { body: 'One', author: { login: 'newsletter-bot' } } },
      subject: { id: subjectId },
    })
    const id = text(added.data, 'addComment.commentEdge.node.id')
    const updated = await mutate(
      sandbox,
      'updateIssueComment',
      { id, body: 'Two' },
      'issueComment { body pullRequest { number } }',
    )
    expect(updated.data).toEqual({ updateIssueComment: { issueComment: { body: 'Two', pullRequest: { number: 1 } } } })
    const { data } = await ask(
      sandbox,
      'query ($id: ID!) { node(id: $id) { ... on PullRequest { comments(last: 1) { totalCount nodes { id body viewerDidAuthor } } } } }',
      { id: subjectId },
    )
    expect(data).toEqual({ node: { comments: { totalCount: 1, nodes: [{ id, body: 'Two', viewerDidAuthor: true }] } } })
  })

  test('it closes when its branch has nothing left, and when its branch is deleted', async () => {
    const state = async (): Promise<string> => (await edition.only()).state
    const { data } = await ask(
      sandbox,
      '{ repository(owner: "kubernetes-sigs", name: "lwkd") { ref(qualifiedName: "edition") { id target { oid } } main: object(expression: "main") { oid } } }',
    )
    const [refId, oid] = [text(data, 'repository.ref.id'), text(data, 'repository.ref.target.oid')]
    const pullRequestId = await edition.created()
    await mutate(sandbox, 'updateRef', { refId, oid: text(data, 'repository.main.oid'), force: true }, 'ref { name }')
    expect(await state()).toBe('CLOSED')
    await mutate(sandbox, 'updateRef', { refId, oid }, 'ref { name }')
    await mutate(sandbox, 'reopenPullRequest', { pullRequestId }, 'pullRequest { state }')
    expect(await state()).toBe('OPEN')
    await mutate(sandbox, 'deleteRef', { refId }, 'clientMutationId')
    expect(await state()).toBe('CLOSED')
  })

  test('a person may merge or close it', async () => {
    await edition.created()
    const pullRequest = sandbox.store.pullRequest(SITE, 1)
    sandbox.store.close(pullRequest, true)
    const { data } = await ask(
      sandbox,
      '{ repository(owner: "kubernetes-sigs", name: "lwkd") { pullRequest(number: 1) { state merged mergedAt } } }',
    )
    expect(data).toEqual({
      repository: { pullRequest: { state: 'MERGED', merged: true, mergedAt: '2024-07-30T06:00:00Z' } },
    })
    expect((await edition.create({})).errors).toEqual([])
  })

  test('a token that only reads changes nothing', async () => {
    const pullRequestId = await edition.created()
    const { errors } = await mutate(
      sandbox,
      'updatePullRequest',
      { pullRequestId, title: 'New' },
      'pullRequest { id }',
      'read-only',
    )
    expect(errors).toEqual([expect.objectContaining({ type: 'FORBIDDEN' })])
    expect((await edition.only()).title).toBe('Week Ending')
  })
})
