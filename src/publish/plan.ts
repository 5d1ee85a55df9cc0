import type { EditionState } from './edition-state.ts'

/** What is to be done to the site for one draft. */
export type Plan =
  | { readonly kind: 'leave'; readonly reason: string; readonly advice: string }
  | { readonly kind: 'write'; readonly commit: boolean; readonly createBranch: boolean; readonly open: boolean }

/**
 * Whether an edition's branch may be written to, whatever the draft says: what people did is left alone.
 *
 * @returns why it must be left alone, with advice; null where it may be written
 */
export function leftAlone(state: Omit<EditionState, 'posts'>): Extract<Plan, { kind: 'leave' }> | null {
  const leave = (reason: string, advice: string): Extract<Plan, { kind: 'leave' }> => ({
    kind: 'leave',
    reason,
    advice,
  })
  if (state.published) {
    return leave('The edition is on the default branch already.', 'Edit it there; this action does not touch it.')
  }
  if (state.pullRequest?.state === 'MERGED') {
    return leave('The pull request of this edition is merged.', 'Nothing is left to do for this week.')
  }
  if (state.pullRequest?.state === 'CLOSED') {
    return leave(
      'The pull request of this edition was closed without a merge.',
      'Reopen it, and the next run goes on with it.',
    )
  }
  if (state.branch !== null && state.branch.commitsByPeople > 0) {
    const count = state.branch.commitsByPeople
    return leave(
      `The branch of this edition holds ${String(count)} ${count === 1 ? 'commit' : 'commits'} by people.`,
      'Their words are kept as they are; take new lines from the draft in this summary.',
    )
  }
  return null
}

/**
 * The steps from the state of the site to a pull request with this post: only those that are still to be done, so that
 * a run that was cut short is finished by the next one.
 */
export function planPublication(state: Omit<EditionState, 'posts'>, post: string): Plan {
  return (
    leftAlone(state) ?? {
      kind: 'write',
      createBranch: state.branch === null,
      commit: state.branch?.post !== post,
      open: state.pullRequest === null,
    }
  )
}
