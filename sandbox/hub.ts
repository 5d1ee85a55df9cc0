import type { Permission } from './authentication.ts'
import type { Cost } from './cost.ts'
import type { CommitObject, Signature } from './git-objects.ts'
import type { GitReference, GitRepository } from './git.ts'
import type { GitObject } from './git-reader.ts'
import type { Account, Comment, Issue, Label, PullRequest, RepositoryState } from './repository-state.ts'
import type { Store } from './store.ts'
import type { Milestone, Release } from './world-format.ts'
import type { World } from './world.ts'

/** The state of the sandbox: the recorded week, later changes, git, and the present moment. */
export interface Hub {
  readonly world: World
  readonly store: Store
  readonly views: Views
  /** Items that are not in the search index yet. */
  readonly hiddenFromSearch: (number: number, repository: string) => boolean
  /** Returns the bare repository of a recorded repository. */
  git(repository: RepositoryState): GitRepository
  /** The present moment, `YYYY-MM-DDTHH:MM:SSZ`. */
  now(): string
}

/** The caller, the cost of this request, and the remaining points of the hour. */
export interface Caller {
  readonly permission: Permission
  readonly cost: Cost
  readonly budget: Budget
}

/** The state of the rate limit after this request. */
export interface Budget {
  readonly limit: number
  readonly used: number
  readonly remaining: number
  /** `YYYY-MM-DDTHH:MM:SSZ` */
  readonly resetAt: string
}

/**
 * The views of objects in GitHub's schema: a view has a member for each field that the sandbox resolves, which is a value
 * or a method with the field's arguments. They are members of the hub because the types refer to each other.
 */
export interface Views {
  repository(repository: RepositoryState): object
  reference(repository: RepositoryState, reference: GitReference, prefix?: string): object
  /** @param path the path of a tree or blob in its commit, if known */
  object(repository: RepositoryState, object: GitObject, path?: string): object
  commit(repository: RepositoryState, commit: CommitObject): object
  /** The merge commit of a recorded pull request, whose object may be missing in git. */
  mergeCommit(repository: RepositoryState, pullRequest: Readonly<PullRequest>): Promise<object | null>
  signature(signature: Signature): object
  pullRequest(pullRequest: Readonly<PullRequest>): object
  issue(issue: Readonly<Issue>): object
  comment(repository: RepositoryState, comment: Comment): object
  label(repository: RepositoryState, label: Label): object
  milestone(repository: RepositoryState, milestone: Milestone): object
  release(repository: RepositoryState, release: Release): object
  account(account: Account): object
  user(login: string): object
  organization(login: string): object
  team(organization: string, slug: string): object
}
