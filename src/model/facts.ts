import type { EarlierEdition } from './archive.ts'
import type { DependencyChange } from './dependency.ts'
import type { GateChange, GateState } from './feature-gate.ts'
import type { WeekCount } from './figures.ts'
import type { Merge, NewContributor } from './merge.ts'
import type { CommunityMerge, FeedEntry, NewsItem } from './news.ts'
import type { Problem } from './problem.ts'
import type { Proposal } from './proposal.ts'
import type { Milestone, PatchSchedule, ReleaseCycle } from './release-cycle.ts'
import type { Release } from './release.ts'

/** Everything that gather read for one edition. Curate decides what to list. */
export interface Facts {
  /** All merges of the source repository in the time that the edition covers, to any branch. */
  readonly merges: readonly Merge[]
  readonly gateChanges: readonly GateChange[]
  /** All gates in the list before or after the week; empty without a list. */
  readonly gatesListed: ReadonlySet<string>
  /** The newest state of each gate in the list at the end of the week. */
  readonly gateStates: ReadonlyMap<string, GateState>
  readonly dependencyChanges: readonly DependencyChange[]
  /** The release cycle at the time of publication, or the next one; null if unknown. */
  readonly cycle: ReleaseCycle | null
  readonly patches: readonly PatchSchedule[]
  readonly milestones: readonly Milestone[]
  /** Releases of the source repository, from some weeks before the edition until the run. */
  readonly ownReleases: readonly Release[]
  /** Releases of subprojects in the time that the edition covers. */
  readonly subprojectReleases: readonly Release[]
  readonly proposals: readonly Proposal[]
  /** Authors whose first merge in the source repository is one of the edition's. */
  readonly newContributors: readonly NewContributor[]
  /** Number of merges in some earlier weeks, oldest first; empty if unknown. */
  readonly weeksBefore: readonly WeekCount[]
  readonly news: readonly NewsItem[]
  readonly communityMerges: readonly CommunityMerge[]
  /** Entries that were published in the time that the edition covers. */
  readonly feedEntries: readonly FeedEntry[]
  /** The last editions before this one, newest first. */
  readonly archive: readonly EarlierEdition[]
  /** The result of reading each source. */
  readonly sources: readonly SourceReport[]
}

/** The names of the sources, as the job summary prints them. */
export type SourceName =
  | 'merges'
  | 'archive'
  | 'feature gates'
  | 'dependencies'
  | 'release cycle'
  | 'patch releases'
  | 'milestones'
  | 'releases'
  | 'subproject releases'
  | 'proposals'
  | 'new contributors'
  | 'weeks before'
  | 'news items'
  | 'community'
  | 'feeds'
  | 'citations'

/** The result of reading one source. */
export interface SourceReport {
  readonly source: SourceName
  readonly state: 'complete' | 'partial' | 'failed'
  /** Number of facts read. */
  readonly facts: number
  readonly problems: readonly Problem[]
}

/** The facts of one source, with its report. */
export interface Gathered<Fact> {
  readonly facts: Fact
  readonly report: SourceReport
}
