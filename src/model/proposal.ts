/** A proposal (KEP) with activity in the week, read from its folder in the repository of proposals. */
export interface Proposal {
  readonly number: number
  readonly title: string
  /** The folder's path in the repository: `keps/sig-storage/2644-honor-pv-reclaim-policy`. */
  readonly folder: string
  /** `sig-storage`. */
  readonly owningSig: string
  readonly authors: readonly string[]
  /** `provisional`, `implementable`, `implemented`, `withdrawn`, …; null if kep.yaml has none. */
  readonly status: string | null
  /** `alpha`, `beta`, `stable`; null if kep.yaml has none. */
  readonly stage: string | null
  /** The release that it is planned for: `v1.31`. */
  readonly latestMilestone: string | null
  /** The release of each stage: `{alpha: 'v1.23', beta: 'v1.31'}`. */
  readonly milestones: Readonly<Record<string, string>>
  readonly gates: readonly string[]
  /** The paragraphs under `## Summary` as plain text, one a line; null if there are none yet. */
  readonly summary: string | null
  /** Whether its folder changed in the week. */
  readonly changed: boolean
  /** Pull requests that changed it, merged in the time that the edition covers. */
  readonly pullRequests: readonly number[]
  /** Whether it was added in the week. */
  readonly isNew: boolean
}
