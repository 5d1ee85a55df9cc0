import type { Newsletter } from '../model/newsletter.ts'
import { AdvisedError } from '../model/problem.ts'
import { type RepositoryName } from '../model/repository.ts'
import { fullName, sameRepository } from '../text/repository-name.ts'
import { SiteDocument, type SiteQuery } from '../github/generated.ts'
import type { GitHub } from '../github/github.ts'
import { wholeOrNone } from '../github/whole.ts'
import { readConfiguration } from './read-configuration.ts'

/** A newsletter and its site, which exists. */
export interface OpenSite {
  readonly newsletter: Newsletter
  /** The site's node id. */
  readonly id: string
  readonly defaultBranch: string
  /** The id of the newest commit on the default branch. */
  readonly head: string
}

/** Where to find the configuration, and what the site is opened for. */
interface SiteRequest {
  /** The path of the configuration in the repository `here`, or of the local file. */
  readonly path: string
  /** The text of a local configuration file, or null to read the configuration from `here`. */
  readonly local: string | null
  /** The repository that runs the workflow. */
  readonly here: RepositoryName
  /** If true, an archived site is an error. */
  readonly toWrite: boolean
}

/**
 * Reads the newsletter's configuration and finds its site.
 *
 * @throws AdvisedError if the configuration is missing or invalid, if the site is missing, empty or archived, or if
 *   GitHub's answer is incomplete
 */
export async function openSite(github: GitHub, { path, local, here, toWrite }: SiteRequest): Promise<OpenSite> {
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
        'Add the file with the line "preset: default", or set the input "config" to the path of your configuration.',
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
    message: `The site ${fullName(site)} does not exist, or the token may not see it.`,
    advice: 'Correct "site" in the configuration, or set the input "site-token" to a token that can read the site.',
    repositories: [site],
  })
}

function siteOf(found: Repository, newsletter: Newsletter, toWrite: boolean): OpenSite {
  const name = fullName(newsletter.site)
  const branch = found.defaultBranchRef
  if (branch?.target == null) {
    throw new AdvisedError({
      message: `The site ${name} is empty.`,
      advice: 'Push the site first. The pull request of an edition needs a default branch.',
    })
  }
  if (toWrite && found.isArchived) {
    throw new AdvisedError({
      message: `The site ${name} is archived.`,
      advice: 'Unarchive it, correct "site" in the configuration, or set the input "dry-run" to true.',
    })
  }
  return { newsletter, id: found.id, defaultBranch: branch.name, head: branch.target.oid }
}
