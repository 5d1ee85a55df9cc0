import type { RecordedRequest } from '../../sandbox/server.ts'

const ABOUT_THE_EDITION = [
  'EditionState',
  'OtherEdition',
  'CreateBranch',
  'CommitPost',
  'OpenPullRequest',
  'UpdatePullRequest',
  'AddLabels',
  'RequestReviews',
  'AddAssignees',
  'SetMilestone',
]

/**
 * The requests about an edition with their variables; object ids, the post and the body of the pull request are masked.
 * @param known object ids that are named instead, in this order
 */
export function requestsAboutTheEdition(requests: readonly RecordedRequest[], known: readonly string[] = []): unknown {
  const asked = requests
    .filter(({ operation }) => ABOUT_THE_EDITION.includes(operation) || operation.startsWith('POST '))
    .map(({ operation, variables }) => ({
      operation,
      ...variables,
      ...('contents' in variables && { contents: '…' }),
      ...(operation.endsWith('PullRequest') && { body: '…' }),
    }))
  const named = known.reduce(
    (text, oid, index) => text.replaceAll(oid, `(known ${String(index + 1)})`),
    JSON.stringify(asked),
  )
  return JSON.parse(named.replace(/\b[0-9a-f]{40}\b/g, '(id)')) as unknown
}
