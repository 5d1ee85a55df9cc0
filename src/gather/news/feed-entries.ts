import { Temporal } from 'temporal-polyfill'
import { readInternetDate } from '../../text/internet-dates.ts'

/** An entry as written in the feed. What is missing is null. */
export interface WrittenEntry {
  readonly title: string | null
  /** The address, which is not checked yet. */
  readonly link: string | null
  readonly publishedAt: Temporal.Instant | null
}

/**
 * Reads the entries of a feed in RSS, RDF, Atom or JSON Feed.
 * @throws Error if the text has another format
 */
export async function readEntries(text: string): Promise<readonly WrittenEntry[]> {
  // Loaded here, because most runs do not need it.
  const { parseFeed } = await import('feedsmith')
  const parsed = parseFeed(text)
  switch (parsed.format) {
    case 'rss':
      return (parsed.feed.items ?? []).map(({ title, link, guid, pubDate, dc }) => {
        return entry(title, link ?? guid?.value, [pubDate, dc?.dates?.[0]])
      })
    case 'rdf':
      return (parsed.feed.items ?? []).map(({ title, link, dc }) => entry(title, link, [dc?.dates?.[0]]))
    case 'atom':
      return (parsed.feed.entries ?? []).map(({ title, links, published, updated }) => {
        const link = links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links?.[0]
        return entry(title?.type === 'html' ? plain(title.value) : title?.value, link?.href, [published, updated])
      })
    case 'json':
      return (parsed.feed.items ?? []).map(
        ({ id, title, summary, url, external_url, date_published, date_modified }) => {
          const named = title ?? [isName(id) ? id : undefined, summary].filter((part) => part !== undefined).join(': ')
          return entry(named, url ?? external_url, [date_published, date_modified])
        },
      )
  }
}

/** Maximum number of characters of a title. A feed can have 1 MB. */
const LONGEST_TITLE = 1_000

/** The official CVE feed has no titles, so the identifiers of its entries are used. */
const isName = (id: string | undefined): id is string => id !== undefined && /^[A-Z]+(?:-\d+)+$/.test(id)

function entry(
  title: string | undefined,
  link: string | undefined,
  dates: readonly (string | undefined)[],
): WrittenEntry {
  const words = (title ?? '').slice(0, LONGEST_TITLE).replace(/\s+/g, ' ').trim()
  const [date] = dates.filter((each) => each !== undefined)
  return { title: words === '' ? null : words, link: link?.trim() ?? null, publishedAt: instantOf(date ?? '') }
}

/** Null if the text is not a date. A day alone begins at midnight UTC; a time without an offset is in UTC. */
function instantOf(written: string): Temporal.Instant | null {
  try {
    return Temporal.Instant.from(written.trim().replace(/^(\d{4}-\d\d-\d\d)$/, '$1T00:00Z'))
  } catch {
    return readInternetDate(written)
  }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'" }

/** The text of a title that was written as HTML. */
const plain = (html: string): string =>
  html.replace(/<[^<>]*>/g, '').replace(/&(amp|lt|gt|quot|apos|#39);/g, (_, name: string) => ENTITIES[name] ?? '')
