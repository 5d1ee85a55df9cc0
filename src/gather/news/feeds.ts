import { Temporal } from 'temporal-polyfill'
import type { Gathered } from '../../model/facts.ts'
import type { FeedEntry } from '../../model/news.ts'
import type { FeedPlan } from '../../model/newsletter.ts'
import { AdvisedError, type Problem } from '../../model/problem.ts'
import { externalUrl } from '../../text/url.ts'
import { type Window } from '../../model/week.ts'
import { within } from '../../text/week.ts'
import { readEntries } from './feed-entries.ts'
import type { ReadFeed } from '../../model/web.ts'
import { failed, problemOf, read } from '../source-report.ts'

const SOURCE = 'feeds'

/**
 * Returns the entries that feeds published in the window, each address once, in the order of the feeds and oldest first.
 * Entries without a title, an https link or a date are ignored. All feeds are read at the same time.
 * @returns a failed report if no feed could be read, and a partial one if some could not
 */
export async function gatherFeeds(
  readFeed: ReadFeed,
  feeds: readonly FeedPlan[],
  covers: Window,
): Promise<Gathered<readonly FeedEntry[]>> {
  const hosts = new Set(feeds.map(({ url }) => new URL(url).host))
  const parts = await Promise.all(feeds.map((feed) => readOne(readFeed, { feed, hosts, covers })))
  const problems = parts.flatMap((part) => ('problem' in part ? [part.problem] : []))
  const entries = parts.flatMap((part) => ('entries' in part ? part.entries : []))
  const once = [...new Map(entries.toReversed().map((entry) => [entry.url, entry])).values()].toReversed()
  return feeds.length > 0 && problems.length === feeds.length
    ? failed(SOURCE, [], ...problems)
    : read(SOURCE, once, { count: once.length, problems })
}

async function readOne(
  readFeed: ReadFeed,
  {
    feed: { name, url },
    hosts,
    covers,
  }: { readonly feed: FeedPlan; readonly hosts: ReadonlySet<string>; readonly covers: Window },
): Promise<{ readonly entries: readonly FeedEntry[] } | { readonly problem: Problem }> {
  try {
    const text = await readFeed(url, hosts, covers.start)
    if (text === null) return { entries: [] }
    const written = await readEntries(text).catch((error: unknown) => {
      throw new AdvisedError(unreadable(url), error)
    })
    const entries = written.flatMap(({ title, link, publishedAt }): FeedEntry[] => {
      const address = link === null ? null : externalUrl(link)
      if (title === null || address === null || publishedAt === null || !within(covers, publishedAt)) return []
      return [{ feed: name, title, url: address, publishedAt }]
    })
    return { entries: entries.toSorted((a, b) => Temporal.Instant.compare(a.publishedAt, b.publishedAt)) }
  } catch (error) {
    return { problem: problemOf(error) }
  }
}

const unreadable = (url: string): Problem => ({
  message: `The feed ${url} is not an RSS, Atom or JSON feed.`,
  advice: 'Check the feed by hand for this edition, and correct its address under sources.feeds in the configuration.',
})
