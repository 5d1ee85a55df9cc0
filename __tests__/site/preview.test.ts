import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import axe from 'axe-core'
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { draftedFolder, POST, removeFolder, startPreview, type Preview } from './desk-in-browser.ts'
import { commandOf, describeSite } from './describe-site.ts'

jest.setTimeout(30_000)

describeSite('chromium', 'the preview in a browser', () => {
  let folder = ''
  let draft = ''
  let browser: Browser
  let preview: Preview
  beforeAll(async () => {
    folder = await draftedFolder()
    draft = readFileSync(join(folder, POST), 'utf8')
    browser = await chromium.launch({
      executablePath: commandOf('chromium') ?? '',
      chromiumSandbox: process.getuid?.() !== 0,
    })
    preview = await startPreview(folder, [POST])
  })
  afterAll(async () => {
    await preview.end()
    await browser.close()
    removeFolder(folder)
  })

  const write = (text: string): void => {
    writeFileSync(join(folder, POST), text)
  }
  const WRONG = (): string =>
    draft
      .replace(
        '## Subprojects',
        '* the the flag --node-ip [#1](https://github.com/kubernetes/kubernetes/pull/1/files)\n\n## Subprojects',
      )
      .replace(/^slug: .*$/m, 'slug: 20240727-update')

  /** A bullet between two others. */
  const NFTABLES = /^\* .*\/pull\/126013\).*\n/m

  /** Opens the preview, and keeps what a page that is in order does not do. */
  async function open(width: number, more: { colorScheme?: 'dark'; reducedMotion?: 'reduce' } = {}) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, ...more })
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const page = await context.newPage()
    const incidents: string[] = []
    page.on('console', (message) => incidents.push(message.text()))
    page.on('pageerror', (error) => incidents.push(error.message))
    page.on('request', (request) => {
      if (!request.url().startsWith(preview.url) && !request.url().startsWith('data:')) incidents.push(request.url())
    })
    await page.goto(preview.url)
    await page.locator('#findings-summary:not(:empty)').waitFor()
    await edition(page).locator('h2').first().waitFor()
    return { page, incidents, close: () => context.close() }
  }
  const edition = (page: Page) => page.frameLocator('#frame')
  const status = (page: Page, words: RegExp) => page.locator('#status').filter({ hasText: words }).waitFor()
  const width = (page: Page) => page.evaluate<number>('document.documentElement.scrollWidth')

  async function faults(page: Page): Promise<readonly string[]> {
    await page.evaluate(axe.source)
    const { violations } = await page.evaluate<axe.AxeResults>("axe.run(document, { resultTypes: ['violations'] })")
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  }

  describe.each([1280, 390, 320])('at %d pixels', (pixels) => {
    test('it shows the edition, the findings, the left-out merges, the reasons and the figures', async () => {
      write(WRONG())
      const { page, incidents, close } = await open(pixels)
      expect(await page.locator('h1').textContent()).toBe('Week Ending July 28, 2024')
      expect(await edition(page).locator('h2').allTextContents()).toContain('Featured PRs')
      await page.locator('#findings-list .card').nth(3).waitFor()
      const findings = await page.locator('#findings-list .card').allInnerTexts()
      expect(findings.join('\n')).toMatch(/Error The slug[\s\S]*Error The word "the" is repeated/)
      expect(await page.locator('#left-out-list .card').count()).toBe(9)
      expect(await page.locator('#told-list .card').count()).toBe(24)
      expect(await page.locator('#figures-tables caption').allTextContents()).toContain('Merges by area')
      expect(await width(page)).toBeLessThanOrEqual(pixels)
      expect(incidents).toEqual([])
      await close()
    })

    test('each name in the figures has one line, and a bar as thick as the others', async () => {
      const { page, close } = await open(pixels)
      const heights = (part: string) =>
        page.evaluate<number[]>(`[...document.querySelectorAll('${part}')].map(({ clientHeight }) => clientHeight)`)
      const [names, bars] = [await heights('#figures th[scope=row]'), await heights('#figures .chart')]
      expect([names.length, new Set(names).size]).toEqual([30, 1])
      expect([bars.length, new Set(bars).size]).toEqual([30, 1])
      await close()
    })

    test.each([{}, { colorScheme: 'dark' as const }])('it breaks no rule of accessibility: %j', async (more) => {
      write(WRONG())
      const { page, close } = await open(pixels, more)
      await page.locator('#findings-list .card').nth(3).waitFor()
      expect(await faults(page)).toEqual([])
      await page.getByRole('button', { name: 'Source' }).click()
      expect(await faults(page)).toEqual([])
      await close()
    })
  })

  test('a bullet is copied, pasted into the post, and then marked as told', async () => {
    write(draft)
    const { page, incidents, close } = await open(1280)
    const button = page.getByRole('button', { name: 'Copy bullet of kubernetes/kubernetes#125944' })
    await button.click()
    await status(page, /The bullet of kubernetes\/kubernetes#125944 is copied/)
    const bullet = await page.evaluate<string>('navigator.clipboard.readText()')
    expect(bullet).toMatch(/^\* .*https:\/\/github\.com\/kubernetes\/kubernetes\/pull\/125944.*\n$/)
    const items = await edition(page).locator('li').count()
    write(draft.replace(NFTABLES, `$&${bullet}`))
    await status(page, /Renewed at .*: 0 errors/)
    await page.locator('#left-out-list .in-post').filter({ hasText: 'In the edition now' }).waitFor()
    await edition(page).locator('li > a[href$="/pull/125944"]').waitFor()
    expect(await edition(page).locator('li').count()).toBe(items + 1)
    expect(incidents).toEqual([])
    await close()
  })

  test('a told bullet that is taken away is copied back as it was', async () => {
    write(draft)
    const { page, incidents, close } = await open(1280)
    expect(await page.locator('#told-summary').textContent()).toBe(
      '24 merges told by the draft, 24 of them in the edition now.',
    )
    write(draft.replace(NFTABLES, ''))
    const card = page.locator('#told-list .card').filter({ hasText: 'No longer in the edition' })
    await card.waitFor()
    expect(await card.locator('.words').textContent()).toBe('kube-proxy nftables: write only what changed')
    await card.getByRole('button', { name: 'Copy bullet of kubernetes/kubernetes#126013' }).click()
    await status(page, /is copied/)
    expect(await page.evaluate<string>('navigator.clipboard.readText()')).toBe(NFTABLES.exec(draft)?.[0])
    expect(incidents).toEqual([])
    await close()
  })

  test('a finding leads to its place on the page and in the source, by the keyboard alone', async () => {
    write(WRONG())
    const { page, incidents, close } = await open(1280, { reducedMotion: 'reduce' })
    await page.locator('#findings-list .card').nth(3).waitFor()
    await page.keyboard.press('Tab')
    expect(await page.evaluate<string>('document.activeElement.textContent')).toBe('Skip to what the check finds')
    await page.keyboard.press('Enter')
    const card = page.locator('#findings-list .card').filter({ hasText: 'is repeated' })
    for (let tabs = 0; tabs < 20; tabs++) {
      await page.keyboard.press('Tab')
      if ((await card.locator('.jump:focus').count()) === 1) break
    }
    await page.keyboard.press('Enter')
    await status(page, /is marked in the edition/)
    expect(await edition(page).locator('[data-here]').textContent()).toMatch(/^the the flag –node-ip/)
    await page.getByRole('button', { name: 'Source' }).press('Enter')
    await card.locator('.jump').press('Enter')
    expect(await page.locator('#source .here').textContent()).toMatch(/^\* the the flag --node-ip/)
    const [rule] = await Promise.all([page.context().waitForEvent('page'), card.locator('.rule').press('Enter')])
    expect(await rule.locator('h1').textContent()).toBe('doubled-word')
    expect(incidents).toEqual([])
    await close()
  })

  test('it follows the file: renamed over, emptied, no text, gone, back again', async () => {
    write(draft)
    const { page, incidents, close } = await open(1280)
    writeFileSync(join(folder, 'new'), WRONG())
    renameSync(join(folder, 'new'), join(folder, POST))
    await status(page, /Renewed at .*: \d errors/)
    write('')
    await status(page, /is empty/)
    write('\0binary')
    await status(page, /is not UTF-8 text/)
    expect(await page.locator('#problem').textContent()).toMatch(/is not UTF-8 text\. Name a text file\./)
    rmSync(join(folder, POST))
    await status(page, /no longer exists/)
    expect(preview.machine.said()).toMatch(/no longer exists/)
    write(draft)
    await status(page, /: 0 errors/)
    expect(await edition(page).locator('h2').count()).toBeGreaterThan(5)
    expect(incidents).toEqual([])
    await close()
  })

  test('HTML in the post is shown and does nothing', async () => {
    const hostile = [
      '<script>document.title = "ran"</script>',
      '<img src="https://evil.example/x.png" onerror="parent.document.title = \'ran\'">',
      '<iframe src="https://evil.example/"></iframe><b onclick="x()">bold</b>',
      '<a href="javascript:alert(1)">click</a><form action="https://evil.example/"><input name="a"></form>',
    ]
    write(draft.replace('## Featured PRs', `${hostile.join('\n\n')}\n\n## Featured PRs`))
    const { page, incidents, close } = await open(1280)
    await edition(page).locator('b').waitFor()
    expect(
      await edition(page).locator('script, iframe, form, [onclick], [onerror], a[href^="javascript"]').count(),
    ).toBe(0)
    expect(await page.title()).toContain('Week Ending')
    expect(incidents).toEqual([])
    await close()
  })

  test('it answers to its own name alone', async () => {
    const port = new URL(preview.url).port
    const { request } = await import('node:http')
    const answer = (host: string) =>
      new Promise<number | undefined>((done) => {
        request({ host: '127.0.0.1', port, path: '/preview/state', headers: { host } }, (response) => {
          response.resume()
          done(response.statusCode)
        }).end()
      })
    expect(await answer(`evil.example:${port}`)).toBe(421)
    expect(await answer(`localhost:${port}`)).toBe(200)
  })

  test('a port that is taken is told, and another one named', async () => {
    const { port } = new URL(preview.url)
    await expect(startPreview(folder, [POST], port)).rejects.toThrow(/Port \d+ is taken.*\n.*another one: --port \d+/)
  })

  describeSite('jekyll', 'in a copy of a Jekyll site', () => {
    test('it has the layout of the site, and leaves nothing behind', async () => {
      const site = await draftedFolder()
      writeFileSync(join(site, '_config.yml'), 'title: A site\npermalink: /:year/:title\n')
      const before = readdirSync(site).toSorted()
      const temporary = () => readdirSync(tmpdir()).filter((name) => /^last-week-in-\w{6}$/.test(name)).length
      const count = temporary()
      const own = await startPreview(site)
      const page = await browser.newPage()
      await page.goto(own.url)
      await page.locator('#note').filter({ hasText: 'As Jekyll builds the site' }).waitFor()
      await page.frameLocator('#frame').locator('h2#featured-prs').waitFor()
      await page.close()
      expect(temporary()).toBe(count + 1)
      expect(await own.end()).toBe(0)
      expect(temporary()).toBe(count)
      expect(readdirSync(site).toSorted()).toEqual(before)
      removeFolder(site)
    })
  })
})
