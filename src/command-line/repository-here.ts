import { isLoopback } from '../web/loopback.ts'
import { type RepositoryName } from '../model/repository.ts'
import { repositoryName } from '../text/repository-name.ts'
import { apiOf } from './github-access.ts'
import type { Machine } from './machine.ts'
import { UsageError } from './usage-error.ts'

/**
 * Returns the path from the current folder to the root of the repository, with a slash at the end. It is empty in the
 * root and outside of a repository.
 */
export function rootHere({ folder, run }: Pick<Machine, 'folder' | 'run'>): string {
  const root = run('git', ['rev-parse', '--show-toplevel']) ?? ''
  return root === '' || root === folder ? '' : `${root}/`
}

/** The git remote `origin`. */
export interface Origin {
  /** Its address without credentials, or null if the remote does not exist. */
  readonly address: string | null
  /** The repository, or null if the remote is not on this GitHub. */
  readonly repository: RepositoryName | null
  /** The host of this GitHub: `github.com` or a GitHub Enterprise Server. */
  readonly host: string
}

/**
 * Reads the git remote `origin` and finds its repository on GitHub.
 * @throws AdvisedError if `GITHUB_API_URL` is invalid
 */
export function originHere(machine: Pick<Machine, 'environment' | 'run'>): Origin {
  const host = hostOf(apiOf(machine))
  const remote = machine.run('git', ['remote', 'get-url', 'origin']) ?? ''
  if (remote === '') return { address: null, repository: null, host }
  const address = remote.replace(/^(\w+:\/\/)[^/]*@/, '$1')
  // The short form of an ssh address: `git@github.com:owner/name.git`.
  const whole = remote.replace(/^((?:[^@/:]+@)?[^/:]+):(?!\/\/)\/?/, 'ssh://$1/')
  if (!URL.canParse(whole)) return { address, repository: null, host }
  const { protocol, hostname, pathname } = new URL(whole)
  const known = [host, `www.${host}`, `ssh.${host}`]
  const isThere =
    known.includes(hostname.toLowerCase()) || (protocol === 'ssh:' && known.includes(sshHost(hostname, machine)))
  const name = pathname.replace(/^\//, '').replace(/(?:\.git)?\/?$/, '')
  return { address, repository: isThere ? repositoryName(name) : null, host }
}

/** The host of an alias in the ssh configuration, which people with two accounts use, or an empty text. */
function sshHost(named: string, { run }: Pick<Machine, 'run'>): string {
  const settings = /^\w[\w.-]*$/.test(named) ? run('ssh', ['-G', named]) : null
  return /^hostname (\S+)$/m.exec(settings ?? '')?.[1] ?? ''
}

/** The host of the repositories of an API. A sandbox on this machine replays github.com. */
function hostOf(api: string): string {
  const { hostname } = new URL(api)
  return isLoopback(hostname) ? 'github.com' : hostname.replace(/^api\./, '')
}

/**
 * Returns the repository for a command: from --repository, otherwise from the git remote `origin`.
 * @param named the value of --repository
 * @throws UsageError if the name is invalid or the remote is missing
 */
export function repositoryOf(named: string | undefined, machine: Pick<Machine, 'environment' | 'run'>): RepositoryName {
  if (named !== undefined) {
    const repository = repositoryName(named)
    if (repository !== null) return repository
    throw new UsageError(`--repository takes owner/name, not "${named}".`, 'Use the name of the repository on GitHub.')
  }
  const { address, repository, host } = originHere(machine)
  if (repository !== null) return repository
  const why =
    address === null
      ? 'no git remote "origin" was found here'
      : `the git remote "origin" is ${address}, which is not a repository on ${host}`
  throw new UsageError(
    `The repository is unknown: ${why}.`,
    'Run the command in a clone of the repository, or use --repository owner/name.',
  )
}
