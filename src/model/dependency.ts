/** A dependency whose version changed in the list that the source repository keeps of them. */
export interface DependencyChange {
  /** As the list names it, such as `golang: upstream version`. */
  readonly dependency: string
  /** Null where the list did not have it before. */
  readonly before: string | null
  readonly now: string
  /** The branch whose list changed. */
  readonly branch: string
  /** The number of the pull request in the source repository. */
  readonly merge: number | null
}
