import type { Temporal } from 'temporal-polyfill'
import type { Range } from './finding.ts'
import type { Deadline } from './release-cycle.ts'
import { fullName, type RepositoryName } from './repository.ts'

/** A pull request or issue that an edition links. */
export interface Citation {
  readonly repository: RepositoryName
  readonly number: number
  /** As the address says; GitHub answers for both under either. */
  readonly as: 'pull request' | 'issue'
  /** The whole link in the edition's text. */
  readonly place: Range
}

/** What GitHub says about a pull request or issue that is cited. All texts were written by strangers. */
type Cited =
  | { readonly kind: 'missing' }
  | { readonly kind: 'issue'; readonly title: string; readonly author: string | null }
  | {
      readonly kind: 'pull request'
      readonly title: string
      readonly body: string
      readonly author: string | null
      /** Null where it is open, or closed without a merge. */
      readonly mergedAt: Temporal.Instant | null
      /** The branch it is for. */
      readonly base: string
      readonly defaultBranch: string
    }

/** What GitHub says about a proposal (KEP) that is cited, from its kep.yaml. */
interface CitedProposal {
  readonly title: string
  readonly status: string | null
  /** `alpha`, `beta`, `stable`; null where kep.yaml has none. */
  readonly stage: string | null
  readonly latestMilestone: string | null
  readonly milestones: Readonly<Record<string, string>>
}

/**
 * What was asked about the things that an edition cites. What could not be asked is not in the maps, and a rule says
 * nothing about it.
 */
export interface CitedFacts {
  /** By `citedAs`. */
  readonly things: ReadonlyMap<string, Cited>
  /** By number. */
  readonly proposals: ReadonlyMap<number, CitedProposal>
  /** By address: null where it answers, else what is wrong with it. */
  readonly links: ReadonlyMap<string, string | null>
  /** Of the cycle that runs in the edition's week; null where it is not known. */
  readonly deadlines: readonly Deadline[] | null
}

/** `owner/name#number` in lower case: GitHub treats names without regard to case. */
export function citedAs(citation: Pick<Citation, 'repository' | 'number'>): string {
  return `${fullName(citation.repository)}#${String(citation.number)}`.toLowerCase()
}
