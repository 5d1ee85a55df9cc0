import { page, type Paging } from '../connections.ts'
import { changedFiles, type ChangedFile } from '../git-changes.ts'
import { commitsOf, headOf } from '../head-of.ts'
import type { Hub } from '../hub.ts'
import { nodeId } from '../node-ids.ts'
import { notRecorded } from '../refusals.ts'
import type { PullRequest, RepositoryState, Reviewer } from '../repository-state.ts'
import { commentPage, type CommentArguments } from './issue.ts'
import { labelPage } from './label.ts'

/**
 * A `PullRequest`. The branch of a recorded one is missing: fields that need it are refused as not recorded, and
 * its counts are those of the world. For a pull request opened in the sandbox, git is used.
 */
export function pullRequestView(hub: Hub, pullRequest: Readonly<PullRequest>): object {
  const { repository: name, number, title, body, state, mergedAt, closedAt, baseRefName, isDraft } = pullRequest
  const repository = hub.store.repository(name)
  const path = `/${name}/pull/${String(number)}`
  const known =
    <Value>(value: Value | null, field: string) =>
    () => {
      if (value === null) throw notRecorded(`PullRequest.${field} of ${name}#${String(number)}`)
      return value
    }
  return {
    __typename: 'PullRequest',
    id: nodeId('PullRequest', `${name}:${String(number)}`),
    ...{ number, title, body, state, mergedAt, closedAt, baseRefName, isDraft },
    bodyText: body,
    merged: state === 'MERGED',
    closed: state !== 'OPEN',
    createdAt: known(pullRequest.createdAt, 'createdAt'),
    updatedAt: known(pullRequest.updatedAt, 'updatedAt'),
    url: `https://github.com${path}`,
    permalink: `https://github.com${path}`,
    resourcePath: path,
    author: () => hub.views.account(pullRequest.author),
    viewerDidAuthor: pullRequest.author.login === hub.world.viewer.login,
    repository: () => hub.views.repository(repository),
    baseRepository: () => hub.views.repository(repository),
    milestone: () => {
      const milestone = repository.milestones.find((each) => each.title === pullRequest.milestone)
      if (milestone) return hub.views.milestone(repository, milestone)
      return pullRequest.milestone === null ? null : { title: pullRequest.milestone }
    },
    labels: (args: Paging) => labelPage(hub, repository, pullRequest.labels, args),
    comments: (paging: CommentArguments) => commentPage(hub, repository, number, paging),
    assignees: (paging: Paging) =>
      page(
        pullRequest.assignees,
        paging,
        (login) => login,
        (login) => hub.views.user(login),
      ),
    reviewRequests: (paging: Paging) =>
      page(pullRequest.reviewers, paging, reviewerKey, (reviewer) => ({
        __typename: 'ReviewRequest',
        id: nodeId('ReviewRequest', `${name}:${String(number)}:${reviewerKey(reviewer)}`),
        asCodeOwner: false,
        pullRequest: () => hub.views.pullRequest(pullRequest),
        requestedReviewer: () => reviewerView(hub, reviewer),
      })),
    mergeCommit: () => hub.views.mergeCommit(repository, pullRequest),
    mergeable: state === 'OPEN' && pullRequest.headRefName !== null ? 'MERGEABLE' : 'UNKNOWN',
    headRefName: known(pullRequest.headRefName, 'headRefName'),
    ...branches(hub, pullRequest, known),
    ...changes(hub, pullRequest, known),
  }
}

type Known = <Value>(value: Value | null, field: string) => () => Value

function branches(hub: Hub, pullRequest: Readonly<PullRequest>, known: Known): object {
  const repository = hub.store.repository(pullRequest.repository)
  const { headRefName, headRepository, baseRefName } = pullRequest
  const home = headRepository === null ? null : hub.store.repository(headRepository)
  const reference = async (from: RepositoryState | null, branch: string | null) => {
    const found = from === null || branch === null ? null : await hub.git(from).reference(`refs/heads/${branch}`)
    return from && found && hub.views.reference(from, found)
  }
  const oid = async () => (await hub.git(repository).commit(`refs/heads/${baseRefName}`))?.oid ?? null
  return {
    headRef: () => reference(home, headRefName),
    baseRef: () => reference(repository, baseRefName),
    headRefOid: async () => known(await headOf(hub, pullRequest), 'headRefOid')(),
    baseRefOid: async () => known(await oid(), 'baseRefOid')(),
    headRepository: home && (() => hub.views.repository(home)),
    headRepositoryOwner: home && (() => ownerOf(hub, home.nameWithOwner)),
    isCrossRepository: known(home && home !== repository, 'isCrossRepository'),
    maintainerCanModify: pullRequest.maintainerCanModify,
  }
}

function changes(hub: Hub, pullRequest: Readonly<PullRequest>, known: Known): object {
  const repository = hub.store.repository(pullRequest.repository)
  const recorded = pullRequest.changes
  const ofBranch = async (): Promise<readonly ChangedFile[]> => {
    const commits = await commitsOf(hub, pullRequest)
    return commits ? changedFiles(hub.git(repository), commits.base, commits.head) : []
  }
  // Only the path of a recorded file is known, so its counts are 0.
  const recordedFiles = recorded?.files.map((path) => ({ path, change: 'MODIFIED', additions: 0, deletions: 0 }))
  const sum = async (count: 'additions' | 'deletions') =>
    (await ofBranch()).reduce((total, file) => total + file[count], 0)
  return {
    additions: recorded ? recorded.additions : () => sum('additions'),
    deletions: recorded ? recorded.deletions : () => sum('deletions'),
    changedFiles: recorded ? recorded.changedFiles : async () => (await ofBranch()).length,
    files: async (paging: Paging) => {
      const files = recordedFiles ?? (await ofBranch())
      const shown = page(
        files,
        paging,
        ({ path }) => path,
        ({ path, change, additions, deletions }) => ({
          __typename: 'PullRequestChangedFile',
          ...{ path, changeType: change, additions, deletions },
        }),
      )
      return { ...shown, totalCount: recorded ? Math.max(recorded.changedFiles, files.length) : files.length }
    },
    commits: async (paging: Paging) => {
      const commits = await commitsOf(hub, pullRequest)
      const oids = known(pullRequest.headRefName && (commits?.oids ?? []), 'commits')()
      return page(
        oids === '' ? [] : oids,
        paging,
        (oid) => oid,
        (oid) => ({
          __typename: 'PullRequestCommit',
          id: nodeId('PullRequestCommit', `${pullRequest.repository}:${String(pullRequest.number)}:${oid}`),
          pullRequest: () => hub.views.pullRequest(pullRequest),
          commit: async () => {
            const commit = await hub.git(repository).commit(oid)
            return commit && hub.views.commit(repository, commit)
          },
        }),
      )
    },
  }
}

function reviewerKey({ type, name }: Reviewer): string {
  return `${type}/${name}`
}

function reviewerView(hub: Hub, { type, name }: Reviewer): object {
  if (type === 'User') return hub.views.user(name)
  const [organization = '', slug = ''] = name.split('/')
  return hub.views.team(organization, slug)
}

function ownerOf(hub: Hub, nameWithOwner: string): object {
  return hub.views.organization(nameWithOwner.split('/')[0] ?? '')
}
