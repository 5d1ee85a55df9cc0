import { issuesAt } from '../clock-rule.ts'
import { page, type Page, type Paging } from '../connections.ts'
import type { Hub } from '../hub.ts'
import { nodeId } from '../node-ids.ts'
import { moment } from '../moment.ts'
import { notImplemented } from '../refusals.ts'
import type { Comment, Issue, RepositoryState } from '../repository-state.ts'
import { labelPage } from './label.ts'
import { hasLabel, ordered, type Order } from './pull-request-page.ts'

interface IssueArguments extends Paging {
  readonly states?: readonly string[] | null
  readonly labels?: readonly string[] | null
  readonly orderBy?: Order | null
  readonly filterBy?: {
    readonly since?: string | null
    readonly labels?: readonly string[] | null
    readonly states?: readonly string[] | null
    readonly createdBy?: string | null
    readonly [other: string]: unknown
  } | null
}

/** The arguments of `comments`; the only field to order by is the time of the update. */
export interface CommentArguments extends Paging {
  readonly orderBy?: { readonly field: 'UPDATED_AT'; readonly direction: 'ASC' | 'DESC' } | null
}

/** An `Issue`. */
export function issueView(hub: Hub, issue: Readonly<Issue>): object {
  const { repository: name, number, title, body, state, createdAt } = issue
  const repository = hub.store.repository(name)
  const path = `/${name}/issues/${String(number)}`
  return {
    __typename: 'Issue',
    id: nodeId('Issue', `${name}:${String(number)}`),
    ...{ number, title, body, state, createdAt },
    bodyText: body,
    closed: state === 'CLOSED',
    closedAt: issue.closedAt,
    updatedAt: issue.updatedAt,
    url: `https://github.com${path}`,
    resourcePath: path,
    author: () => hub.views.account(issue.author),
    repository: () => hub.views.repository(repository),
    milestone: null,
    labels: (args: Paging) => labelPage(hub, repository, issue.labels, args),
    comments: (paging: CommentArguments) => commentPage(hub, repository, number, paging),
  }
}

/** A page of the issues that exist now, oldest first unless ordered otherwise. */
export function issuePage(hub: Hub, repository: RepositoryState, args: IssueArguments): Page {
  const { since, createdBy, ...filter } = args.filterBy ?? {}
  for (const [name, value] of Object.entries(filter))
    if (value && name !== 'labels' && name !== 'states') throw notImplemented(`filter issues by ${name}`)
  // `filterBy` overrides the arguments of the same name.
  const [states, labels] = [filter.states ?? args.states, filter.labels ?? args.labels]
  const kept = issuesAt(repository, hub.now()).filter(
    (issue) =>
      (!states?.length || states.includes(issue.state)) &&
      (!labels?.length || labels.some((label) => hasLabel(issue, label))) &&
      (!since || (issue.updatedAt ?? issue.createdAt) >= moment(since)) &&
      (!createdBy || issue.author.login === createdBy),
  )
  return page(
    ordered(kept, args.orderBy ?? null),
    args,
    ({ number }) => String(number),
    (issue) => hub.views.issue(issue),
  )
}

/** An `IssueComment`, on an issue or a pull request. */
export function commentView(hub: Hub, repository: RepositoryState, comment: Comment): object {
  const { id, subject, body, createdAt, updatedAt, author } = comment
  const pullRequest = repository.pullRequests.get(subject)
  const issue = repository.issues.get(subject)
  const path = `/${repository.nameWithOwner}/${pullRequest ? 'pull' : 'issues'}/${String(subject)}#issuecomment-${String(id)}`
  return {
    __typename: 'IssueComment',
    id: nodeId('IssueComment', `${repository.nameWithOwner}:${String(id)}`),
    databaseId: id,
    ...{ body, createdAt, updatedAt },
    bodyText: body,
    url: `https://github.com${path}`,
    resourcePath: path,
    author: () => hub.views.account(author),
    viewerDidAuthor: author.login === hub.world.viewer.login,
    repository: () => hub.views.repository(repository),
    pullRequest: pullRequest ? () => hub.views.pullRequest(pullRequest) : null,
    issue: () => issue && hub.views.issue(issue),
  }
}

/** A page of the comments on an issue or pull request, oldest first unless ordered otherwise. */
export function commentPage(hub: Hub, repository: RepositoryState, subject: number, args: CommentArguments): Page {
  const comments = repository.comments.filter((comment) => comment.subject === subject)
  const rising = args.orderBy
    ? comments.toSorted((a, b) => (a.updatedAt < b.updatedAt ? -1 : a.updatedAt > b.updatedAt ? 1 : a.id - b.id))
    : comments
  const shown = args.orderBy?.direction === 'DESC' ? rising.toReversed() : rising
  return page(
    shown,
    args,
    ({ id }) => String(id),
    (comment) => hub.views.comment(repository, comment),
  )
}
