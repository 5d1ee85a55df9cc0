import { AdvisedError } from '../model/problem.ts'
import { type KnownRepository, type RepositoryName } from '../model/repository.ts'
import { fullName, sameRepository } from '../text/repository-name.ts'
import { ForkDocument } from '../github/generated.ts'
import type { GitHub } from '../github/github.ts'
import { wholeOrNone } from '../github/whole.ts'
import type { OpenSite } from './open-site.ts'

/**
 * Finds the fork that holds the editions' branches. Whether the token may write to it shows when it is brought up to
 * date, before anything else is written: GitHub does not tell it of every kind of token.
 *
 * @param name the input push-to-fork
 * @param toWrite whether it will be written to; an archived one is then an error at once
 * @throws AdvisedError where it is missing, archived, or no fork of the site; where GitHub does not answer for all of it
 */
export async function openFork(
  github: GitHub,
  name: RepositoryName,
  { id, newsletter: { site } }: OpenSite,
  toWrite: boolean,
): Promise<KnownRepository> {
  if (sameRepository(name, site)) {
    throw refused('is the site itself', 'Leave the input out, or name a fork of the site.', name)
  }
  const fork = wholeOrNone(await github.ask(ForkDocument, { ...name }), 'Fork')
  if (fork === null) {
    throw refused(
      'does not exist, or the token may not see it',
      `Fork ${fullName(site)} on its page, correct the input, or pass a token that may see the fork as site-token.`,
      name,
    )
  }
  if (fork.parent?.id !== id) {
    const parent = fork.parent === null ? 'of nothing' : `of ${fork.parent.nameWithOwner}`
    throw refused(
      `is no fork of ${fullName(site)}, but ${parent}`,
      'Name a fork that was made from the site itself, by the button Fork on its page.',
      name,
    )
  }
  if (toWrite && fork.isArchived) {
    throw refused('is archived', 'Unarchive it, name another fork, or run with dry-run: true.', name)
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
