import type { Block, SectionName } from '../../model/draft.ts'
import { bulletsOf } from './bullets.ts'
import type { Candidate } from './candidate.ts'
import { featuredEntry } from './featured-entry.ts'
import type { Vocabulary } from '../words/vocabulary.ts'
import type { Judgement } from './judgement.ts'

interface ListedMerges {
  /** Those of the section. */
  readonly own: readonly Judgement[]
  /** Those of all sections. */
  readonly listed: readonly Judgement[]
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
export function itemsOf(section: SectionName, { own, listed }: ListedMerges, vocabulary: Vocabulary): readonly Item[] {
  if (section !== 'featured') {
    return bulletsOf(own, vocabulary).map(({ words, merges }) => ({ block: { kind: 'list', items: [words] }, merges }))
  }
  return byFeatureScore(own).map((judgement) => ({
    block: featuredEntry(judgement.candidate, relatedTo(judgement.candidate, listed), vocabulary.glossary),
    merges: [judgement],
  }))
}

/** The items as blocks of the page: the entries, and all bullets in one list. */
export function blocksOf(items: readonly Item[]): readonly Block[] {
  const blocks = items.map(({ block }) => block)
  const bullets = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []))
  const entries = blocks.filter(({ kind }) => kind !== 'list')
  return bullets.length === 0 ? entries : [...entries, { kind: 'list', items: bullets }]
}

/** The other listed merges that name one of its proposals. */
const relatedTo = (candidate: Candidate, listed: readonly Judgement[]): readonly Candidate[] =>
  listed
    .map((judgement) => judgement.candidate)
    .filter((other) => other !== candidate && other.proposals.some((number) => candidate.proposals.includes(number)))

const byFeatureScore = (judgements: readonly Judgement[]): Judgement[] =>
  [...judgements].sort((a, b) => (b.featureScore ?? 0) - (a.featureScore ?? 0))
