import type { Outcome } from '../model/outcome.ts'

/** The action's outputs by name, as action.yml documents them. One that does not apply is empty. */
export function outputsOf({
  edition,
  operation,
  pullRequest,
  draftedPost,
  warnings,
}: Outcome): ReadonlyMap<string, string> {
  return new Map([
    ['pull-request-number', pullRequest === null ? '' : String(pullRequest.number)],
    ['pull-request-url', pullRequest?.url ?? ''],
    ['operation', operation],
    ['branch', edition.branch],
    ['post-path', edition.path],
    ['edition', edition.week.sunday.toString()],
    ['merges-considered', draftedPost === null ? '' : String(draftedPost.draft.mergesConsidered)],
    ['merges-told', draftedPost === null ? '' : String(draftedPost.listed.length)],
    ['warnings', String(warnings.length)],
  ])
}
