import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { CITED_RULES } from '../../src/check/cited-rules.ts'
import type { Machine } from '../../src/command-line/machine.ts'
import { readReasons, type Reasons } from '../../src/preview/reasons.ts'
import type { Shown } from '../../src/preview/shown.ts'
import { draftedFolder, POST, removeFolder, startPreview, type Preview } from '../site/desk-in-browser.ts'

let folder = ''
beforeAll(async () => {
  folder = await draftedFolder()
}, 60_000)
afterAll(() => {
  removeFolder(folder)
})

const state = async ({ url }: Preview): Promise<Shown> => (await (await fetch(`${url}preview/state`)).json()) as Shown

describe('a draft that nobody touched', () => {
  test('has each told merge in the edition, by the very item of the post', async () => {
    const post = readFileSync(join(folder, POST), 'utf8')
    const reasons = readReasons(readFileSync(join(folder, POST.replace(/md$/, 'reasons.json')), 'utf8'))
    const preview = await startPreview(folder, [POST])
    const { told, leftOut } = (await state(preview)).reasons
    await preview.end()
    expect(told.filter(({ line }) => line !== null)).toHaveLength(24)
    for (const { markdown } of told) expect(post).toContain(`\n${markdown}`)
    expect(leftOut.filter(({ line }) => line !== null)).toEqual([])
    const line = (number: number): string | undefined => toldOf(reasons, number)
    expect(line(126013)).toMatch(/^kube-proxy nftables: write \[.*\]\(https:\S+\/126013\)$/)
    expect(line(125895)).toMatch(/^\[go to 1\.22\.5\]\(https:\S+\/126330\), also in 1\.30$/)
    expect(line(125895)).toBe(line(126330))
  })

  test('is not called right where rules did not run', async () => {
    const preview = await startPreview(folder, [POST])
    const { findings, unchecked } = await state(preview)
    await preview.end()
    expect(findings).toEqual([])
    expect(unchecked).toContain(`${String(CITED_RULES.length)} rules that ask GitHub or other sites did not run`)
    expect(preview.machine.said()).toContain(unchecked)
  })
})

describe('while Jekyll builds the site', () => {
  /** A Jekyll that is done when the test says so. */
  function slowJekyll() {
    const builds: (() => void)[] = []
    const start: Machine['start'] = (_program, words) =>
      new Promise((ended) => {
        builds.push(() => {
          const page = join(words[words.indexOf('--destination') + 1] ?? '', 'edition-in-preview')
          mkdirSync(page, { recursive: true })
          writeFileSync(join(page, 'index.html'), 'A page')
          ended({ isDone: true, said: '' })
        })
      })
    return { builds, start }
  }

  async function until(preview: Preview, fits: (shown: Shown) => boolean): Promise<Shown['page']> {
    for (;;) {
      const shown = await state(preview)
      if (fits(shown)) return shown.page
      await wait(20)
    }
  }

  test('the note never says that the page before is the one of now', async () => {
    writeFileSync(join(folder, '_config.yml'), 'title: A site\n')
    const { builds, start } = slowJekyll()
    const preview = await startPreview(folder, [POST], '0', start)
    try {
      const first = await state(preview)
      expect(first.page.note).toBe('Without the layout of the site: Jekyll is building it …')
      builds[0]?.()
      const built = await until(preview, ({ page }) => page.address !== first.page.address)
      expect(built.note).toBe('As Jekyll builds the site.')

      appendFileSync(join(folder, POST), '\nOne more.\n')
      const again = await until(preview, ({ source }) => source.includes('One more.'))
      expect(again).toEqual({ ...built, note: 'Before the last change: Jekyll is building the site again …' })

      // Another change while the build of this one runs.
      appendFileSync(join(folder, POST), '\nAnd one more.\n')
      await until(preview, ({ source }) => source.includes('And one more.'))
      builds[1]?.()
      while (builds[2] === undefined) await wait(20)
      expect((await state(preview)).page).toEqual(again)
      builds[2]()
      expect(await until(preview, ({ page }) => page.note !== again.note)).toEqual(built)
    } finally {
      for (const end of builds) end()
      await preview.end()
      rmSync(join(folder, '_config.yml'))
    }
  })
})

const toldOf = (reasons: Reasons | null, wanted: number): string | undefined =>
  reasons?.told.find(({ number }) => number === wanted)?.line
