import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Block } from '../../src/model/draft.ts'
import { type Phrase } from '../../src/model/phrase.ts'
import { code, link, strong, text } from '../../src/text/phrase.ts'
import { pullRequestUrl } from '../../src/text/url.ts'
import { draftOf, editionOf, printedPost, section } from '../compose/an-edition.ts'
import { dangerousPhrase, seen } from '../compose/dangerous.ts'
import { lookAt, type Look, type Shown } from './browser.ts'
import { CORPUS, CORPUS_BY_GROUP } from './corpus/corpus.ts'
import { describeInBrowser } from './describe-site.ts'
import { GRAMMARS } from './grammars.ts'
import { buildSite } from './jekyll.ts'
import { AROUND, ARTICLE } from './expected-elements.ts'
import { eachAsMeant } from './typographic-quotes.ts'

/** The same texts on every machine, unless a longer run is asked for: `SITE_RUNS=5000 SITE_SEED=1 npm run test:site`. */
const RUNS = Number(process.env['SITE_RUNS'] ?? 300)
const SEED = Number(process.env['SITE_SEED'] ?? 20240728)

const url = pullRequestUrl({ owner: 'kubernetes', name: 'kubernetes' }, 126330)
const FORMS: Readonly<Record<string, (written: string) => Phrase>> = {
  text: (written) => [text(written)],
  'words behind others': (written) => [text('Fix '), text(written), text(' of kubelet')],
  'words of a link': (written) => [text('Fix '), link(url, text(written))],
  code: (written) => [code(written), text(' is fixed')],
  'code in a link': (written) => [link(url, code(written), text('!'))],
  'strong words': (written) => [strong(text(written))],
  'all at once': (written) => [strong(text(written), link(url, code(written))), code(written), text(written)],
}

interface Page {
  readonly name: string
  readonly phrases: readonly Phrase[]
}

const shown = (phrases: readonly Phrase[]): readonly Phrase[] => phrases.filter((phrase) => seen(phrase) !== '')
const generated = Object.entries(GRAMMARS).map(([name, grammar]): Page => {
  const forms = Object.values(FORMS)
  const samples = fc.sample(grammar, { seed: SEED, numRuns: RUNS })
  return { name, phrases: samples.map((sample, index) => forms[index % forms.length]?.(sample) ?? []) }
})
const mixed: Page = { name: 'mixed words', phrases: fc.sample(dangerousPhrase, { seed: SEED, numRuns: 3 * RUNS }) }
const pages: readonly Page[] = [
  ...Object.entries(FORMS).map(([name, form]) => ({ name, phrases: CORPUS.map(form) })),
  ...generated,
  mixed,
].map(({ name, phrases }) => ({ name, phrases: shown(phrases) }))

const entry = (heading: Phrase): Block => ({ kind: 'entry', heading, paragraphs: [heading] })
const pathOf = (index: number): string => editionOf(`2024-01-${String(index + 1).padStart(2, '0')}`).path

test('the corpus has 300 texts at least, in every group some', () => {
  expect(CORPUS.length).toBeGreaterThanOrEqual(300)
  for (const group of Object.values(CORPUS_BY_GROUP)) expect(group.length).toBeGreaterThan(30)
})

describeInBrowser('hostile words on a site, in a browser', () => {
  let look: Look = { pages: new Map(), incidents: [] }
  let escapes = 0

  beforeAll(async () => {
    const posts = pages.map(({ phrases }, index) => {
      const blocks: readonly Block[] = [{ kind: 'list', items: phrases }, ...phrases.map(entry)]
      const edition = editionOf(`2024-01-${String(index + 1).padStart(2, '0')}`, { title: 'Week' })
      return [edition.path, printedPost(draftOf(section('Other Merges', ...blocks)), edition)] as const
    })
    look = await lookAt(buildSite(new Map(posts)))
  }, 120_000)

  afterAll(() => {
    const texts = CORPUS.length + Object.keys(GRAMMARS).length * RUNS + mixed.phrases.length
    const places = pages.reduce((sum, { phrases }) => sum + 3 * phrases.length, 0)
    process.stdout.write(
      `hostile words: ${String(texts)} texts at ${String(places)} places of ${String(pages.length)} pages, escapes ${String(escapes)}, incidents ${String(look.incidents.length)}\n`,
    )
  })

  test.each(pages.map((page, index) => ({ ...page, index })))('$name: a reader sees the very characters', (page) => {
    const found = look.pages.get(pathOf(page.index))
    const expected = page.phrases.map(seen)
    const wrong = ['li', 'h3', 'p'].flatMap((element) => differences(element, found, expected))
    escapes += wrong.length
    expect(wrong.slice(0, 20)).toEqual([])
  })

  test('there is no element, attribute or address but ours', () => {
    const all = [...look.pages.values()]
    expect(all).toHaveLength(pages.length)
    expect(all.flatMap(({ article }) => article).filter((kind) => !ARTICLE.has(kind))).toEqual([])
    expect(all.flatMap(({ around }) => around).filter((kind) => !AROUND.has(kind))).toEqual([])
    const ours =
      /^https:\/\/github\.com\/kubernetes(?:\/kubernetes\/pull\/126330|-sigs\/kustomize\/releases\/tag\/kustomize%2Fv5\.4\.3)$/
    expect(all.flatMap(({ links }) => links.filter(({ address }) => !ours.test(address)))).toEqual([])
    expect(new Set(all.map(({ title }) => title))).toEqual(new Set(['Week']))
  })

  test('nothing happens: no dialog, no request, no message', () => {
    expect(look.incidents).toEqual([])
  })
})

function differences(element: string, found: Shown | undefined, expected: readonly string[]): readonly object[] {
  const shown = (found?.blocks ?? []).filter((block) => block.element === element).map((block) => block.text)
  const texts = eachAsMeant(shown, expected)
  const wrong = expected.flatMap((text, index) =>
    texts[index] === text ? [] : [{ element, text, shown: texts[index] }],
  )
  return texts.length > expected.length ? [...wrong, { element, more: texts.slice(expected.length) }] : wrong
}
