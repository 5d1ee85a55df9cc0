import type { Problem } from '../model/problem.ts'
import type { EditionState } from './edition-state.ts'

/** The steps that publish one post. */
export interface Plan {
  readonly createBranch: boolean
  readonly commit: boolean
  readonly open: boolean
}

/**
 * Returns why an edition must not be written: it is published, or its pull request is merged or closed. Returns null if
 * it may be written.
 */
export function reasonNotToWrite(state: Omit<EditionState, 'posts'>): Problem | null {
  if (state.published) {
    return {
      message: 'The edition is already on the default branch.',
      advice: 'Edit it there; this action does not change it.',
    }
  }
  if (state.pullRequest?.state === 'MERGED') {
    return {
      message: 'The pull request of this edition is merged.',
      advice: 'Nothing is left to do for this week. The next edition is drafted when its week is over.',
    }
  }
  if (state.pullRequest?.state === 'CLOSED') {
    return {
      message: 'The pull request of this edition was closed without a merge.',
      advice: 'If you want the edition, reopen the pull request: the next run updates it.',
    }
  }
  return null
}

/** The steps that are missing for a pull request with this post: the next run finishes an interrupted one. */
export function planPublication(state: Omit<EditionState, 'posts'>, post: string): Plan {
  return {
    createBranch: state.branch === null,
    commit: state.branch?.post?.text !== post,
    open: state.pullRequest === null,
  }
}
