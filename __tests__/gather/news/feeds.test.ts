import { describe, expect, test } from '@jest/globals'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Temporal } from 'temporal-polyfill'
import { feedReader } from '../../../src/web/feed-reader.ts'
import { type ReadFeed } from '../../../src/model/web.ts'
import { readEntries } from '../../../src/gather/news/feed-entries.ts'
import { gatherFeeds } from '../../../src/gather/news/feeds.ts'
import { weekEnding } from '../../../src/text/week.ts'

const WEEK = weekEnding(Temporal.PlainDate.from('2030-06-16'), 'UTC')

const RSS = `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>
<item><title>Two &amp; more</title><link>https://example.org/2</link><pubDate>Wed, 12 Jun 2030 07:00:00 +0200</pubDate></item>
<item><title>One</title><link>https://example.org/1</link><pubDate>Mon, 10 Jun 2030 00:00:00 GMT</pubDate></item>
<item><title>Before</title><link>https://example.org/0</link><pubDate>Sun, 09 Jun 2030 23:59:59 +0000</pubDate></item>
<item><title>Bad link</title><link>javascript:alert(1)</link><pubDate>Wed, 12 Jun 2030 07:00:00 +0000</pubDate></item>
<item><title>No day</title><link>https://example.org/x</link></item></channel></rss>`
const ATOM = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry>
<title type="html">A &lt;b&gt;bold&lt;/b&gt; &amp;amp; new thing</title><link rel="self" href="https://example.org/self"/>
<link href="https://example.org/a"/><published>2030-06-11T00:00:00Z</published></entry></feed>`
const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Holes',
  items: [
    { id: 'CVE-2030-1234', url: 'https://example.org/cve', summary: 'A hole', date_published: '2030-06-13T10:00:00Z' },
  ],
})
const RDF = `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>T</title></channel>
<item rdf:about="https://example.org/r"><title>R</title><link>https://example.org/r</link><dc:date>2030-06-14</dc:date></item></rdf:RDF>`

describe('readEntries', () => {
  test.each([
    ['RSS', RSS, 'Two & more', 'https://example.org/2', '2030-06-12T05:00:00Z'],
    ['Atom', ATOM, 'A bold & new thing', 'https://example.org/a', '2030-06-11T00:00:00Z'],
    ['JSON Feed', JSON_FEED, 'CVE-2030-1234: A hole', 'https://example.org/cve', '2030-06-13T10:00:00Z'],
    ['RDF', RDF, 'R', 'https://example.org/r', '2030-06-14T00:00:00Z'],
  ])('%s', async (_, text, title, link, at) => {
    const [first] = await readEntries(text)
    expect([first?.title, first?.link, first?.publishedAt?.toString()]).toEqual([title, link, at])
  })

  test('a title without end', async () => {
    const [first] = await readEntries(RSS.replace('Two', 'Two '.repeat(100_000)))
    expect(first?.title).toBe('Two '.repeat(250).trim())
  })
})

describe('gatherFeeds', () => {
  const feeds = [
    { name: 'one', url: 'https://a.example/feed' },
    { name: 'two', url: 'https://b.example/feed' },
  ]
  const canned = (texts: readonly string[]): ReadFeed => {
    return (url) => Promise.resolve(texts[feeds.findIndex((feed) => feed.url === url)] ?? '')
  }

  test('the entries of the week, oldest first, each address once', async () => {
    const { facts, report } = await gatherFeeds(canned([RSS, RSS]), feeds, WEEK)
    expect(facts.map(({ feed, title }) => [feed, title])).toEqual([
      ['one', 'One'],
      ['one', 'Two & more'],
    ])
    expect(report).toEqual({ source: 'feeds', state: 'complete', facts: 2, problems: [] })
  })

  test('one that is no feed makes it partial, all of them failed', async () => {
    const some = await gatherFeeds(canned([RSS, 'hello']), feeds, WEEK)
    expect([some.report.state, some.facts.length, some.report.problems[0]?.message]).toEqual([
      'partial',
      2,
      'The feed https://b.example/feed is not an RSS, Atom or JSON feed.',
    ])
    expect((await gatherFeeds(canned(['', '']), feeds, WEEK)).report.state).toBe('failed')
  })
})

describe('feedReader', () => {
  /** Serves on this machine while the test runs, and gives the reader its address. */
  async function served(listener: RequestListener, read: (base: string, reader: ReadFeed) => Promise<unknown>) {
    const server = createServer(listener)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    try {
      return await read(
        `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
        feedReader(fetch, { isReplay: true }),
      )
    } finally {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    }
  }
  const hostOf = (base: string): ReadonlySet<string> => new Set([new URL(base).host])

  test('follows a redirect on its host', async () => {
    const text = await served(
      (request, response) => {
        if (request.url === '/feed') response.end('text')
        else response.writeHead(302, { location: '/feed' }).end()
      },
      (base, read) => read(`${base}/old`, hostOf(base), WEEK.start),
    )
    expect(text).toBe('text')
  })

  test('asks only for what changed since the week began', async () => {
    const asked: (string | undefined)[] = []
    const text = await served(
      (request, response) => {
        asked.push(request.headers['if-modified-since'])
        response.writeHead(304).end()
      },
      (base, read) => read(`${base}/feed`, hostOf(base), WEEK.start),
    )
    expect(text).toBeNull()
    expect(asked).toEqual(['Mon, 10 Jun 2030 00:00:00 GMT'])
  })

  test.each<[string, RequestListener, RegExp]>([
    [
      'another host',
      (_, response) => response.writeHead(301, { location: 'https://example.org/' }).end(),
      /example\.org is not allowed/,
    ],
    ['no end of redirects', (_, response) => response.writeHead(301, { location: '/' }).end(), /more than 3 times/],
    ['an error', (_, response) => response.writeHead(503).end(), /it answers 503/],
    ['more than 1 MB', (_, response) => response.end('a'.repeat(1_000_001)), /larger than 1 MB/],
    ['a connection that breaks', (_, response) => response.destroy(), /cannot be read/],
  ])('refuses %s', async (_, listener, message) => {
    await expect(served(listener, (base, read) => read(base, hostOf(base), WEEK.start))).rejects.toThrow(message)
  })

  const never = () => Promise.reject(new Error('called'))

  test.each([
    ['http://example.org/feed', 'plain http elsewhere'],
    ['https://a:b@example.org/feed', 'credentials'],
    ['https://other.example/feed', 'a host that is not named'],
  ])('never calls %s: %s', async (address) => {
    await expect(feedReader(never, { isReplay: false })(address, new Set(['example.org']), WEEK.start)).rejects.toThrow(
      /not allowed/,
    )
  })

  test('a replay calls no host elsewhere, and that is no failure', async () => {
    const text = await feedReader(never, { isReplay: true })(
      'https://example.org/feed',
      new Set(['example.org']),
      WEEK.start,
    )
    expect(text).toBeNull()
    const { facts, report } = await gatherFeeds(
      () => Promise.resolve(text),
      [{ name: 'one', url: 'https://example.org/feed' }],
      WEEK,
    )
    expect([facts, report.state]).toEqual([[], 'complete'])
  })
})
