import { Temporal } from 'temporal-polyfill'
import { NewsIssuesDocument } from '../../github/generated.ts'
import type { GitHub } from '../../github/github.ts'
import type { Gathered } from '../../model/facts.ts'
import type { NewsItem } from '../../model/news.ts'
import type { Problem } from '../../model/problem.ts'
import { type RepositoryName } from '../../model/repository.ts'
import { fullName } from '../../text/repository-name.ts'
import { type Window } from '../../model/week.ts'
import { within } from '../../text/week.ts'
import { newsWords } from './news-words.ts'
import { failed, problemOf, read, unreadable } from '../source-report.ts'

/** The issues in which people suggest news items. */
export interface NewsPlan {
  readonly label: string
  /** The prefix that the issue template adds to a title. */
  readonly titlePrefix: string
}

const SOURCE = 'news items'
/** Maximum number of issues that are read, newest first. */
const NEWEST = 50

/**
 * Returns the news items that were opened on the site in the window, oldest first. Makes one request.
 */
export async function gatherNews(
  github: GitHub,
  { site, plan, covers }: { readonly site: RepositoryName; readonly plan: NewsPlan; readonly covers: Window },
): Promise<Gathered<readonly NewsItem[]>> {
  try {
    const variables = { ...site, labels: [plan.label], since: covers.start.toString() }
    const { result, errors } = await github.ask(NewsIssuesDocument, variables)
    const nodes = result.repository?.issues.nodes
    if (nodes === null || nodes === undefined) return failed(SOURCE, [], unreadable(site, errors, 'site'))
    const issues = nodes.flatMap((node) =>
      node === null ? [] : [{ ...node, at: Temporal.Instant.from(node.createdAt) }],
    )
    const items = issues
      .filter(({ at }) => within(covers, at))
      .toSorted((a, b) => Temporal.Instant.compare(a.at, b.at) || a.number - b.number)
      .map(({ number, title, body }): NewsItem => {
        return { repository: site, number, title: withoutPrefix(title, plan.titlePrefix), words: newsWords(body) }
      })
    const oldest = issues.at(-1)?.at
    const full = issues.length >= NEWEST && oldest !== undefined && Temporal.Instant.compare(oldest, covers.start) >= 0
    const problems = errors.length > 0 ? [unreadable(site, errors, 'site')] : []
    return read(SOURCE, items, {
      count: items.length,
      problems: full ? [...problems, moreExist(site, plan)] : problems,
    })
  } catch (error) {
    return failed(SOURCE, [], problemOf(error))
  }
}

/** Keeps the prefix if the title has no other text. */
function withoutPrefix(title: string, prefix: string): string {
  const [whole, start] = [title.trim(), prefix.trim()]
  if (!whole.toLowerCase().startsWith(start.toLowerCase())) return whole
  return whole.slice(start.length).trim() || whole
}

const moreExist = (site: RepositoryName, { label }: NewsPlan): Problem => ({
  message: `More than ${String(NEWEST)} news items were opened on ${fullName(site)}; only the newest were read.`,
  advice: `Check the issues with the label ${label} by hand.`,
})
