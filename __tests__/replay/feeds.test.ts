import { expect, test } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BRANCH, draftWeek, POST, SITE, withSandbox } from './draft-week.ts'

const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>Blog</title><item><title>What is {{ new }}</title>
<link>https://kubernetes.io/blog/new/</link><pubDate>Tue, 23 Jul 2024 00:00:00 +0000</pubDate></item></channel></rss>`

test('the bundled action tells what a feed on this machine published in the week', async () => {
  const server = createServer((request, response) => {
    if (request.url === '/feed.xml') response.end(FEED)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const base = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
  const folder = await mkdtemp(join(tmpdir(), 'feeds-'))
  try {
    const config = join(folder, 'newsletter.yml')
    const feeds = ['feed', 'gone'].map((name) => `    - { name: the ${name}, url: '${base}/${name}.xml' }\n`)
    await writeFile(config, `preset: kubernetes\nsources:\n  feeds:\n${feeds.join('')}`)
    await withSandbox(async (sandbox) => {
      const { exitCode, log } = await draftWeek(sandbox, { config })
      expect(exitCode).toBe(0)
      expect(await sandbox.file(SITE, BRANCH, POST)).toMatch(
        /\nNew on the feed: \[What is .*new.*\]\(https:\/\/kubernetes\.io\/blog\/new\/\)\.\n/,
      )
      expect(log).toMatch(/::warning::The feed http:\S+gone\.xml cannot be read: it answers 404\./)
    })
  } finally {
    server.closeAllConnections()
    server.close()
    await rm(folder, { recursive: true })
  }
})
