import type { Figures } from './figures.ts'
import type { Phrase } from './phrase.ts'
import type { Problem } from './problem.ts'
import type { RepositoryName } from './repository.ts'
import type { Url } from './url.ts'

/** The sections a newsletter can have, in the order of the house. */
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

/** The edition before it has Markdown: what is told where, in which words, and why. */
export interface Draft {
  /** In the order of the page; a section with nothing to tell is not in it. */
  readonly sections: readonly Section[]
  readonly leftOut: readonly LeftOut[]
  /** Releases and changes of the community's repository that the edition does not list. */
  readonly otherLeftOut: readonly OtherLeftOut[]
  /** Merges that were looked at: those told and those left out. */
  readonly mergesConsidered: number
  readonly figures: Figures
  /** What the editors should know of the choices, such as two sources that disagree. */
  readonly problems: readonly Problem[]
  /** The proposals that come next after the one that is told, the best first. */
  readonly proposalCandidates: readonly ProposalCandidate[]
}

/** A proposal that editors may tell instead. */
interface ProposalCandidate {
  readonly number: number
  /** A stranger's text. */
  readonly title: string
  readonly folder: Url
  readonly reasons: readonly string[]
}

export interface Section {
  readonly name: SectionName
  readonly heading: string
  readonly blocks: readonly Block[]
  /** Each merge told in this section, with the reasons. */
  readonly listed: readonly ListedMerge[]
}

export type Block =
  | { readonly kind: 'paragraph'; readonly words: Phrase }
  | { readonly kind: 'list'; readonly items: readonly Phrase[] }
  /** A heading of the third level, with its paragraphs. */
  | { readonly kind: 'entry'; readonly heading: Phrase; readonly paragraphs: readonly Phrase[] }
  /** Markdown from the configuration, such as the fixed line of an empty section. */
  | { readonly kind: 'configured'; readonly markdown: string }

/** A merge that the edition tells. */
export interface ListedMerge {
  readonly repository: RepositoryName
  readonly number: number
  /** What tells it: an entry, or a list of one bullet. Merges that are told together share it. */
  readonly item: Block
  /** In phrases that an editor understands. */
  readonly reasons: readonly string[]
}

/** A merge that the edition does not tell. */
export interface LeftOut {
  readonly repository: RepositoryName
  readonly number: number
  /** The bullet that it would be, for editors who take it in. */
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
