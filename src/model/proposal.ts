/** A proposal (KEP) that saw activity in the week, from its folder in the repository of proposals. */
export interface Proposal {
  readonly number: number
  readonly title: string
  /** The folder's path in the repository: `keps/sig-storage/2644-honor-pv-reclaim-policy`. */
  readonly folder: string
  /** `sig-storage`. */
  readonly owningSig: string
  readonly authors: readonly string[]
  /** `provisional`, `implementable`, `implemented`, `withdrawn`, …; null where kep.yaml has none. */
  readonly status: string | null
  /** `alpha`, `beta`, `stable`; null where kep.yaml has none. */
  readonly stage: string | null
  /** The release it is worked on for: `v1.31`. */
  readonly latestMilestone: string | null
  /** The release of each stage: `{alpha: 'v1.23', beta: 'v1.31'}`. */
  readonly milestones: Readonly<Record<string, string>>
  readonly gates: readonly string[]
  /** The paragraphs under `## Summary` as plain text, one a line; null if there are none yet. */
  readonly summary: string | null
  /** Whether its folder changed in the week. */
  readonly changed: boolean
  /** Pull requests of the repository of proposals, merged in the time covered, that changed it. */
  readonly pullRequests: readonly number[]
  /** Whether its number was not there yet when the week began. */
  readonly isNew: boolean
}
