import type { Permission } from './authentication.ts'
import type { Cost } from './cost.ts'
import type { CommitObject, Signature } from './git-objects.ts'
import type { GitReference, GitRepository } from './git.ts'
import type { GitObject } from './git-reader.ts'
import type { Account, Comment, Issue, Label, PullRequest, RepositoryState } from './repository-state.ts'
import type { Store } from './store.ts'
import type { Milestone, Release } from './world-format.ts'
import type { World } from './world.ts'

/** Everything behind the answers: the recorded week, what was written since, git, and the present moment. */
export interface Hub {
  readonly world: World
  readonly store: Store
  readonly views: Views
  /** What the search does not know yet. */
  readonly hiddenFromSearch: (number: number, repository: string) => boolean
  /** The bare repository of a recorded one. */
  git(repository: RepositoryState): GitRepository
  /** The present moment, `YYYY-MM-DDTHH:MM:SSZ`. */
  now(): string
}

/** Who asks, what this request costs, and what is left of the hour's points. */
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
 * How things look in GitHub's schema: an object with a member for each field the sandbox resolves, a value or a method
 * of the field's arguments. They are members of the hub because the types refer to one another in circles.
 */
export interface Views {
  repository(repository: RepositoryState): object
  reference(repository: RepositoryState, reference: GitReference, prefix?: string): object
  /** @param path where in its commit a tree or blob was found, if known */
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
