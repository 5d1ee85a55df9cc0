import type { Temporal } from 'temporal-polyfill'
import type { GateState } from './feature-gate.ts'
import type { Range } from './finding.ts'
import type { Deadline } from './release-cycle.ts'
import type { RepositoryName } from './repository.ts'

/** A pull request or issue that an edition links. */
export interface Citation {
  readonly repository: RepositoryName
  readonly number: number
  /** According to the address. GitHub finds pull requests and issues at both addresses. */
  readonly as: 'pull request' | 'issue'
  /** The position of the link in the edition's text. */
  readonly place: Range
}

/** A cited pull request or issue on GitHub. All texts are strangers' text. */
export type Cited =
  /** The repository exists, but the number does not. */
  | { readonly kind: 'missing' }
  /** The repository does not exist or is private. */
  | { readonly kind: 'repository missing' }
  | { readonly kind: 'issue'; readonly title: string }
  | CitedPullRequest

export interface CitedPullRequest {
  readonly kind: 'pull request'
  readonly title: string
  readonly body: string
  /** Null if the account was deleted. */
  readonly author: CitedPerson | null
  /** Null if it is open, or closed without a merge. */
  readonly mergedAt: Temporal.Instant | null
  /** The base branch. */
  readonly base: string
  /** Null if unknown. */
  readonly defaultBranch: string | null
}

interface CitedPerson {
  readonly login: string
  /** The name in the profile, or null. */
  readonly name: string | null
}

/** The kep.yaml of a cited proposal (KEP). */
export interface CitedProposal {
  readonly title: string | null
  readonly status: string | null
  /** `alpha`, `beta`, `stable`; null if kep.yaml has none. */
  readonly stage: string | null
  /** `v1.31`. */
  readonly latestMilestone: string | null
  /** The release of each stage: `{alpha: 'v1.23', beta: 'v1.31'}`. */
  readonly milestones: Readonly<Record<string, string>>
  /** Logins. */
  readonly authors: readonly string[]
}

/** Facts about the things that an edition cites. Facts that could not be read are missing from the maps. */
export interface CitedFacts {
  /** By `citedAs`. */
  readonly things: ReadonlyMap<string, Cited>
  /** By the path of their folder: `keps/sig-storage/2644-honor-pv-reclaim-policy`. */
  readonly proposals: ReadonlyMap<string, CitedProposal>
  /** The newest state of each feature gate in the source's lists; empty if unknown. */
  readonly gates: ReadonlyMap<string, GateState>
  /** By address: the problem with the link, or null if it works. */
  readonly links: ReadonlyMap<string, string | null>
  /** The deadlines of the release cycle in the edition's week; null if unknown. */
  readonly deadlines: readonly Deadline[] | null
  /** Known merges of the source repository in the time that the edition covers. */
  readonly merges: readonly WeekMerge[]
}

/** The parts of a merge that are compared with an edition. */
export interface WeekMerge {
  readonly number: number
  readonly title: string
  readonly body: string
}
