import { isLoopback } from '../web/loopback.ts'
import { type RepositoryName } from '../model/repository.ts'
import { repositoryName } from '../text/repository-name.ts'
import { apiOf } from './github-access.ts'
import type { Machine } from './machine.ts'
import { UsageError } from './usage-error.ts'

/**
 * What stands before the path of a file in the repository to reach it from the folder of the call: the repository's
 * root, with a slash. Empty in the root itself and outside of any repository.
 */
export function rootHere({ folder, run }: Pick<Machine, 'folder' | 'run'>): string {
  const root = run('git', ['rev-parse', '--show-toplevel']) ?? ''
  return root === '' || root === folder ? '' : `${root}/`
}

/** The git remote `origin`. */
export interface Origin {
  /** Its address, without what it may hold to log in; null where there is no such remote. */
  readonly address: string | null
  /** The repository on GitHub; null where it is none. */
  readonly repository: RepositoryName | null
  /** GitHub as it was compared with: `github.com`, or a server of your own. */
  readonly host: string
}

/**
 * Whether the git remote `origin` is on the GitHub that is asked, and as which repository.
 * @throws AdvisedError where the environment names no address of an API
 */
export function originHere(machine: Pick<Machine, 'environment' | 'run'>): Origin {
  const host = hostOf(apiOf(machine))
  const remote = machine.run('git', ['remote', 'get-url', 'origin']) ?? ''
  if (remote === '') return { address: null, repository: null, host }
  const address = remote.replace(/^(\w+:\/\/)[^/]*@/, '$1')
  // What stands for ssh in short: `git@github.com:owner/name.git`.
  const whole = remote.replace(/^((?:[^@/:]+@)?[^/:]+):(?!\/\/)\/?/, 'ssh://$1/')
  if (!URL.canParse(whole)) return { address, repository: null, host }
  const { protocol, hostname, pathname } = new URL(whole)
  const known = [host, `www.${host}`, `ssh.${host}`]
  const isThere =
    known.includes(hostname.toLowerCase()) || (protocol === 'ssh:' && known.includes(sshHost(hostname, machine)))
  const name = pathname.replace(/^\//, '').replace(/(?:\.git)?\/?$/, '')
  return { address, repository: isThere ? repositoryName(name) : null, host }
}

/** The host behind a name in the settings of ssh, as people with two accounts have them; empty where nothing says it. */
function sshHost(named: string, { run }: Pick<Machine, 'run'>): string {
  const settings = /^\w[\w.-]*$/.test(named) ? run('ssh', ['-G', named]) : null
  return /^hostname (\S+)$/m.exec(settings ?? '')?.[1] ?? ''
}

/** Where the repositories of an API are. A GitHub on this machine stands for the one that it was recorded from. */
function hostOf(api: string): string {
  const { hostname } = new URL(api)
  return isLoopback(hostname) ? 'github.com' : hostname.replace(/^api\./, '')
}

/**
 * The repository that a command is for: what was named, else that of the git remote `origin`.
 * @param named the value of --repository
 * @throws UsageError where it is no name, or there is no such remote
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
