import { afterEach, expect, test } from '@jest/globals'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse } from 'yaml'
import { serveFeeds } from '../../sandbox/feeds.ts'

const PRESET = 'sources: {feeds: [{name: the news, url: https://a.test/rss}, {name: gone, url: https://b.test/rss}]}'
const folders: string[] = []
afterEach(() => Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true }))))

async function world(files: Readonly<Record<string, string>>): Promise<[string, URL]> {
  const folder = await mkdtemp(join(tmpdir(), 'world-'))
  folders.push(folder)
  await mkdir(join(folder, 'feeds'))
  const all = Object.entries({ 'preset.yml': PRESET, ...files })
  await Promise.all(all.map(([name, text]) => writeFile(join(folder, name), text)))
  return [folder, pathToFileURL(join(folder, 'preset.yml'))]
}

const feedsOf = (configuration: string): readonly { readonly name: string; readonly url: string }[] =>
  (parse(configuration) as { sources: { feeds: { name: string; url: string }[] } }).sources.feeds

test('a recorded feed is served on this machine; the configuration has no other', async () => {
  const [folder, preset] = await world({
    'feeds/feeds.json': '{"https://a.test/rss": "news.xml"}',
    'feeds/news.xml': '<rss/>',
    'feeds/provenance.json': '{}',
  })
  const served = await serveFeeds(folder, preset)
  try {
    const [feed, ...others] = feedsOf(served.configuration)
    expect(others).toEqual([])
    expect(feed).toMatchObject({
      name: 'the news',
      url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/news\.xml$/),
    })
    const response = await fetch(feed?.url ?? '')
    expect([response.headers.get('content-type'), await response.text()]).toEqual(['application/rss+xml', '<rss/>'])
    const hidden = await fetch(new URL('provenance.json', feed?.url))
    expect(hidden.status).toBe(404)
  } finally {
    await served.close()
  }
})

test('a week without feeds has none', async () => {
  const [folder, preset] = await world({})
  const served = await serveFeeds(folder, preset)
  await served.close()
  expect(feedsOf(served.configuration)).toEqual([])
})
