import type { Inputs } from '../config/draft-inputs.ts'
import { listEditions } from '../gather/archive/archive.ts'
import { weeksAround } from '../gather/archive/weeks-around.ts'
import type { GitHub } from '../github/github.ts'
import type { OpenEdition } from '../model/archive.ts'
import type { Edition } from '../model/edition.ts'
import type { Problem } from '../model/problem.ts'
import type { Newsletter } from '../model/newsletter.ts'
import { lastSundayOver } from '../text/week.ts'
import { sundaysFoldedIn } from '../publish/commit-message.ts'
import { readEditionState, type EditionState, type Site } from '../publish/edition-state.ts'
import { foldedElsewhere, readOtherEditions } from '../publish/other-editions.ts'
import { reasonNotToWrite } from '../publish/plan.ts'

/** The edition of a week on the site, and the editions of nearby weeks with open pull requests. */
export interface WeekOnSite {
  readonly state: EditionState
  readonly openEditions: readonly OpenEdition[]
  /** Maximum number of earlier weeks without an edition that this one includes. */
  readonly catchUpWeeks: number
  /** Why the edition must not be written; null if it may be. */
  readonly reasonNotToWrite: Problem | null
}

/**
 * Reads the edition of a week from the site. One request; one more if nearby weeks have no edition on the default branch.
 *
 * The edition of the last week includes earlier weeks that were missed. If `week-ending` names a week, its edition
 * includes only the earlier weeks that it already had.
 *
 * @throws GitHubError if the site cannot be read
 */
export async function readWeekOnSite(
  { inputs, site: github }: { readonly inputs: Pick<Inputs, 'weekEnding' | 'asOf'>; readonly site: GitHub },
  { newsletter, site, edition }: { newsletter: Newsletter; site: Site; edition: Edition },
): Promise<WeekOnSite> {
  const state = await readEditionState(github, site, edition)
  const { sunday } = edition.week
  const editions = listEditions(state.posts, newsletter.edition.path, sunday)
  const around = weeksAround(sunday, editions, lastSundayOver(inputs.asOf, newsletter.timeZone))
  const others = await readOtherEditions(github, { site, newsletter }, around)
  const foldedIn = sundaysFoldedIn(state.branch?.commits.map(({ message }) => message) ?? [])
  return {
    state,
    openEditions: others.filter(({ isOpen }) => isOpen),
    catchUpWeeks: inputs.weekEnding === null ? newsletter.catchUpWeeks : foldedIn.length,
    reasonNotToWrite: reasonNotToWrite(state) ?? (state.pullRequest === null ? foldedElsewhere(edition, others) : null),
  }
}
