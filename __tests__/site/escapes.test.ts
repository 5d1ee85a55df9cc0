import { beforeAll, expect, test } from '@jest/globals'
import { link, text } from '../../src/text/phrase.ts'
import type { Block } from '../../src/model/draft.ts'
import { pullRequestUrl } from '../../src/text/url.ts'
import { draftOf, editionOf, printedPost, section } from '../compose/an-edition.ts'
import { ESCAPES, LEFT_ALONE, type Escape } from '../compose/escapes.ts'
import { describeSite } from './describe-site.ts'
import { buildSite } from './jekyll.ts'
import { rendered, type Rendered } from './rendered.ts'
import { asMeant } from './typographic-quotes.ts'

const url = pullRequestUrl({ owner: 'kubernetes', name: 'kubernetes' }, 126330)
const left = LEFT_ALONE.map((alone): Escape => ({ text: alone, markdown: alone, place: 'item', bare: 'is the same' }))

/** The text alone in its place; a paragraph has one before it, as a definition needs. */
function blocks({ text: written, place }: Escape): readonly Block[] {
  switch (place) {
    case 'item':
      return [{ kind: 'list', items: [[text(written)]] }]
    case 'paragraph':
      return [
        { kind: 'paragraph', words: [text('Before')] },
        { kind: 'paragraph', words: [text(written)] },
      ]
    case 'heading':
      return [{ kind: 'entry', heading: [text(written)], paragraphs: [] }]
    case 'link':
      return [{ kind: 'paragraph', words: [link(url, text(written))] }]
  }
}

function shown(row: Escape, html: string | undefined): string {
  return asMeant(wordsAt(row, rendered(html ?? '')) ?? '', row.text)
}

function wordsAt({ place }: Escape, page: Rendered): string | undefined {
  switch (place) {
    case 'item':
      return page.items[0]
    case 'paragraph':
      return page.paragraphs[1]
    case 'heading':
      return page.headings[1]?.words
    case 'link':
      return page.links[0]?.words
  }
}

/** The path and text of the row's post on its own day, and the same post with the text as it was written. */
function posts(
  row: Escape,
  index: number,
): { readonly path: string; readonly escaped: string; readonly unescaped: string } {
  const day = (month: number) =>
    `2024-${String(month + Math.floor(index / 28)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`
  const edition = editionOf(day(1))
  const escaped = printedPost(draftOf(section('Merges', ...blocks(row))), edition)
  return { path: edition.path, escaped, unescaped: escaped.replace(row.markdown, () => row.text) }
}

describeSite('jekyll', 'each escape on a site', () => {
  const rows = [...ESCAPES, ...left].map((row, index) => ({ ...row, ...posts(row, index) }))
  let escaped: ReadonlyMap<string, string> = new Map()
  let unescaped: ReadonlyMap<string, string> = new Map()

  beforeAll(() => {
    escaped = buildSite(new Map(rows.map((row) => [row.path, row.escaped])))
    unescaped = buildSite(
      new Map(rows.filter((row) => row.bare !== 'ends the build').map((row) => [row.path, row.unescaped])),
    )
  }, 60_000)

  test.each(rows)('$markdown shows $text', (row) => {
    expect(row.escaped).toContain(row.markdown)
    expect(shown(row, escaped.get(row.path))).toBe(row.text)
  })

  test.each(rows.filter((row) => row.bare !== 'ends the build'))('without the escape, $text $bare', (row) => {
    const same = shown(row, unescaped.get(row.path)) === row.text
    expect(same).toBe(row.bare === 'is the same')
  })

  test.each(rows.filter((row) => row.bare === 'ends the build'))(
    'without the escape, $text $bare',
    (row) => {
      expect(() => buildSite(new Map([[row.path, row.unescaped]]))).toThrow(/Liquid/)
    },
    60_000,
  )
})
