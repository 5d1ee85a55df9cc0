import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { draftedFolder, POST, removeFolder, startPreview } from '../__tests__/site/desk-in-browser.ts'
import { commandOnPath } from '../__tests__/site/on-the-path.ts'
import { replay } from '../sandbox/replay-week.ts'
import { pageOfPost } from '../src/preview/page-of-post.ts'

// `npm run pictures`: writes docs/images from the embedded week. It needs Chromium (Debian: apt-get install chromium).
const OUT = 'docs/images'
const executablePath = commandOnPath('chromium', 'chromium-browser', 'google-chrome')
if (executablePath === null) {
  console.error('Chromium is not installed (Debian, Ubuntu: apt-get install chromium).')
  process.exit(1)
}

await mkdir(OUT, { recursive: true })
const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 })
const folder = await draftedFolder()
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' })

  // With two slips, so that there is something to find.
  const post = join(folder, POST)
  const draft = await readFile(post, 'utf8')
  await writeFile(post, draft.replace(/^slug: .*$/m, 'slug: 2024-07-21-update').replace(' is open.', ' is is open.'))
  const preview = await startPreview(folder, [POST])
  await page.goto(preview.url)
  await page.locator('#left-out-list .card').first().waitFor()
  await page.frameLocator('#frame').locator('h2').first().waitFor()
  await page.screenshot({ path: `${OUT}/preview.png` })
  await preview.end()

  const { pullRequest } = await replay('sandbox/weeks/2024-07-28', { latency: 0, times: 1 })
  const style = await readFile('src/command-line/preview/page/edition.css', 'utf8')
  const { html } = pageOfPost(`# ${pullRequest?.title ?? ''}\n\n${pullRequest?.body ?? ''}`, 0, 'markdown')
  await page.goto('about:blank')
  await page.setViewportSize({ width: 900, height: 800 })
  await page.setContent(`<style>${style} body { font-family: sans-serif; font-size: 16px }</style><main>${html}</main>`)
  await page.screenshot({ path: `${OUT}/summary.png` })
} finally {
  await browser.close()
  removeFolder(folder)
}
