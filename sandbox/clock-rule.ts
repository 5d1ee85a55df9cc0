import type { Issue, PullRequest, RepositoryState } from './repository-state.ts'
import type { Release } from './world-format.ts'

/**
 * The rule of the clock (sandbox/weeks/README.md): events after the present moment have not happened. A pull request merged
 * later is still open, one opened later does not exist, and a release published later does not exist.
 * All moments are `YYYY-MM-DDTHH:MM:SSZ`, so they compare as texts.
 */
export function pullRequestAt(pullRequest: PullRequest, now: string): Readonly<PullRequest> | null {
  const { createdAt, closedAt } = pullRequest
  if (createdAt !== null && createdAt > now) return null
  if (closedAt === null || closedAt <= now) return pullRequest
  return { ...pullRequest, state: 'OPEN', mergedAt: null, closedAt: null, mergeCommit: null, updatedAt: createdAt }
}

/** The pull requests that exist at a moment, in their state at that moment, by number. */
export function pullRequestsAt(repository: RepositoryState, now: string): Readonly<PullRequest>[] {
  return [...repository.pullRequests.values()].flatMap((pullRequest) => pullRequestAt(pullRequest, now) ?? [])
}

/** The issues that exist at a moment, by number. */
export function issuesAt(repository: RepositoryState, now: string): Readonly<Issue>[] {
  return [...repository.issues.values()].filter((issue) => issue.createdAt <= now)
}

/** The releases published by a moment, newest first. */
export function releasesAt(repository: RepositoryState, now: string): Release[] {
  return repository.recorded.releases
    .filter((release) => !release.isDraft && release.publishedAt <= now)
    .toSorted((a, b) => (a.publishedAt < b.publishedAt ? 1 : a.publishedAt > b.publishedAt ? -1 : 0))
}
