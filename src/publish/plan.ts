import type { Problem } from '../model/problem.ts'
import type { EditionState } from './edition-state.ts'

/** The steps that are to be done to the site for one post. */
export interface Plan {
  readonly createBranch: boolean
  readonly commit: boolean
  readonly open: boolean
}

/**
 * Why an edition must not be written, whatever the draft says: it is published, or people closed its pull request.
 * Returns null if it may be written.
 */
export function reasonNotToWrite(state: Omit<EditionState, 'posts'>): Problem | null {
  if (state.published) {
    return {
      message: 'The edition is on the default branch already.',
      advice: 'Edit it there; this action does not touch it.',
    }
  }
  if (state.pullRequest?.state === 'MERGED') {
    return {
      message: 'The pull request of this edition is merged.',
      advice: 'Nothing is left to do for this week; the next edition has its turn when its week is over.',
    }
  }
  if (state.pullRequest?.state === 'CLOSED') {
    return {
      message: 'The pull request of this edition was closed without a merge.',
      advice: 'Reopen it, and the next run goes on with it.',
    }
  }
  return null
}

/**
 * The steps from the state of the site to a pull request with this post: only those that are still to be done, so that
 * a run that was cut short is finished by the next one.
 */
export function planPublication(state: Omit<EditionState, 'posts'>, post: string): Plan {
  return {
    createBranch: state.branch === null,
    commit: state.branch?.post?.text !== post,
    open: state.pullRequest === null,
  }
}
