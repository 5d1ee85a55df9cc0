import type { Draft } from './draft.ts'
import type { Edition } from './edition.ts'
import type { SourceReport } from './facts.ts'
import type { Problem } from './problem.ts'
import type { RepositoryName } from './repository.ts'

/** The result of a run. */
export interface Outcome {
  readonly edition: Edition
  readonly operation: 'created' | 'updated' | 'unchanged' | 'skipped'
  readonly pullRequest: { readonly number: number; readonly url: string } | null
  /** Why nothing was written; null unless the operation is `skipped`. */
  readonly reason: Problem | null
  /** Null if the run ended before drafting. */
  readonly draftedPost: DraftedPost | null
  /** Null if the edition must not be written, so the branch was not compared. */
  readonly revision: RevisedPost | null
  readonly warnings: readonly Problem[]
}

/** The draft merged with the post on the branch. */
export interface RevisedPost {
  /** The post on the branch before the run, or null. */
  readonly onBranch: string | null
  readonly post: string
  readonly kept: readonly KeptEdit[]
}

/** A difference between people's edits and the draft: the post keeps the edit. */
export interface KeptEdit {
  /** People's text; null if they deleted the place of a new part of the draft. */
  readonly kept: string | null
  /** The draft's text; null if the draft no longer has it. */
  readonly drafted: string | null
}

/** The drafted post with its draft and sources. */
export interface DraftedPost {
  readonly draft: Draft
  /** The whole post, including front matter. */
  readonly post: string
  /** The post without its front matter. */
  readonly body: string
  readonly listed: readonly MergeLine[]
  readonly leftOut: readonly MergeLine[]
  /** Releases and changes of the community's repository that are not listed. */
  readonly otherLeftOut: readonly ReasonedLine[]
  /** Other proposals for KEP of the Week, best first. */
  readonly proposals: readonly ReasonedLine[]
  readonly sources: readonly SourceReport[]
}

/** One line of Markdown that is safe to print, with a reason. */
export interface ReasonedLine {
  readonly line: string
  readonly reason: string
}

/** A merge with the reason why it is listed or left out. */
export interface MergeLine {
  readonly repository: RepositoryName
  readonly number: number
  /**
   * The Markdown that tells it in the post, or would: of a bullet one line without the bullet's mark, of a featured merge
   * the heading and the paragraphs. Merges that are told together share it.
   */
  readonly line: string
  readonly reason: string
}

/** A request to GitHub. */
export interface RequestMade {
  readonly operation: string
  /** Points of the rate limit. Counts 1 for mutations, which do not report it. */
  readonly cost: number
  /** GitHub's error type, the HTTP status or another failure; null if it succeeded. */
  readonly failure: string | null
}
