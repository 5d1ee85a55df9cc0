import { Temporal } from 'temporal-polyfill'
import type { FileHistoryQuery } from '../../github/generated.ts'
import type { Answer } from '../../github/github.ts'
import { AdvisedError } from '../../model/problem.ts'
import { type RepositoryName } from '../../model/repository.ts'
import { repositoryName, sameRepository } from '../../text/repository-name.ts'
import { type Window } from '../../model/week.ts'
import { within } from '../../text/week.ts'
import { unreadable } from '../source-report.ts'

/** A commit to one file, and how it came to the default branch. */
interface Arrival {
  readonly commit: string
  /** Its first parent, or null for the first commit of the repository. */
  readonly parent: string | null
  /** The pull request that brought it, or null. */
  readonly merge: number | null
  readonly at: Temporal.Instant
}

export interface Arrivals {
  /** The name of the default branch. Empty if the repository has no commits yet. */
  readonly branch: string
  /** Oldest first. */
  readonly commits: readonly Arrival[]
  /** The text of the file at the week's end, or null if it does not exist. */
  readonly end: string | null
  /** Whether there may be more commits than GitHub returned. */
  readonly full: boolean
}

/** Maximum number of commits in an answer. */
const PAGE = 50

type Branch = NonNullable<NonNullable<FileHistoryQuery['repository']>['defaultBranchRef']>
type History = Extract<NonNullable<Branch['target']>, { readonly history: unknown }>['history']
type Commit = NonNullable<NonNullable<History['nodes']>[number]>

/**
 * Returns the commits to a file that came to the default branch in the week. The time is that of the merge of their
 * pull request. For a commit without a pull request, it is the commit's date.
 * @throws AdvisedError if the answer is incomplete
 */
export function arrivalsIn(week: Window, source: RepositoryName, answer: Answer<FileHistoryQuery>): Arrivals {
  const { repository } = answer.result
  if (repository === null || answer.errors.length > 0) {
    throw new AdvisedError(unreadable(source, answer.errors, 'source'))
  }
  const branch = repository.defaultBranchRef
  const target = branch?.target
  if (branch == null || target == null || !('history' in target))
    return { branch: '', commits: [], end: null, full: false }
  const nodes = (target.history.nodes ?? []).filter((node) => node !== null)
  const commits = nodes
    .toReversed()
    .map((node) => arrivalOf(source, branch.name, node))
    .filter(({ at }) => within(week, at))
    .toSorted((a, b) => Temporal.Instant.compare(a.at, b.at))
  const end = target.end.nodes?.[0]?.file?.object
  return {
    branch: branch.name,
    commits,
    end: end?.__typename === 'Blob' ? end.text : null,
    full: nodes.length === PAGE,
  }
}

/** If a commit is in several pull requests, the first one merged to the default branch counts. */
function arrivalOf(source: RepositoryName, branch: string, node: Commit): Arrival {
  const commit = { commit: node.oid, parent: node.parents.nodes?.[0]?.oid ?? null }
  const merges = (node.associatedPullRequests?.nodes ?? []).flatMap((merge) => {
    if (merge?.baseRefName !== branch || merge.mergedAt === null) return []
    const repository = repositoryName(merge.repository.nameWithOwner)
    if (repository === null || !sameRepository(repository, source)) return []
    return [{ merge: merge.number, at: Temporal.Instant.from(merge.mergedAt) }]
  })
  const [first] = merges.toSorted((a, b) => Temporal.Instant.compare(a.at, b.at))
  return { ...commit, ...(first ?? { merge: null, at: Temporal.Instant.from(node.committedDate) }) }
}
