import { changedFiles } from './git-changes.ts'
import type { Person } from './git-commit.ts'
import { commitsOf } from './head-of.ts'
import type { Hub } from './hub.ts'
import type { PullRequest, Reviewer } from './repository-state.ts'

/** A file of a commit. */
interface CommittedFile {
  readonly path: string
  readonly change: 'ADDED' | 'MODIFIED' | 'DELETED'
  /** The content after the commit, as UTF-8, or null if the file was deleted. */
  readonly content: string | null
}

/** A commit of a pull request, with its changed files. */
interface OpenedCommit {
  readonly oid: string
  readonly message: string
  readonly author: Person
  readonly files: readonly CommittedFile[]
}

/** A pull request that was opened while the sandbox ran, with the commits that its branch adds to its base. */
export interface OpenedPullRequest {
  readonly repository: string
  readonly number: number
  readonly url: string
  readonly title: string
  readonly body: string
  readonly base: string
  readonly head: string
  /** The repository of its branch: a fork, or its own. */
  readonly headRepository: string
  readonly maintainerCanModify: boolean
  readonly isDraft: boolean
  readonly state: PullRequest['state']
  readonly labels: readonly string[]
  readonly reviewers: readonly Reviewer[]
  readonly assignees: readonly string[]
  readonly milestone: string | null
  /** Oldest first. */
  readonly commits: readonly OpenedCommit[]
}

/** The pull requests opened while the sandbox ran, by repository and number, commits read from git. */
export async function openedPullRequests(hub: Hub): Promise<OpenedPullRequest[]> {
  const opened = hub.store.repositories.flatMap((repository) => [...repository.pullRequests.values()])
  return Promise.all(
    opened.flatMap((each) => {
      const { headRefName, headRepository } = each
      return headRefName === null || headRepository === null ? [] : describe(hub, each, headRefName, headRepository)
    }),
  )
}

async function describe(
  hub: Hub,
  pullRequest: PullRequest,
  head: string,
  headRepository: string,
): Promise<OpenedPullRequest> {
  const { repository, number, title, body, baseRefName: base, isDraft, state, labels, reviewers } = pullRequest
  const { maintainerCanModify, assignees, milestone } = pullRequest
  const url = `https://github.com/${repository}/pull/${String(number)}`
  return {
    ...{ repository, number, url, title, body, base, head, headRepository, maintainerCanModify, isDraft, state },
    ...{ labels, reviewers, assignees, milestone },
    commits: await openedCommits(hub, pullRequest),
  }
}

async function openedCommits(hub: Hub, pullRequest: PullRequest): Promise<OpenedCommit[]> {
  const git = hub.git(hub.store.repository(pullRequest.repository))
  const { oids } = (await commitsOf(hub, pullRequest)) ?? { oids: [] }
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
