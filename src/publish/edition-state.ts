import type { Edition } from '../model/edition.ts'
import type { RepositoryName } from '../model/repository.ts'
import { EditionStateDocument } from '../github/generated.ts'
import { GitHubError } from '../github/github-error.ts'
import type { GitHub } from '../github/github.ts'

/** The trailer of every commit that this action makes; a commit without it is a person's. */
export const TRAILER = 'Drafted-by: last-week-in'

/** What the site holds of an edition at this moment. */
export interface EditionState {
  /** The files in the folder of the site's posts; empty where there is no such folder yet. */
  readonly posts: readonly { readonly name: string }[]
  /** Whether the post is on the default branch already. */
  readonly published: boolean
  /** Null where there is no such branch. */
  readonly branch: EditionBranch | null
  /** Null where no pull request was ever opened from the branch, or the last one was for something else. */
  readonly pullRequest: EditionPullRequest | null
}

export interface EditionBranch {
  readonly head: string
  /** The post as it stands on the branch; null where it has none. */
  readonly post: string | null
  /** How many of its commits are not this action's. */
  readonly commitsByPeople: number
}

export interface EditionPullRequest {
  readonly id: string
  readonly number: number
  readonly url: string
  readonly body: string
  readonly state: 'OPEN' | 'CLOSED' | 'MERGED'
}

/**
 * Reads the site's posts and the state of the edition: branch, post, commits, pull request. One request.
 *
 * @param base the site's default branch
 * @throws GitHubError where the site cannot be read: without its posts all would be told again
 */
export async function readEditionState(
  github: GitHub,
  site: RepositoryName,
  base: string,
  edition: Edition,
): Promise<EditionState> {
  const folder = edition.path.slice(0, Math.max(0, edition.path.lastIndexOf('/')))
  const { result, errors } = await github.ask(EditionStateDocument, {
    ...site,
    posts: `${base}:${folder}`,
    postOnBase: `${base}:${edition.path}`,
    postOnBranch: `${edition.branch}:${edition.path}`,
    base: `refs/heads/${base}`,
    branch: edition.branch,
    branchRef: `refs/heads/${edition.branch}`,
  })
  const found = result.repository
  const silent = errors.find(({ path }) => path.length < 2 || path[1] === 'posts')
  if (found === null || silent !== undefined)
    throw new GitHubError(silent?.type ?? 'NOT_FOUND', 'EditionState', silent?.message ?? 'no site')
  const head = found.branch?.target?.oid
  const ahead = found.base?.compare
  const messages = (ahead?.commits.nodes ?? []).map((commit) => commit?.message ?? '')
  const drafted = messages.filter((message) => message.split('\n').includes(TRAILER)).length
  const entries = found.posts != null && 'entries' in found.posts ? (found.posts.entries ?? []) : []
  return {
    posts: entries.filter(({ type }) => type === 'blob'),
    published: found.postOnBase != null,
    branch:
      head === undefined
        ? null
        : {
            head,
            post: found.postOnBranch?.__typename === 'Blob' ? found.postOnBranch.text : null,
            commitsByPeople: (ahead?.aheadBy ?? 0) - drafted,
          },
    pullRequest: pullRequestOf(found.pullRequests.nodes ?? [], site),
  }
}

type Node = EditionPullRequest & { readonly headRepository: { readonly nameWithOwner: string } | null }

/** The open pull request from the branch, else the newest; those from forks are other people's. */
function pullRequestOf(nodes: readonly (Node | null)[], site: RepositoryName): EditionPullRequest | null {
  const own = nodes.filter(
    (node): node is Node =>
      node?.headRepository?.nameWithOwner.toLowerCase() === `${site.owner}/${site.name}`.toLowerCase(),
  )
  const chosen = own.find(({ state }) => state === 'OPEN') ?? own[0]
  if (chosen === undefined) return null
  const { id, number, url, body, state } = chosen
  return { id, number, url, body, state }
}
