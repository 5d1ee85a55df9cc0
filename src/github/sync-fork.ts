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

/** Time limit of one attempt, in milliseconds. */
const LONGEST = 60_000

const OPERATION = 'SyncFork'

const refusal = v.pipe(v.string(), v.parseJson(), v.object({ message: v.string() }))

/**
 * Updates a branch of a fork from the same branch of the repository that it was forked from. The request is idempotent,
 * so it is repeated if that may help.
 * @throws GitHubError if GitHub refuses, because of a missing permission or conflicting commits in the fork
 */
export type SyncFork = (fork: RepositoryName, branch: string) => Promise<void>

/**
 * This is the only request to GitHub's REST API, because GraphQL has no such mutation. The fork is updated for two
 * reasons: creating a branch at a commit that the fork does not have fails (https://github.com/cli/cli/issues/4907),
 * and the commits of an edition's branch are those that an up-to-date default branch does not have.
 *
 * @param connection its `url` is the address of the REST API
 * @param made called for each request
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
    // The body of a successful answer is not needed, so it does not matter if it is cut off.
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
