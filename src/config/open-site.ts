import type { Newsletter } from '../model/newsletter.ts'
import { AdvisedError } from '../model/problem.ts'
import { type RepositoryName } from '../model/repository.ts'
import { fullName, sameRepository } from '../text/repository-name.ts'
import { SiteDocument, type SiteQuery } from '../github/generated.ts'
import type { GitHub } from '../github/github.ts'
import { wholeOrNone } from '../github/whole.ts'
import { readConfiguration } from './configuration.ts'

/** A newsletter and the repository of its site, checked to be there. */
export interface OpenSite {
  readonly newsletter: Newsletter
  /** The node id of the site's repository. */
  readonly id: string
  readonly defaultBranch: string
  /** The commit that the default branch points to. */
  readonly head: string
}

/**
 * Finds the newsletter's configuration and its site.
 *
 * @param path the configuration's path, in the site's repository unless there is such a file on this machine
 * @param local the text of that file on this machine; null where there is none
 * @param here the repository that runs the workflow
 * @param toWrite whether the site will be written to; an archived one is then an error at once
 * @throws AdvisedError where the site or the configuration is missing, empty or wrong, or the site archived; where GitHub
 *   does not answer for all of it
 */
export async function openSite(
  github: GitHub,
  path: string,
  local: string | null,
  here: RepositoryName,
  toWrite: boolean,
): Promise<OpenSite> {
  if (local !== null) {
    const newsletter = readConfiguration(local, path, here)
    return siteOf(await readSite(github, newsletter.site, path), newsletter, toWrite)
  }
  const found = await readSite(github, here, path)
  const text = found.configuration?.__typename === 'Blob' ? found.configuration.text : null
  if (text === null) {
    throw new AdvisedError({
      message: `There is no configuration ${path} in ${fullName(here)}.`,
      advice:
        'Add the file, with one line such as "preset: kubernetes" or "preset: default", or name another path with the input config.',
    })
  }
  const newsletter = readConfiguration(text, path, here)
  const site = sameRepository(newsletter.site, here) ? found : await readSite(github, newsletter.site, path)
  return siteOf(site, newsletter, toWrite)
}

type Repository = NonNullable<SiteQuery['repository']>

async function readSite(github: GitHub, site: RepositoryName, path: string): Promise<Repository> {
  const answer = await github.ask(SiteDocument, { ...site, configuration: `HEAD:${path}` })
  const repository = wholeOrNone(answer, 'Site')
  if (repository !== null) return repository
  throw new AdvisedError({
    message: `The site's repository ${fullName(site)} does not exist, or the token may not see it.`,
    advice: 'Correct "site" in the configuration, or pass a token that may read it as site-token.',
    repositories: [site],
  })
}

function siteOf(found: Repository, newsletter: Newsletter, toWrite: boolean): OpenSite {
  const name = fullName(newsletter.site)
  const branch = found.defaultBranchRef
  if (branch?.target == null) {
    throw new AdvisedError({
      message: `The site's repository ${name} is empty.`,
      advice: 'Push the site first: the edition is a pull request against its default branch.',
    })
  }
  if (toWrite && found.isArchived) {
    throw new AdvisedError({
      message: `The site's repository ${name} is archived.`,
      advice: 'Unarchive it, correct "site" in the configuration, or run with dry-run: true.',
    })
  }
  return { newsletter, id: found.id, defaultBranch: branch.name, head: branch.target.oid }
}
