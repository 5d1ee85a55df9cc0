import type { Hub } from '../hub.ts'
import { decodeNodeId, keyOf, splitKey, unknownNode } from '../node-ids.ts'
import { forbidden, Refusal } from '../refusals.ts'
import type { Issue, Label, PullRequest, Reviewer } from '../repository-state.ts'
import { has } from '../types/repository.ts'
import { writablePullRequest, writableRepository, writableSubject, type Mutation } from './context.ts'
import { labelNames } from './pull-requests.ts'

/** `createLabel` */
export function createLabel(
  hub: Hub,
): Mutation<{ repositoryId: string; name: string; color: string; description?: string | null }> {
  return ({ repositoryId, name, color, description }, caller) => {
    const repository = writableRepository(hub, repositoryId, caller, 'pull-requests')
    if (repository.labels.has(name.toLowerCase())) throw new Refusal('UNPROCESSABLE', 'Name has already been taken')
    if (!/^[0-9a-f]{6}$/i.test(color)) throw new Refusal('UNPROCESSABLE', 'Color is not a valid 6 character hex code')
    const label: Label = { name, color, description: description ?? null }
    repository.labels.set(name.toLowerCase(), label)
    return { label: hub.views.label(repository, label) }
  }
}

/** `addLabelsToLabelable` or `removeLabelsFromLabelable` */
export function changeLabels(
  hub: Hub,
  change: 'add' | 'remove',
): Mutation<{ labelableId: string; labelIds: readonly string[] }> {
  return ({ labelableId, labelIds }, caller) => {
    const { repository, subject } = writableSubject(hub, labelableId, caller)
    const names = labelNames(repository, labelIds)
    const others = subject.labels.filter((label) => !names.includes(label))
    subject.labels = change === 'add' ? [...new Set([...subject.labels, ...names])] : others
    subject.updatedAt = hub.now()
    return { labelable: subjectView(hub, subject) }
  }
}

interface ReviewInput {
  readonly pullRequestId: string
  readonly userIds?: readonly string[] | null
  readonly teamIds?: readonly string[] | null
  /** Whether the reviewers are added to the requested ones; otherwise they replace them. */
  readonly union?: boolean | null
}

/** `requestReviews` of people and teams. */
export function requestReviews(hub: Hub): Mutation<ReviewInput> {
  return ({ pullRequestId, userIds, teamIds, union }, caller) => {
    const pullRequest = writablePullRequest(hub, pullRequestId, caller)
    const asked: Reviewer[] = [
      ...(userIds ?? []).map((id): Reviewer => ({ type: 'User', name: keyOf(id, 'User', 'Bot') })),
      ...(teamIds ?? []).map((id): Reviewer => ({ type: 'Team', name: keyOf(id, 'Team') })),
    ]
    if (asked.some(({ type, name }) => type === 'User' && name === pullRequest.author.login))
      throw new Refusal('UNPROCESSABLE', 'Review cannot be requested from pull request author.')
    const before = union ? pullRequest.reviewers : []
    const isNew = ({ type, name }: Reviewer): boolean =>
      !before.some((reviewer) => reviewer.type === type && reviewer.name === name)
    pullRequest.reviewers = [...before, ...asked.filter(isNew)]
    pullRequest.updatedAt = hub.now()
    return { pullRequest: hub.views.pullRequest(pullRequest), actor: () => hub.views.account(hub.world.viewer) }
  }
}

/** `addComment` to an issue or pull request. */
export function addComment(hub: Hub): Mutation<{ subjectId: string; body: string }> {
  return ({ subjectId, body }, caller) => {
    const { repository, subject } = writableSubject(hub, subjectId, caller)
    if (body.trim() === '') throw new Refusal('UNPROCESSABLE', "Body can't be blank")
    const now = hub.now()
    const id = repository.comments.length + 1
    const comment = { id, subject: subject.number, author: hub.world.viewer, createdAt: now, updatedAt: now, body }
    repository.comments.push(comment)
    subject.updatedAt = now
    const node = () => hub.views.comment(repository, comment)
    const edge = { cursor: String(id), node }
    return { commentEdge: edge, timelineEdge: edge, subject: subjectView(hub, subject) }
  }
}

/** `updateIssueComment` */
export function updateIssueComment(hub: Hub): Mutation<{ id: string; body: string }> {
  return ({ id, body }, caller) => {
    const { type, key } = decodeNodeId(id)
    const { repository: name, rest } = splitKey(key)
    const repository = hub.store.find(name)
    const comment = repository?.comments.find((each) => type === 'IssueComment' && String(each.id) === rest)
    if (!repository || !comment) throw unknownNode(id)
    if (!has(hub, 'pull-requests', repository, caller)) throw forbidden()
    comment.body = body
    comment.updatedAt = hub.now()
    return { issueComment: hub.views.comment(repository, comment) }
  }
}

function subjectView(hub: Hub, subject: PullRequest | Issue): object {
  return subject.kind === 'PullRequest' ? hub.views.pullRequest(subject) : hub.views.issue(subject)
}
