import type { MergeSection } from '../../model/choice.ts'
import type { DependencyChange } from '../../model/dependency.ts'
import type { SectionName } from '../../model/draft.ts'
import type { Candidate } from './candidate.ts'
import { deprecationOf } from './deprecations.ts'
import { promotionsOf, type Gates, type Promotion } from './promotions.ts'
import type { Vocabulary } from '../words/vocabulary.ts'
import { versionOf, type VersionUpdate } from './versions.ts'

/** The list that a merge belongs to, with what it says there and why. */
export type Place = { readonly reason: string | null } & (
  | { readonly section: Extract<SectionName, 'merges' | 'deprecated'> }
  | { readonly section: Extract<SectionName, 'promotions'>; readonly promotions: readonly Promotion[] }
  | { readonly section: Extract<SectionName, 'versions'>; readonly update: VersionUpdate }
)

/** What changed in the lists of feature gates and of dependencies. */
export interface Lists {
  readonly gates: Gates
  readonly dependencies: readonly DependencyChange[]
}

/**
 * The one list a merge is told in, if it is told. Promotions come before deprecations: a promotion that
 * deprecates flags is told as one. What the lists of gates and dependencies say comes before words.
 */
export function placeOf(candidate: Candidate, { gates, dependencies }: Lists, vocabulary: Vocabulary): Place {
  const promotions = promotionsOf(candidate, gates, vocabulary.project)
  const update = versionOf(candidate, dependencies, vocabulary)
  const [promotion] = promotions
  if (update?.known === 'list' && promotion?.known !== 'list') return versionPlace(update)
  if (promotion !== undefined) return { section: 'promotions', promotions, reason: reasonOf(promotion) }
  const deprecation = deprecationOf(candidate, gates.changes)
  if (deprecation !== null && update === null) return { section: 'deprecated', reason: deprecation }
  return update === null ? { section: 'merges', reason: null } : versionPlace(update)
}

/** The same merge in a section that people named; its words stay what they can be there. */
export function placedIn(section: MergeSection, found: Place, reason: string): Place {
  if (section === found.section) return found
  switch (section) {
    case 'featured':
      return found
    case 'promotions':
      return { section, promotions: [], reason }
    case 'versions':
      return { section, update: { what: '', version: null, known: 'words', others: [] }, reason }
    case 'merges':
    case 'deprecated':
      return { section, reason }
  }
}

function versionPlace(update: VersionUpdate): Place {
  const reason = update.known === 'list' ? 'by the list of dependencies' : 'a version update by its title or note'
  return { section: 'versions', update, reason }
}

function reasonOf({ what, stage, known }: Promotion): string {
  return known === 'list'
    ? `the list of gates moves ${what} to ${stage}`
    : `promoted to ${stage} by its title or note; the list of gates does not name it`
}
