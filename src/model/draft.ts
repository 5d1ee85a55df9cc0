import type { Figures } from './figures.ts'
import type { Phrase } from './phrase.ts'
import type { Problem } from './problem.ts'
import type { RepositoryName } from './repository.ts'
import type { Url } from './url.ts'

/** The sections that a newsletter can have, in the default order. */
export const SECTION_NAMES = [
  'developer-news',
  'release-schedule',
  'featured',
  'proposal-of-the-week',
  'merges',
  'promotions',
  'deprecated',
  'versions',
  'subprojects',
  'shoutouts',
  'milestones',
  'releases',
  'new-contributors',
  'thanks',
  'figures',
] as const

export type SectionName = (typeof SECTION_NAMES)[number]

/** The edition before it is Markdown: its sections, their words, and the reasons. */
export interface Draft {
  /** In the order of the post, without empty sections. */
  readonly sections: readonly Section[]
  readonly leftOut: readonly LeftOut[]
  /** Releases and changes of the community's repository that the edition does not list. */
  readonly otherLeftOut: readonly OtherLeftOut[]
  /** Number of merges listed and left out. */
  readonly mergesConsidered: number
  readonly figures: Figures
  /** Warnings for the editors, such as sources that disagree. */
  readonly problems: readonly Problem[]
  /** Other proposals for KEP of the Week, best first. */
  readonly proposalCandidates: readonly ProposalCandidate[]
}

/** A proposal that editors may choose instead. */
interface ProposalCandidate {
  readonly number: number
  /** Strangers' text. */
  readonly title: string
  readonly folder: Url
  readonly reasons: readonly string[]
}

export interface Section {
  readonly name: SectionName
  readonly heading: string
  readonly blocks: readonly Block[]
  /** The merges listed in this section. */
  readonly listed: readonly ListedMerge[]
}

export type Block =
  | { readonly kind: 'paragraph'; readonly words: Phrase }
  | { readonly kind: 'list'; readonly items: readonly Phrase[] }
  /** A level 3 heading with paragraphs. */
  | { readonly kind: 'entry'; readonly heading: Phrase; readonly paragraphs: readonly Phrase[] }
  /** Markdown from the configuration, such as the line of an empty section. */
  | { readonly kind: 'configured'; readonly markdown: string }

/** A merge that the edition lists. */
export interface ListedMerge {
  readonly repository: RepositoryName
  readonly number: number
  /** Its entry, or a list of one bullet. Merges in the same bullet share it. */
  readonly item: Block
  /** Phrases for the editors. */
  readonly reasons: readonly string[]
}

/** A merge that the edition leaves out. */
export interface LeftOut {
  readonly repository: RepositoryName
  readonly number: number
  /** Its bullet, for editors who add it. */
  readonly phrase: Phrase
  readonly reason: string
}

/** Something that is not a merge of the source and that the edition does not list. */
export interface OtherLeftOut {
  /** `etcd-io/etcd v3.5.15`, or the title of a pull request: a stranger's text. */
  readonly name: string
  readonly url: Url
  readonly reason: string
}
