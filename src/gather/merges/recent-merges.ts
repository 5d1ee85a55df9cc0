import { Temporal } from 'temporal-polyfill'
import {
  MergeDocument,
  RecentMergesDocument,
  type MergedPullRequestFragment,
  type RecentMergesQuery,
} from '../../github/generated.ts'
import type { Answer, GitHub } from '../../github/github.ts'
import { AdvisedError, type Problem } from '../../model/problem.ts'
import { type RepositoryName } from '../../model/repository.ts'
import { groupsOf } from '../../text/group-by.ts'
import { fullName } from '../../text/repository-name.ts'
import { type Window } from '../../model/week.ts'
import { within } from '../../text/week.ts'
import { problemOf, unreadable } from '../source-report.ts'
import { plural } from '../../text/plural.ts'

/** After this time GitHub's search is expected to know a merge. Usually it takes minutes. */
const LAG = { hours: 48 }
const PAGE = 100
/** Maximum number of pages that are read. */
const MOST_PAGES = 60
/** Number of pull requests per request. */
const GROUP = 25

export interface RecentMerges {
  /** The numbers of the window's merges of the last 48 hours, and of some older ones. */
  readonly numbers: readonly number[]
  /** Why some of them may be missing. */
  readonly problems: readonly Problem[]
}

/**
 * Lists recent merges from the repository itself, because the search can lag behind. Pull requests are listed by their
 * last change, newest first, and merging is a change. So reading stops at the first change older than 48 hours before
 * `asOf`, or before the newest change if that is later: drafting an old week reads one page at most.
 */
export async function listRecentMerges(
  github: GitHub,
  {
    source,
    window,
    asOf,
  }: { readonly source: RepositoryName; readonly window: Window; readonly asOf: Temporal.Instant },
): Promise<RecentMerges> {
  const numbers: number[] = []
  let since = later(window.start, asOf.subtract(LAG))
  let after: string | null = null
  try {
    for (let page = 0; page < MOST_PAGES; page += 1) {
      if (Temporal.Instant.compare(since, window.end) >= 0) return { numbers, problems: [] }
      const answer: Answer<RecentMergesQuery> = await github.ask(RecentMergesDocument, { ...source, size: PAGE, after })
      const { result, errors } = answer
      if (result.repository === null || errors.length > 0) {
        throw new AdvisedError(unreadable(source, errors, 'source'))
      }
      const { nodes, pageInfo } = result.repository.pullRequests
      const merges = (nodes ?? []).filter((node) => node !== null)
      for (const { number, mergedAt } of merges) {
        if (mergedAt !== null && within(window, Temporal.Instant.from(mergedAt))) numbers.push(number)
      }
      const changes = merges.map(({ updatedAt }) => Temporal.Instant.from(updatedAt))
      since = changes.reduce((latest, change) => later(latest, change.subtract(LAG)), since)
      const oldest = changes.at(-1)
      if (oldest === undefined || Temporal.Instant.compare(oldest, since) < 0 || !pageInfo.hasNextPage) {
        return { numbers, problems: [] }
      }
      after = pageInfo.endCursor
    }
    return { numbers, problems: [tooMany(source)] }
  } catch (error) {
    return { numbers, problems: [unlisted(source, problemOf(error))] }
  }
}

const later = (a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant =>
  Temporal.Instant.compare(a, b) < 0 ? b : a

/** Reads merges by their numbers. `problems` names those that cannot be read. */
export async function readMerges(
  github: GitHub,
  source: RepositoryName,
  numbers: readonly number[],
): Promise<{ readonly merges: readonly MergedPullRequestFragment[]; readonly problems: readonly Problem[] }> {
  const groups = groupsOf(numbers, GROUP)
  try {
    const answers = await Promise.all(
      groups.map((group) =>
        github.askEach(
          MergeDocument,
          group.map((number) => ({ ...source, number })),
        ),
      ),
    )
    // An incomplete merge would look like one without labels or notes.
    const found = answers
      .flat()
      .map(({ result, errors }) => (errors.length > 0 ? null : (result.repository?.pullRequest ?? null)))
    const unread = numbers.filter((_, index) => found[index] == null)
    return {
      merges: found.filter((merge) => merge !== null),
      problems: unread.length > 0 ? [unreadMerges(source, unread, 'GitHub did not answer for them.')] : [],
    }
  } catch (error) {
    return { merges: [], problems: [unreadMerges(source, numbers, problemOf(error).message)] }
  }
}

/** The note about merges that the search does not know yet. */
export const notIndexed = (source: RepositoryName, numbers: readonly number[]): Problem => ({
  message: `GitHub's search does not know ${listed(numbers)} of ${fullName(source)} yet; its list of pull requests does, so nothing is missing.`,
  advice: 'Nothing needs to be done.',
})

const unreadMerges = (source: RepositoryName, numbers: readonly number[], said: string): Problem => ({
  message: `${listed(numbers)} of ${fullName(source)} could not be read: ${said}`,
  advice: 'Run again; the next run adds the missing entries.',
})

const unlisted = (source: RepositoryName, { message }: Problem): Problem => ({
  message: `The newest merges of ${fullName(source)} were read from GitHub's search only, which can be behind: ${message}`,
  advice: 'Run again later; the next run adds the missing merges.',
})

const tooMany = (source: RepositoryName): Problem => ({
  message: `More than ${String(MOST_PAGES * PAGE)} merged pull requests of ${fullName(source)} changed in two days, which is the maximum; the rest was read from GitHub's search, which can be behind.`,
  advice: 'Run again after two days; the next run adds the missing merges.',
})

/** `merge #1`, `merges #1, #2`, or the first ten `and 3 more`. */
function listed(numbers: readonly number[]): string {
  const shown = numbers.slice(0, 10).map((number) => `#${String(number)}`)
  const rest = numbers.length - shown.length
  return `${plural(numbers.length, 'merge')} ${shown.join(', ')}${rest > 0 ? ` and ${String(rest)} more` : ''}`
}
