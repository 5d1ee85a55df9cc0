import type { Temporal } from 'temporal-polyfill'
import type { GateState } from './feature-gate.ts'
import type { Range } from './finding.ts'
import type { Deadline } from './release-cycle.ts'
import type { RepositoryName } from './repository.ts'

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
export type Cited =
  /** Its repository exists, and it does not. */
  | { readonly kind: 'missing' }
  /** Its repository does not exist, or the public may not see it. */
  | { readonly kind: 'repository missing' }
  | { readonly kind: 'issue'; readonly title: string }
  | CitedPullRequest

export interface CitedPullRequest {
  readonly kind: 'pull request'
  readonly title: string
  readonly body: string
  /** Null where the account is gone. */
  readonly author: CitedPerson | null
  /** Null where it is open, or closed without a merge. */
  readonly mergedAt: Temporal.Instant | null
  /** The branch it is for. */
  readonly base: string
  /** Null where GitHub does not say. */
  readonly defaultBranch: string | null
}

interface CitedPerson {
  readonly login: string
  /** The name in the profile; null where there is none. */
  readonly name: string | null
}

/** What the repository of proposals says about a proposal (KEP) that is cited, in its kep.yaml. */
export interface CitedProposal {
  readonly title: string | null
  readonly status: string | null
  /** `alpha`, `beta`, `stable`; null where kep.yaml has none. */
  readonly stage: string | null
  /** `v1.31`. */
  readonly latestMilestone: string | null
  /** The release of each stage: `{alpha: 'v1.23', beta: 'v1.31'}`. */
  readonly milestones: Readonly<Record<string, string>>
  /** Logins. */
  readonly authors: readonly string[]
}

/**
 * What was asked about the things that an edition cites. What could not be asked is not in the maps, and a rule says
 * nothing about it.
 */
export interface CitedFacts {
  /** By `citedAs`. */
  readonly things: ReadonlyMap<string, Cited>
  /** By the path of their folder: `keps/sig-storage/2644-honor-pv-reclaim-policy`. */
  readonly proposals: ReadonlyMap<string, CitedProposal>
  /** The feature gates that the source's lists name, in their newest state; empty where they are not known. */
  readonly gates: ReadonlyMap<string, GateState>
  /** By address: null where it answers, else what is wrong with it. */
  readonly links: ReadonlyMap<string, string | null>
  /** Of the cycle that runs in the edition's week; null where it is not known. */
  readonly deadlines: readonly Deadline[] | null
  /** Merges of the source repository in the time that the edition covers, as far as they are known. */
  readonly merges: readonly WeekMerge[]
}

/** A merge as far as it is compared with the words of an edition. */
export interface WeekMerge {
  readonly number: number
  readonly title: string
  readonly body: string
}
