import type { SectionName } from './draft.ts'

/** The sections that merges are told in, as a configuration may name them. */
export const MERGE_SECTIONS = [
  'featured',
  'merges',
  'promotions',
  'deprecated',
  'versions',
] as const satisfies SectionName[]

export type MergeSection = (typeof MERGE_SECTIONS)[number]

/** What a newsletter says of certain merges, over what curate would choose. */
export interface ChoiceRule {
  /** Merges with a label, or merges that touch a path: a file, or a folder with all that is in it. */
  readonly of: { readonly kind: 'label' | 'path'; readonly value: string }
  /** Told whatever its score, never told, or told in this section if it is told. */
  readonly then: 'always' | 'never' | MergeSection
}
