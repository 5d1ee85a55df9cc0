import type { Candidate } from './candidate.ts'
import type { PlacementByLabel } from './labels.ts'
import type { Placement } from './placement.ts'
import type { Score } from './score.ts'

/** What is decided about one merge, with the reasons. */
export interface Judgement {
  readonly candidate: Candidate
  readonly placement: Placement
  readonly score: Score
  /** Null if a rule excludes the merge from the featured ones. */
  readonly featureScore: number | null
  readonly featured: boolean
  /** The section that its labels ask for; null if none does, or if a rule or the merge itself names a section. */
  readonly byLabel: PlacementByLabel | null
  readonly listed: boolean
  /** Why it is listed; if it is left out, the one reason that decided. */
  readonly reasons: readonly string[]
}
