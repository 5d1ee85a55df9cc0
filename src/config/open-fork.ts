import { AdvisedError } from '../model/problem.ts'
import { type KnownRepository, type RepositoryName } from '../model/repository.ts'
import { fullName, sameRepository } from '../text/repository-name.ts'
import { ForkDocument } from '../github/generated.ts'
import type { GitHub } from '../github/github.ts'
import { wholeOrNone } from '../github/whole.ts'
import type { OpenSite } from './open-site.ts'

interface ForkRequest {
  /** The value of the input `push-to-fork`. */
  readonly name: RepositoryName
  readonly opened: OpenSite
  /** If true, an archived fork is an error. */
  readonly toWrite: boolean
}

/**
 * Finds the fork that holds the editions' branches. It does not check write access, which GitHub does not report for
 * every kind of token: syncing the fork fails first.
 *
 * @throws AdvisedError if the repository is missing, archived or not a fork of the site, or if GitHub's answer is
 *   incomplete
 */
export async function openFork(github: GitHub, { name, opened, toWrite }: ForkRequest): Promise<KnownRepository> {
  const { site } = opened.newsletter
  if (sameRepository(name, site)) {
    throw refused('is the site itself', 'Remove the input, or set it to a fork of the site.', name)
  }
  const fork = wholeOrNone(await github.ask(ForkDocument, { ...name }), 'Fork')
  if (fork === null) {
    throw refused(
      'does not exist, or the token may not see it',
      `Fork ${fullName(site)}, correct the input, or set the input "site-token" to a token that can read the fork.`,
      name,
    )
  }
  if (fork.parent?.id !== opened.id) {
    const parent = fork.parent === null ? '' : `, but of ${fork.parent.nameWithOwner}`
    throw refused(
      `is not a fork of ${fullName(site)}${parent}`,
      `Use a fork made with the Fork button of ${fullName(site)}.`,
      name,
    )
  }
  if (toWrite && fork.isArchived) {
    throw refused('is archived', 'Unarchive it, use another fork, or set the input "dry-run" to true.', name)
  }
  return { ...name, id: fork.id }
}

function refused(what: string, advice: string, repository: RepositoryName): AdvisedError {
  return new AdvisedError({
    message: `The repository ${fullName(repository)} of the input "push-to-fork" ${what}.`,
    advice,
    repositories: [repository],
  })
}
