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

/** What the requests about an edition's citations depend on. */
interface Asking {
  readonly github: GitHub
  /** Null if no other site may be asked. */
  readonly askLink: AskLink | null
  /** The Sundays of the editions that are known. */
  readonly sundays: readonly Temporal.PlainDate[]
  readonly now: Temporal.Instant
}

/**
 * Asks GitHub about what an edition cites, and other servers about its links.
 * @returns null for a file without a date in its name, which is not an edition of any week
 */
export async function factsOf(
  edition: EditionUnderCheck,
  { github, askLink, sundays, now }: Asking,
): Promise<Gathered<CitedFacts> | null> {
  const planned = editionOf(edition, sundays)
  if (planned === null) return null
  // GitHub's API answers for pull requests and issues, so their pages need not be asked.
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
