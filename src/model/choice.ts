import type { SectionName } from './draft.ts'

/** The sections that list merges, which a configuration can choose. */
export const MERGE_SECTIONS = [
  'featured',
  'merges',
  'promotions',
  'deprecated',
  'versions',
] as const satisfies SectionName[]

export type MergeSection = (typeof MERGE_SECTIONS)[number]

/** A rule of the configuration for certain merges, which overrides the choice of curate. */
export interface ChoiceRule {
  /** Merges with a label, or merges that change a path: a file, or a folder with its contents. */
  readonly of: { readonly kind: 'label' | 'path'; readonly value: string }
  /** Always listed, never listed, or moved to this section if listed. */
  readonly then: 'always' | 'never' | MergeSection
}
