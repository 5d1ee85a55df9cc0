import type { Milestone, RecordedIssue, RecordedPullRequest } from './world-format.ts'
import type { RecordedRepository } from './world.ts'

/** Who wrote something. */
export interface Account {
  readonly login: string
  readonly type: 'User' | 'Bot'
}

/** Who is asked for a review: a person, or a team as `organisation/slug`. */
export interface Reviewer {
  readonly type: 'User' | 'Team'
  readonly name: string
}

export interface Label {
  readonly name: string
  readonly color: string
  readonly description: string | null
}

/** The recorded changes of a pull request. */
interface RecordedChanges {
  readonly additions: number
  readonly deletions: number
  readonly changedFiles: number
  readonly files: readonly string[]
}

/** A pull request in its last recorded state. Null means that the world does not know. */
export interface PullRequest {
  readonly kind: 'PullRequest'
  readonly repository: string
  readonly number: number
  readonly author: Account
  readonly createdAt: string | null
  readonly headRefName: string | null
  /** The repository of its branch, which can be a fork; null if `headRefName` is null. */
  readonly headRepository: string | null
  readonly maintainerCanModify: boolean
  readonly mergeCommit: string | null
  /** Null if its branch is in the sandbox's git, which knows its changes. */
  readonly changes: RecordedChanges | null
  milestone: string | null
  title: string
  body: string
  state: 'OPEN' | 'CLOSED' | 'MERGED'
  isDraft: boolean
  baseRefName: string
  mergedAt: string | null
  closedAt: string | null
  updatedAt: string | null
  labels: readonly string[]
  reviewers: readonly Reviewer[]
  /** Logins. */
  assignees: readonly string[]
}

/** An issue. */
export interface Issue {
  readonly kind: 'Issue'
  readonly repository: string
  readonly number: number
  readonly author: Account
  readonly createdAt: string
  title: string
  body: string
  state: 'OPEN' | 'CLOSED'
  closedAt: string | null
  updatedAt: string | null
  labels: readonly string[]
}

/** A comment on an issue or a pull request of the same repository. */
export interface Comment {
  readonly id: number
  readonly subject: number
  readonly author: Account
  readonly createdAt: string
  updatedAt: string
  body: string
}

/** The content of a repository outside of git: the recorded facts and later changes. */
export interface RepositoryState {
  readonly nameWithOwner: string
  /** The parent of a fork, or null. */
  readonly parent: string | null
  readonly recorded: RecordedRepository
  readonly pullRequests: Map<number, PullRequest>
  readonly issues: Map<number, Issue>
  /** By name in lower case. */
  readonly labels: Map<string, Label>
  readonly milestones: Milestone[]
  readonly comments: Comment[]
}

/** A repository as it was recorded, before anything is written. */
export function initialState(recorded: RecordedRepository): RepositoryState {
  const { nameWithOwner } = recorded
  const labels = new Map<string, Label>()
  const named = [...recorded.pullRequests, ...recorded.issues].flatMap((item) => item.labels)
  for (const name of [...recorded.labels, ...named]) knowLabel(labels, name)
  return {
    nameWithOwner,
    parent: null,
    recorded,
    pullRequests: new Map(recorded.pullRequests.map((item) => [item.number, recordedPullRequest(nameWithOwner, item)])),
    issues: new Map(recorded.issues.map((item) => [item.number, recordedIssue(nameWithOwner, item)])),
    labels,
    milestones: [...recorded.milestones],
    comments: [],
  }
}

/** A fork of a repository, without the issues and pull requests of its parent. */
export function forkOf(parent: RepositoryState, nameWithOwner: string): RepositoryState {
  const recorded = { ...parent.recorded, nameWithOwner, pullRequests: [], issues: [], milestones: [], releases: [] }
  return { ...initialState(recorded), parent: parent.nameWithOwner }
}

/** Adds a label in GitHub's default colour, if it does not exist. */
export function knowLabel(labels: Map<string, Label>, name: string): void {
  const key = name.toLowerCase()
  if (!labels.has(key)) labels.set(key, { name, color: 'ededed', description: null })
}

function recordedPullRequest(repository: string, item: RecordedPullRequest): PullRequest {
  const { number, title, body, state, mergedAt, baseRefName, author, labels } = item
  return {
    kind: 'PullRequest',
    ...{ repository, number, title, body, state, mergedAt, baseRefName, author, labels },
    isDraft: false,
    createdAt: item.createdAt ?? null,
    closedAt: mergedAt,
    updatedAt: mergedAt,
    headRefName: null,
    headRepository: null,
    maintainerCanModify: false,
    mergeCommit: item.mergeCommit ?? null,
    milestone: item.milestone ?? null,
    reviewers: [],
    assignees: [],
    changes: {
      additions: item.additions ?? 0,
      deletions: item.deletions ?? 0,
      changedFiles: item.changedFiles ?? 0,
      files: item.files ?? [],
    },
  }
}

function recordedIssue(repository: string, item: RecordedIssue): Issue {
  const { number, title, body, state, createdAt, author, labels } = item
  return {
    kind: 'Issue',
    ...{ repository, number, title, body, state, createdAt, author, labels },
    closedAt: null,
    updatedAt: createdAt,
  }
}
