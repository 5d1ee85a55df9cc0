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
  /** Its first parent; null for the first commit of all. */
  readonly parent: string | null
  /** The pull request that brought it; null where it has none. */
  readonly merge: number | null
  readonly at: Temporal.Instant
}

export interface Arrivals {
  /** The default branch's name; empty where the repository has no commit yet. */
  readonly branch: string
  /** Oldest first. */
  readonly commits: readonly Arrival[]
  /** The file's text at the week's end; null where there is none. */
  readonly end: string | null
  /** Whether GitHub may know of more commits than it gave. */
  readonly full: boolean
}

/** GitHub gives this many commits at once. */
const PAGE = 50

type Branch = NonNullable<NonNullable<FileHistoryQuery['repository']>['defaultBranchRef']>
type History = Extract<NonNullable<Branch['target']>, { readonly history: unknown }>['history']
type Commit = NonNullable<NonNullable<History['nodes']>[number]>

/**
 * The commits of a file's history that came to the default branch in the week: by their pull request's merge, or,
 * where they have none, by their own date.
 * @throws AdvisedError where GitHub did not give all of it
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

/** A commit can be in several pull requests; the first one merged to the default branch brought it there. */
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
