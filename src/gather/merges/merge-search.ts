import { MergesDocument, type MergesQuery } from '../../github/generated.ts'
import type { Answer, AnswerError, GitHub } from '../../github/github.ts'
import { AdvisedError, type Problem } from '../../model/problem.ts'
import { type RepositoryName } from '../../model/repository.ts'
import { fullName } from '../../text/repository-name.ts'
import type { Window } from '../../model/week.ts'
import { condensed } from './condensed.ts'
import { halves, inSpan, instantOf, spansOf, type Span } from './span.ts'

/** Maximum number of results that GitHub shows of a search. */
const SEARCH_LIMIT = 1000
/** Maximum number of merges per page. */
const PAGE = 100
/** Minimum number of merges per page, if GitHub cannot answer larger pages or descriptions are long. */
const SMALLEST_PAGE = 10
/** Maximum number of characters in the descriptions of a page, which is in memory several times while it is read. */
const HEAVY = 1_500_000

type Page = MergesQuery['search']
type Node = NonNullable<NonNullable<Page['nodes']>[number]>
type FoundMerge = Extract<Node, { readonly __typename: 'PullRequest' }>

export interface Found {
  /** Each once, in any order. If the search index is wrong, some are outside the window. */
  readonly merges: readonly FoundMerge[]
  /** Why some may be missing. Empty if GitHub returned as many as it counts. */
  readonly problems: readonly Problem[]
}

/**
 * Searches the pull requests merged in a window. Parts of the window are searched at the same time. A part with more
 * than 1,000 results is split. So is, once, a part with fewer results than GitHub counts.
 * @throws AdvisedError if GitHub does not answer, or cannot show all merges of one second
 */
export async function searchMerges(github: GitHub, source: RepositoryName, window: Window): Promise<Found> {
  const search = { github, source, pageSize: PAGE }
  const parts = await Promise.all(spansOf(window).map((span) => searchSpan(search, span, null)))
  return together(parts)
}

/** What the parts of one search share. */
interface Search {
  readonly github: GitHub
  readonly source: RepositoryName
  /** Merges per page. Long descriptions make it smaller. */
  pageSize: number
}

/** @param known the results of an earlier search for the same time, or null for the first search */
async function searchSpan(search: Search, span: Span, known: readonly FoundMerge[] | null): Promise<Found> {
  const { source } = search
  const pages = await readPages(search, span)
  // One after the other, because the pages of thousands of merges would fill the memory.
  const again = async (merges: readonly FoundMerge[] | null): Promise<Found> => {
    const parts: Found[] = []
    for (const half of halves(span)) parts.push(await searchSpan(search, half, merges))
    return together(parts)
  }

  if (pages.counted > SEARCH_LIMIT) {
    if (span.from === span.until) throw new AdvisedError(tooMany(source, span))
    return again(known)
  }
  const merges = once([...pages.merges, ...(known ?? []).filter((merge) => liesIn(span, merge))])
  const problems = pages.errors.map((error) => partialAnswer(source, error))
  if (merges.length >= pages.counted) return { merges, problems }
  if (known === null) return again(merges)
  return { merges, problems: [...problems, tooFew(source, span, { found: merges.length, counted: pages.counted })] }
}

interface Pages {
  readonly merges: readonly FoundMerge[]
  readonly counted: number
  readonly errors: readonly AnswerError[]
}

/** Reads all pages of a search, or only the first if GitHub cannot show all results. */
async function readPages(search: Search, span: Span): Promise<Pages> {
  const words = `repo:${fullName(search.source)} is:pr is:merged merged:${instantOf(span.from)}..${instantOf(span.until)}`
  const merges: FoundMerge[] = []
  const errors: AnswerError[] = []
  let counted = 0
  let after: string | null = null
  for (let page = 0; page < SEARCH_LIMIT / SMALLEST_PAGE; page += 1) {
    const { result, errors: partial }: Answer<MergesQuery> = await askPage(search, words, after)
    errors.push(...partial)
    const answer = result.search
    counted = answer.issueCount
    const found = (answer.nodes ?? []).filter(isPullRequest)
    const length = found.reduce((sum, { body }) => sum + body.length, 0)
    if (length > HEAVY) search.pageSize = Math.max(SMALLEST_PAGE, Math.floor((found.length * HEAVY) / length))
    merges.push(...found.map(withoutLength))
    const { hasNextPage, endCursor } = answer.pageInfo
    if (counted > SEARCH_LIMIT || !hasNextPage || endCursor === null || endCursor === after) break
    after = endCursor
  }
  return { merges, counted, errors }
}

async function askPage(
  { github, source, pageSize }: Search,
  words: string,
  after: string | null,
): Promise<Answer<MergesQuery>> {
  try {
    const answer = await github.ask(MergesDocument, { ...source, search: words, size: pageSize, after })
    if (answer.result.repository === null) throw new AdvisedError(noSource(source))
    const refusal = answer.errors.find(({ message }) => NOT_SEARCHABLE.test(message))
    if (refusal !== undefined) throw new AdvisedError(notSearchable(source, refusal.message))
    return answer
  } catch (error) {
    if (error instanceof AdvisedError && NOT_SEARCHABLE.test(error.problem.message)) {
      throw new AdvisedError(notSearchable(source, error.problem.message), error)
    }
    throw error
  }
}

const isPullRequest = (node: Node | null): node is FoundMerge => node?.__typename === 'PullRequest'

const withoutLength = (merge: FoundMerge): FoundMerge => ({ ...merge, body: condensed(merge.body) })

const liesIn = (span: Span, { mergedAt }: FoundMerge): boolean => mergedAt !== null && inSpan(span, mergedAt)

const once = (merges: readonly FoundMerge[]): FoundMerge[] => [
  ...new Map(merges.map((merge) => [merge.number, merge])).values(),
]

const together = (parts: readonly Found[]): Found => ({
  merges: once(parts.flatMap(({ merges }) => merges)),
  problems: parts.flatMap(({ problems }) => problems),
})

/** GitHub's message for a repository that does not exist or that the token cannot see. */
const NOT_SEARCHABLE = /cannot be searched/i

const noSource = (source: RepositoryName): Problem => ({
  message: `The source repository ${fullName(source)} does not exist, or the token cannot see it.`,
  advice: 'Correct "source" in the configuration, or use a token that can read it.',
  repositories: [source],
})

const notSearchable = (source: RepositoryName, said: string): Problem => ({
  message: `The merges of ${fullName(source)} cannot be searched: ${said}`,
  advice: 'Correct "source" in the configuration, or give the token access to that repository.',
})

const tooMany = (source: RepositoryName, { from }: Span): Problem => ({
  message: `More than 1,000 pull requests of ${fullName(source)} were merged in the second ${instantOf(from)}.`,
  advice: 'GitHub does not show all of them, so this edition cannot be complete: write it by hand.',
})

const tooFew = (
  source: RepositoryName,
  span: Span,
  { found, counted }: { readonly found: number; readonly counted: number },
): Problem => ({
  message:
    `GitHub counts ${String(counted)} merges of ${fullName(source)} from ${instantOf(span.from)} to ` +
    `${instantOf(span.until)} but gave ${String(found)}, twice.`,
  advice: "GitHub's search index can be behind. Run again later; the next run adds the missing merges.",
})

const partialAnswer = (source: RepositoryName, error: AnswerError): Problem => ({
  message: `GitHub left out a part of the merges of ${fullName(source)} (${error.type}): ${error.message}`,
  advice: 'Run again. If it happens again, check that the token can read the whole repository.',
})
