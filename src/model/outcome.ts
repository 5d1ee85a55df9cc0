import type { Draft } from './draft.ts'
import type { Edition } from './edition.ts'
import type { SourceReport } from './facts.ts'
import type { Problem } from './problem.ts'
import type { RepositoryName } from './repository.ts'

/** How a run ended, for the people and workflows that read it. */
export interface Outcome {
  readonly edition: Edition
  readonly operation: 'created' | 'updated' | 'unchanged' | 'skipped'
  readonly pullRequest: { readonly number: number; readonly url: string } | null
  /** Why nothing was written, where the operation is `skipped`. */
  readonly reason: Problem | null
  /** Null where the run found before drafting that there is nothing to do. */
  readonly draftedPost: DraftedPost | null
  /** Null where the branch was not looked at: there is nothing to do to this edition. */
  readonly revision: RevisedPost | null
  readonly warnings: readonly Problem[]
}

/** The draft brought to the post on the branch. */
export interface RevisedPost {
  /** The post on the branch before; null where there was none. */
  readonly onBranch: string | null
  readonly post: string
  readonly kept: readonly KeptEdit[]
}

/** Where people's text and the draft differ: the text stands as they left it. */
export interface KeptEdit {
  /** What people wrote or changed; null where they took away the place that the draft has something new for. */
  readonly kept: string | null
  /** What the draft says there; null where it says nothing any more. */
  readonly drafted: string | null
}

/** The drafted post with all that led to it. */
export interface DraftedPost {
  readonly draft: Draft
  /** The bytes of the post, front matter included. */
  readonly post: string
  /** The post without its front matter. */
  readonly body: string
  readonly listed: readonly MergeLine[]
  readonly leftOut: readonly MergeLine[]
  /** Releases and changes of the community's repository that are not listed. */
  readonly otherLeftOut: readonly ReasonedLine[]
  /** Other proposals that could be told, the best first. */
  readonly proposals: readonly ReasonedLine[]
  readonly sources: readonly SourceReport[]
}

/** One line of Markdown that is safe to print, with a reason. */
export interface ReasonedLine {
  readonly line: string
  readonly reason: string
}

/** A merge with the reason for telling it or not. */
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

/** One request that was made to GitHub. */
export interface RequestMade {
  readonly operation: string
  /** Points of the rate limit; 1 for a mutation, which does not say. */
  readonly cost: number
  /** GitHub's error type, the HTTP status, or what became of the request; null where it was answered. */
  readonly failure: string | null
}
