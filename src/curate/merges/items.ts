import type { Block, SectionName } from '../../model/draft.ts'
import { bulletsOf } from './bullets.ts'
import { featuredEntry, type ProposalOfMerge } from './featured-entry.ts'
import type { Vocabulary } from '../words/vocabulary.ts'
import type { Judgement } from './judgement.ts'

/** What items are written from, apart from their merges. */
interface ItemSources {
  readonly vocabulary: Vocabulary
  /** The proposals that were read and have a summary. */
  readonly proposals: readonly ProposalOfMerge[]
}

/** An item of a section, with the merges that it is about. */
export interface Item {
  /** An entry, or a list of one bullet. */
  readonly block: Block
  readonly merges: readonly Judgement[]
}

/**
 * Makes the items of a section, in the order of the page: entries of featured merges, bullets of all others.
 */
export function itemsOf(section: SectionName, own: readonly Judgement[], sources: ItemSources): readonly Item[] {
  const { vocabulary, proposals } = sources
  if (section !== 'featured') {
    return bulletsOf(own, vocabulary).map(({ words, merges }) => ({ block: { kind: 'list', items: [words] }, merges }))
  }
  return byFeatureScore(own).map((judgement) => {
    const proposal = proposals.find(({ number }) => judgement.candidate.proposals.includes(number)) ?? null
    return {
      block: featuredEntry(judgement.candidate, { proposal, glossary: vocabulary.glossary }),
      merges: [judgement],
    }
  })
}

/** The items as blocks of the page: the entries, and all bullets in one list. */
export function blocksOf(items: readonly Item[]): readonly Block[] {
  const blocks = items.map(({ block }) => block)
  const bullets = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []))
  const entries = blocks.filter(({ kind }) => kind !== 'list')
  return bullets.length === 0 ? entries : [...entries, { kind: 'list', items: bullets }]
}

const byFeatureScore = (judgements: readonly Judgement[]): Judgement[] =>
  [...judgements].sort((a, b) => (b.featureScore ?? 0) - (a.featureScore ?? 0))
