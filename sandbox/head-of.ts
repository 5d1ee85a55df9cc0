import type { Hub } from './hub.ts'
import type { PullRequest } from './repository-state.ts'

/** The commits of a pull request that was opened in the sandbox. */
interface PullRequestCommits {
  /** The common ancestor of its branch and its base. */
  readonly base: string
  readonly head: string
  /** Oldest first. */
  readonly oids: readonly string[]
}

/**
 * Returns the object id of the branch of a pull request, or null if it does not exist. A branch in a fork is fetched into the
 * repository of the pull request, as GitHub does (`refs/pull/N/head`).
 */
export async function headOf(hub: Hub, pullRequest: Readonly<PullRequest>): Promise<string | null> {
  const { repository, number, headRepository, headRefName } = pullRequest
  if (headRepository === null || headRefName === null) return null
  const home = hub.git(hub.store.repository(headRepository))
  const head = await home.commit(`refs/heads/${headRefName}`)
  if (head !== null && headRepository !== repository) {
    const git = hub.git(hub.store.repository(repository))
    await git.fetch(home, `refs/heads/${headRefName}`, head.oid, `refs/pull/${String(number)}/head`)
  }
  return head?.oid ?? null
}

/** The commits of a pull request that its base lacks, or null if a branch is missing or they do not share history. */
export async function commitsOf(hub: Hub, pullRequest: Readonly<PullRequest>): Promise<PullRequestCommits | null> {
  const git = hub.git(hub.store.repository(pullRequest.repository))
  const [base, head] = await Promise.all([
    git.commit(`refs/heads/${pullRequest.baseRefName}`),
    headOf(hub, pullRequest),
  ])
  if (base === null || head === null) return null
  const shared = await git.mergeBase(base.oid, head)
  return shared === null ? null : { base: shared, head, oids: await git.between(base.oid, head) }
}
