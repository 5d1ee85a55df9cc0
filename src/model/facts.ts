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

/** What gather read for one edition. Nothing in it is judged yet. */
export interface Facts {
  /** Every merge of the source repository in the time the edition covers, to any branch. */
  readonly merges: readonly Merge[]
  readonly gateChanges: readonly GateChange[]
  /** Every gate that the list names, before or after the week; empty where there is no list. */
  readonly gatesListed: ReadonlySet<string>
  /** The gates that the list names at the end of the week, each in its newest state. */
  readonly gateStates: ReadonlyMap<string, GateState>
  readonly dependencyChanges: readonly DependencyChange[]
  /** The cycle under way when the edition is published, or the next one; null where none is known. */
  readonly cycle: ReleaseCycle | null
  readonly patches: readonly PatchSchedule[]
  readonly milestones: readonly Milestone[]
  /** Releases of the source repository from some weeks before the time the edition covers up to the draft. */
  readonly ownReleases: readonly Release[]
  /** Releases of the followed repositories in the time the edition covers. */
  readonly subprojectReleases: readonly Release[]
  readonly proposals: readonly Proposal[]
  /** Authors of the week's merges who had none merged in the source repository before, each with their first. */
  readonly newContributors: readonly NewContributor[]
  /** The merges of some weeks before the edition's own, oldest first; empty where they are not known. */
  readonly weeksBefore: readonly WeekCount[]
  readonly news: readonly NewsItem[]
  readonly communityMerges: readonly CommunityMerge[]
  /** What the feeds published in the time the edition covers. */
  readonly feedEntries: readonly FeedEntry[]
  /** The newest editions before this one, newest first. */
  readonly archive: readonly EarlierEdition[]
  /** How the reading of each source ended. */
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

/** How the reading of one source ended, and what that means for the edition. */
export interface SourceReport {
  readonly source: SourceName
  readonly state: 'complete' | 'partial' | 'failed'
  /** How many facts it gave. */
  readonly facts: number
  readonly problems: readonly Problem[]
}

/** Facts of one source with the report on their reading. */
export interface Gathered<Fact> {
  readonly facts: Fact
  readonly report: SourceReport
}
