import { repositoryName, type RepositoryName } from '../model/repository.ts'
import { AdvisedError } from '../model/problem.ts'
import type { Machine } from './machine.ts'
import { UsageError } from './usage-error.ts'

/**
 * The token to read GitHub with: `GITHUB_TOKEN`, else that of GitHub's own command line.
 * @throws AdvisedError where there is none, with what to do about it
 */
export function tokenOf(machine: Pick<Machine, 'environment' | 'run'>): string {
  const token = knownToken(machine)
  if (token !== null) return token
  throw new AdvisedError({
    message: 'There is no token to read GitHub with.',
    advice:
      'Set GITHUB_TOKEN to a token that may read public repositories (https://github.com/settings/tokens), or log in with "gh auth login". To see a draft without any token, run "npm ci && npm start" in a copy of last-week-in: it drafts a recorded week against a GitHub on your machine.',
  })
}

/** The same token, or null where there is none. */
export function knownToken({ environment, run }: Pick<Machine, 'environment' | 'run'>): string | null {
  const token = environment['GITHUB_TOKEN']?.trim() ?? environment['GH_TOKEN']?.trim() ?? ''
  const found = token === '' ? run('gh', ['auth', 'token']) : token
  return found === '' ? null : found
}

/**
 * The address of the API: GitHub's, or that of a server of your own, as Actions names it.
 * @throws AdvisedError where the environment names no address
 */
export function apiOf({ environment }: Pick<Machine, 'environment'>): string {
  const name = environment['GITHUB_GRAPHQL_URL'] === undefined ? 'GITHUB_API_URL' : 'GITHUB_GRAPHQL_URL'
  const url = environment[name] ?? 'https://api.github.com'
  if (URL.canParse(url)) return url
  throw new AdvisedError({
    message: `${name} is no address: ${url}`,
    advice: 'Unset it, or set it to an address such as https://api.github.com.',
  })
}

/**
 * The repository that a command is for: what was named, else that of the git remote `origin`.
 * @param named the value of --repository
 * @throws UsageError where it is no name, or there is no such remote
 */
export function repositoryOf(named: string | undefined, machine: Pick<Machine, 'run'>): RepositoryName {
  if (named !== undefined) {
    const repository = repositoryName(named)
    if (repository !== null) return repository
    throw new UsageError(`--repository takes owner/name, not "${named}".`, 'Name the repository as GitHub does.')
  }
  const found = originOf(machine)
  if (found !== null) return found
  throw new UsageError(
    'It is not known which repository this is for: no git remote "origin" on GitHub was found here.',
    'Run it in a copy of the repository, or name it with --repository owner/name.',
  )
}

/** The repository of the git remote `origin`; null where there is none. */
export function originOf({ run }: Pick<Machine, 'run'>): RepositoryName | null {
  const url = run('git', ['remote', 'get-url', 'origin']) ?? ''
  const path = /^(?:https?:\/\/(?:[^@/]+@)?[^/]+\/|ssh:\/\/[^/]+\/|[\w.-]+@[\w.-]+:)([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(
    url,
  )?.[1]
  return path === undefined ? null : repositoryName(path)
}
