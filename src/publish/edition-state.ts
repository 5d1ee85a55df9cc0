import type { Edition } from '../model/edition.ts'
import type { RepositoryName } from '../model/repository.ts'
import { EditionStateDocument, PullRequestsFromDocument } from '../github/generated.ts'
import { GitHubError } from '../github/github-error.ts'
import type { GitHub } from '../github/github.ts'
import { whole } from '../github/whole.ts'
import { NO_PAGE, ownPullRequest } from './own-pull-request.ts'

/** The current state of an edition on the site. */
export interface EditionState {
  /** The files in the folder of the site's posts; empty if the folder does not exist. */
  readonly posts: readonly { readonly name: string }[]
  /** Whether the post is on the default branch. */
  readonly published: boolean
  /** Null if the branch does not exist. */
  readonly branch: EditionBranch | null
  /** The open pull request from the branch, or else the newest; null if there is none. */
  readonly pullRequest: EditionPullRequest | null
}

export interface EditionBranch {
  readonly head: string
  /** The post on the branch; null if it does not exist. */
  readonly post: Blob | null
  /** The commits that are not on the default branch, parents before their children. */
  readonly commits: readonly BranchCommit[]
  /** Whether `commits` has all of them. */
  readonly complete: boolean
}

/** A file's content with its id in git. */
export interface Blob {
  readonly oid: string
  readonly text: string
}

export interface BranchCommit {
  readonly message: string
  /** Git's id of the post after this commit; null if it does not exist. */
  readonly post: string | null
  /** Git's id of the post in the first parent; null if it does not exist. */
  readonly before: string | null
}

export interface EditionPullRequest {
  readonly id: string
  readonly number: number
  readonly url: string
  readonly body: string
  readonly state: 'OPEN' | 'CLOSED' | 'MERGED'
}

/** The repository of the website. An edition's pull request is opened in it. */
export interface Site extends RepositoryName {
  /** The site's default branch. A fork has it too, up to date. */
  readonly defaultBranch: string
  /** The repository with the edition's branch: the site, or a fork of it. */
  readonly headRepository: RepositoryName
}

/**
 * Reads the site's posts and the state of the edition: branch, post, commits, pull request. One request; more if
 * strangers opened many pull requests from branches of the same name.
 *
 * @throws AdvisedError if the site cannot be read (without its posts, the draft would repeat earlier editions), or the
 *   pull request cannot be found
 */
export async function readEditionState(github: GitHub, site: Site, edition: Edition): Promise<EditionState> {
  const { headRepository, defaultBranch, owner, name } = site
  const folder = edition.path.slice(0, Math.max(0, edition.path.lastIndexOf('/')))
  const { result, errors } = await github.ask(EditionStateDocument, {
    owner,
    name,
    homeOwner: headRepository.owner,
    homeName: headRepository.name,
    posts: `${defaultBranch}:${folder}`,
    postOnBase: `${defaultBranch}:${edition.path}`,
    postOnBranch: `${edition.branch}:${edition.path}`,
    base: `refs/heads/${defaultBranch}`,
    branch: edition.branch,
    branchRef: `refs/heads/${edition.branch}`,
    path: edition.path,
  })
  const found = result.repository
  // In a partial answer, null does not mean missing. Only the comparison with a missing branch may fail.
  const silent = errors.find(({ path }) => result.home?.branch != null || path[1] !== 'base')
  const there = result.home
  if (found === null || there === null || silent !== undefined)
    throw new GitHubError({
      code: silent?.type ?? 'NOT_FOUND',
      operation: 'EditionState',
      said: silent?.message ?? 'no site',
    })
  const head = there.branch?.target?.oid
  const ahead = there.base?.compare
  const post = there.postOnBranch?.__typename === 'Blob' ? there.postOnBranch : null
  const commits = parentsFirst((ahead?.commits.nodes ?? []).filter((commit) => commit !== null))
  const { branch } = edition
  const own = await ownPullRequest({ headRepository, branch }, found.pullRequests, async (after) => {
    const more = await github.ask(PullRequestsFromDocument, { owner, name, branch, after })
    return whole(more, 'PullRequestsFrom').repository?.pullRequests ?? NO_PAGE
  })
  const entries = found.posts != null && 'entries' in found.posts ? (found.posts.entries ?? []) : []
  return {
    posts: entries.filter(({ type }) => type === 'blob'),
    published: found.postOnBase != null,
    branch:
      head === undefined
        ? null
        : {
            head,
            post: post === null ? null : { oid: post.oid, text: post.text ?? '' },
            commits: commits.map(({ message, file, parents }) => ({
              message,
              post: file?.oid ?? null,
              before: parents.nodes?.[0]?.file?.oid ?? null,
            })),
            complete: ahead?.aheadBy === commits.length,
          },
    pullRequest: own && { id: own.id, number: own.number, url: own.url, body: own.body, state: own.state },
  }
}

interface Commit {
  readonly oid: string
  readonly parents: { readonly nodes: readonly ({ readonly oid: string } | null)[] | null }
}

/** GitHub orders commits by date, which is not their order in git if branches were merged. */
function parentsFirst<Each extends Commit>(commits: readonly Each[]): readonly Each[] {
  const byId = new Map(commits.map((commit) => [commit.oid, commit]))
  const ordered = new Set<Each>()
  const add = (commit: Each): void => {
    if (ordered.has(commit)) return
    for (const parent of commit.parents.nodes ?? []) {
      const before = byId.get(parent?.oid ?? '')
      if (before !== undefined) add(before)
    }
    ordered.add(commit)
  }
  for (const commit of commits) add(commit)
  return [...ordered]
}
