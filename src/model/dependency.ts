/** A version change in the source repository's list of dependencies. */
export interface DependencyChange {
  /** Its name in the list, such as `golang: upstream version`. */
  readonly dependency: string
  /** Null if it is new in the list. */
  readonly before: string | null
  readonly now: string
  /** The branch of the list. */
  readonly branch: string
  /** The number of the pull request in the source repository. */
  readonly merge: number | null
}
