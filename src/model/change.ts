/** What a workflow run is about, as far as the edition check can look at it. */
export type Change =
  | {
      readonly kind: 'pull request'
      readonly number: number
      /** The commit that is checked. */
      readonly head: string
      /** The branch that it comes from, and whether that is in another repository. */
      readonly headBranch: string
      readonly fromFork: boolean
      /** The commit of the base branch as the event saw it. */
      readonly base: string
    }
  | {
      readonly kind: 'push'
      /** Null where the branch is new. */
      readonly before: string | null
      readonly head: string
      readonly toDefaultBranch: boolean
    }
