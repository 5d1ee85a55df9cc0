import { changedFiles } from './git-changes.ts'
import type { Person } from './git-commit.ts'
import type { Hub } from './hub.ts'
import type { PullRequest, Reviewer } from './repository-state.ts'

/** A file of a commit. */
interface CommittedFile {
  readonly path: string
  readonly change: 'ADDED' | 'MODIFIED' | 'DELETED'
  /** The whole file after the commit, as UTF-8; null if it was deleted. */
  readonly content: string | null
}

/** A commit of a pull request, with what it changed. */
interface OpenedCommit {
  readonly oid: string
  readonly message: string
  readonly author: Person
  readonly files: readonly CommittedFile[]
}

/** A pull request that was opened while the sandbox ran, with what its branch adds to its base. */
export interface OpenedPullRequest {
  readonly repository: string
  readonly number: number
  readonly url: string
  readonly title: string
  readonly body: string
  readonly base: string
  readonly head: string
  readonly isDraft: boolean
  readonly state: PullRequest['state']
  readonly labels: readonly string[]
  readonly reviewers: readonly Reviewer[]
  /** Oldest first. */
  readonly commits: readonly OpenedCommit[]
}

/** The pull requests opened while the sandbox ran, by repository and number, commits read from git. */
export async function openedPullRequests(hub: Hub): Promise<OpenedPullRequest[]> {
  const opened = hub.store.repositories.flatMap((repository) => [...repository.pullRequests.values()])
  return Promise.all(opened.flatMap((each) => (each.headRefName === null ? [] : describe(hub, each, each.headRefName))))
}

async function describe(hub: Hub, pullRequest: PullRequest, head: string): Promise<OpenedPullRequest> {
  const { repository, number, title, body, baseRefName: base, isDraft, state, labels, reviewers } = pullRequest
  const url = `https://github.com/${repository}/pull/${String(number)}`
  const commits = await commitsOf(hub, repository, base, head)
  return { repository, number, url, title, body, base, head, isDraft, state, labels, reviewers, commits }
}

async function commitsOf(hub: Hub, repository: string, base: string, head: string): Promise<OpenedCommit[]> {
  const git = hub.git(hub.store.repository(repository))
  const [from, to] = await Promise.all([git.commit(`refs/heads/${base}`), git.commit(`refs/heads/${head}`)])
  if (!from || !to) return []
  const oids = await git.between(from.oid, to.oid)
  const commits = await Promise.all(
    oids.map(async (oid) => {
      const commit = await git.commit(oid)
      if (!commit) return []
      const files = await Promise.all(
        (await changedFiles(git, commit.parents[0] ?? null, oid)).map(async ({ path, change }) => {
          const object = change === 'DELETED' ? null : await git.read(`${oid}:${path}`)
          return { path, change, content: object?.content.toString('utf8') ?? null }
        }),
      )
      const { name, email } = commit.author
      return [{ oid, message: commit.message, author: { name, email }, files }]
    }),
  )
  return commits.flat()
}
