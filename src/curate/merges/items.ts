import type { Block, SectionName } from '../../model/draft.ts'
import { bulletsOf } from './bullets.ts'
import type { Candidate } from './candidate.ts'
import { featuredEntry } from './featured-entry.ts'
import type { Vocabulary } from '../words/vocabulary.ts'
import type { Judgement } from './select.ts'

/** Listed merges. */
interface Listed {
  /** Those of the section. */
  readonly own: readonly Judgement[]
  /** Those of all sections. */
  readonly told: readonly Judgement[]
}

/** An item of a section, with every merge that it tells. */
export interface Item {
  /** An entry, or a list of one bullet. */
  readonly block: Block
  readonly merges: readonly Judgement[]
}

/**
 * What tells the merges of a section, in the order of the page: featured ones have entries, all others bullets.
 */
export function itemsOf(section: SectionName, { own, told }: Listed, vocabulary: Vocabulary): readonly Item[] {
  if (section !== 'featured') {
    return bulletsOf(own, vocabulary).map(({ words, merges }) => ({ block: { kind: 'list', items: [words] }, merges }))
  }
  return byFeatureScore(own).map((judgement) => ({
    block: featuredEntry(judgement.candidate, relatedTo(judgement.candidate, told), vocabulary.glossary),
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

/** The told merges that name a proposal which this one names too. */
const relatedTo = (candidate: Candidate, told: readonly Judgement[]): readonly Candidate[] =>
  told
    .map((judgement) => judgement.candidate)
    .filter((other) => other !== candidate && other.proposals.some((number) => candidate.proposals.includes(number)))

const byFeatureScore = (judgements: readonly Judgement[]): Judgement[] =>
  [...judgements].sort((a, b) => (b.featureScore ?? 0) - (a.featureScore ?? 0))
