import type { MergeSection } from '../../model/choice.ts'
import type { DependencyChange } from '../../model/dependency.ts'
import type { SectionName } from '../../model/draft.ts'
import type { Candidate } from './candidate.ts'
import { deprecationOf } from './deprecations.ts'
import { promotionsOf, type Gates, type Promotion } from './promotions.ts'
import type { Vocabulary } from '../words/vocabulary.ts'
import { versionOf, type VersionUpdate } from './versions.ts'

/** The section that a merge belongs to by its content, with the reason and what the section says of it. */
export type Placement = { readonly reason: string | null } & (
  | { readonly section: Extract<SectionName, 'merges' | 'deprecated'> }
  | { readonly section: Extract<SectionName, 'promotions'>; readonly promotions: readonly Promotion[] }
  | { readonly section: Extract<SectionName, 'versions'>; readonly update: VersionUpdate }
)

/** The changes to the lists of feature gates and of dependencies. */
export interface Lists {
  readonly gates: Gates
  readonly dependencies: readonly DependencyChange[]
}

/**
 * Finds the section of a merge. A promotion that also deprecates flags is a promotion. The lists of gates and of
 * dependencies count more than the words of the merge.
 */
export function placementOf(candidate: Candidate, { gates, dependencies }: Lists, vocabulary: Vocabulary): Placement {
  const promotions = promotionsOf(candidate, gates, vocabulary.project)
  const update = versionOf(candidate, dependencies, vocabulary)
  const [promotion] = promotions
  if (update?.known === 'list' && promotion?.known !== 'list') return versionPlacement(update)
  if (promotion !== undefined) return { section: 'promotions', promotions, reason: reasonOf(promotion) }
  const deprecation = deprecationOf(candidate, gates.changes)
  if (deprecation !== null && update === null) return { section: 'deprecated', reason: deprecation }
  return update === null ? { section: 'merges', reason: null } : versionPlacement(update)
}

/** The placement in a section that people named; it keeps the words that fit there. */
export function placementIn(section: MergeSection, byWords: Placement, reason: string): Placement {
  if (section === byWords.section) return byWords
  switch (section) {
    case 'featured':
      return byWords
    case 'promotions':
      return { section, promotions: [], reason }
    case 'versions':
      return { section, update: { what: '', version: null, known: 'words', others: [] }, reason }
    case 'merges':
    case 'deprecated':
      return { section, reason }
  }
}

function versionPlacement(update: VersionUpdate): Placement {
  const reason = update.known === 'list' ? 'by the list of dependencies' : 'a version update by its title or note'
  return { section: 'versions', update, reason }
}

function reasonOf({ what, stage, known }: Promotion): string {
  return known === 'list'
    ? `the list of gates moves ${what} to ${stage}`
    : `promoted to ${stage} by its title or note; the list of gates does not name it`
}
