import * as v from 'valibot'
import type { RequestMade } from '../model/outcome.ts'
import { type RepositoryName } from '../model/repository.ts'
import { fullName } from '../text/repository-name.ts'
import type { Connection } from './client.ts'
import { GitHubError } from './github-error.ts'
import { persistence } from './persistence.ts'
import { refusalOf } from './refusal.ts'
import { withoutSecrets } from './secrets.ts'
import { isPassing } from './worth-repeating.ts'

/** How long one try may take, in milliseconds. */
const LONGEST = 60_000

const OPERATION = 'SyncFork'

const refusal = v.pipe(v.string(), v.parseJson(), v.object({ message: v.string() }))

/**
 * Brings a branch of a fork up to date with the same branch of the repository that it was forked from. Asked again where
 * that may help: a branch that is up to date already stays as it is.
 * @throws GitHubError where GitHub refuses: no right to write to the fork, commits of its own that conflict
 */
export type SyncFork = (fork: RepositoryName, branch: string) => Promise<void>

/**
 * The one request to GitHub's REST interface: GraphQL cannot do this. A branch made in the fork at a commit of the site
 * by its id alone fails where GitHub has not carried that commit over yet (https://github.com/cli/cli/issues/4907), and
 * only a default branch that is up to date tells what an edition's branch has on top of it.
 *
 * @param connection its `url` is the address of the REST interface
 * @param made hears of each request
 */
export function forkSync(connection: Connection, made: (request: RequestMade) => void): SyncFork {
  const { patience } = connection
  const persist = persistence(patience)
  return async (fork, branch) => {
    const attempt = async (): Promise<{ readonly result: null; readonly errors: readonly [] }> => {
      try {
        await post(connection, fork, branch)
        made({ operation: OPERATION, cost: 0, failure: null })
        return { result: null, errors: [] }
      } catch (error) {
        if (error instanceof GitHubError) made({ operation: OPERATION, cost: 0, failure: error.code })
        throw error
      }
    }
    await persist(OPERATION, attempt, isPassing)
  }
}

async function post({ url, token, fetch, patience }: Connection, fork: RepositoryName, branch: string): Promise<void> {
  const left = patience.deadline.epochMilliseconds - patience.now().epochMilliseconds
  const longest = Math.max(1, Math.min(LONGEST, left))
  try {
    const answer = await fetch(`${url}/repos/${fullName(fork)}/merge-upstream`, {
      method: 'POST',
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `bearer ${token}`,
        'content-type': 'application/json',
        'user-agent': 'last-week-in',
        'x-github-api-version': '2022-11-28',
      },
      body: JSON.stringify({ branch }),
      signal: AbortSignal.timeout(longest),
    })
    // What GitHub says of a success is not needed, and a body that breaks off undoes nothing.
    if (answer.ok) return
    const said = v.safeParse(refusal, await answer.text())
    const words = withoutSecrets(said.success ? said.output.message : answer.statusText, [token])
    const headers = Object.fromEntries(answer.headers)
    throw new GitHubError({
      code: String(answer.status),
      operation: OPERATION,
      said: `${fullName(fork)}: ${words}`,
      headers,
    })
  } catch (error) {
    throw refusalOf(error, { operation: OPERATION, patience: longest, secrets: [token] })
  }
}
