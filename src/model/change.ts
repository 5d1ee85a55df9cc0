/** The change that a workflow run checks. */
export type Change =
  | {
      readonly kind: 'pull request'
      readonly number: number
      /** The commit that is checked. */
      readonly head: string
      /** The branch of the pull request. It is in another repository if `fromFork` is true. */
      readonly headBranch: string
      readonly fromFork: boolean
      /** The commit of the base branch in the event. */
      readonly base: string
    }
  | {
      readonly kind: 'push'
      /** Null if the push created the branch. */
      readonly before: string | null
      readonly head: string
      readonly toDefaultBranch: boolean
    }
