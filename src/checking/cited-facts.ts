import type { Temporal } from 'temporal-polyfill'
import { citesOf } from '../check/cites.ts'
import type { EditionUnderCheck } from '../check/edition-under-check.ts'
import { editionOf } from '../check/time-of-edition.ts'
import { gatherCitations } from '../gather/citations/citations.ts'
import { checkLinks } from '../gather/citations/link-check.ts'
import { type AskLink } from '../model/web.ts'
import type { GitHub } from '../github/github.ts'
import type { CitedFacts } from '../model/citation.ts'
import type { Gathered } from '../model/facts.ts'

/**
 * What GitHub says about what an edition cites, and the servers about its links.
 * @param sundays of the editions that are known
 * @param askLink null where no other site may be asked
 * @returns null for a file without a date in its name, which is no edition of any week
 */
export async function factsOf(
  github: GitHub,
  askLink: AskLink | null,
  edition: EditionUnderCheck,
  sundays: readonly Temporal.PlainDate[],
  now: Temporal.Instant,
): Promise<Gathered<CitedFacts> | null> {
  const planned = editionOf(edition, sundays)
  if (planned === null) return null
  // What GitHub itself tells of a pull request or issue need not be asked of its pages.
  const elsewhere = edition.links.filter(({ target }) => target === null || !('number' in target)).map(({ url }) => url)
  const links = askLink === null ? Promise.resolve(new Map()) : checkLinks(elsewhere, askLink)
  return gatherCitations(github, {
    newsletter: edition.newsletter,
    edition: planned,
    cites: citesOf(edition),
    asOf: now,
    links,
  })
}
