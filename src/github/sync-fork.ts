import * as v from 'valibot'
import { fullName, type RepositoryName } from '../model/repository.ts'
import { GitHubError } from './github-error.ts'

/** How long it may take, in milliseconds. */
const PATIENCE = 60_000

const refusal = v.pipe(v.string(), v.parseJson(), v.object({ message: v.string() }))

/**
 * Brings a branch of a fork up to date with the same branch of the repository that it was forked from.
 * @throws GitHubError where GitHub refuses: no right to write to the fork, commits of its own that conflict
 */
export type SyncFork = (fork: RepositoryName, branch: string) => Promise<void>

/**
 * The one request to GitHub's REST interface: GraphQL cannot do this. A branch made in the fork at a commit of the site
 * by its id alone fails where GitHub has not carried that commit over yet (https://github.com/cli/cli/issues/4907), and
 * only a default branch that is up to date tells what an edition's branch has on top of it.
 *
 * @param url the address of the REST interface
 */
export function forkSync({
  url,
  token,
  fetch,
}: {
  url: string
  token: string
  fetch: typeof globalThis.fetch
}): SyncFork {
  return async (fork, branch) => {
    const answer = await post(`${url}/repos/${fullName(fork)}/merge-upstream`, token, { branch }, fetch)
    if (answer.ok) return
    const text = await answer.text()
    const said = v.safeParse(refusal, text)
    throw new GitHubError(
      String(answer.status),
      'SyncFork',
      `${fullName(fork)}: ${said.success ? said.output.message : answer.statusText}`,
    )
  }
}

async function post(address: string, token: string, body: object, fetch: typeof globalThis.fetch): Promise<Response> {
  try {
    return await fetch(address, {
      method: 'POST',
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `bearer ${token}`,
        'content-type': 'application/json',
        'user-agent': 'last-week-in',
        'x-github-api-version': '2022-11-28',
      },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE),
    })
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    throw new GitHubError('NETWORK', 'SyncFork', said, error)
  }
}
