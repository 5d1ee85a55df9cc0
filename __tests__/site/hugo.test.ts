import { beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { replay } from '../../sandbox/replay-week.ts'
import type { Block } from '../../src/model/draft.ts'
import { type Phrase } from '../../src/model/phrase.ts'
import { code, link, strong, text } from '../../src/text/phrase.ts'
import { pullRequestUrl } from '../../src/text/url.ts'
import { draftOf, editionOf, printedPost, section } from '../compose/an-edition.ts'
import { dangerousPhrase, seen } from '../compose/dangerous.ts'
import { BY_FORMAT, ESCAPES, LEFT_ALONE } from '../compose/escapes.ts'
import { describeSite } from './describe-site.ts'
import { CORPUS } from './corpus/corpus.ts'
import { buildWithHugo } from './hugo.ts'
import { rendered, type Rendered } from './rendered.ts'
import { eachAsMeant } from './typographic-quotes.ts'

const url = pullRequestUrl({ owner: 'example', name: 'project' }, 1)
const TITLES = [...CORPUS, ...LEFT_ALONE, ...ESCAPES.map((row) => row.text), ...BY_FORMAT.map((row) => row.text)]
/** Hugo links bare addresses, as GitHub does, and shows the backslashes inside one. */
const isShown = (phrase: Phrase): boolean => seen(phrase) !== '' && !/https?:|www\.|@|ftp:/.test(seen(phrase))
const told: readonly Phrase[] = TITLES.flatMap((title): Phrase[] => [
  [text(title)],
  [link(url, text(title))],
  [code(title), text("'s words")],
  [strong(text(title))],
]).filter(isShown)
const sampled = fc.sample(dangerousPhrase, { seed: 20260315, numRuns: 900 }).filter(isShown)
const entry = (heading: Phrase): Block => ({ kind: 'entry', heading, paragraphs: [heading] })

describeSite('hugo', 'posts on a site made by Hugo', () => {
  const pages: Rendered[] = []

  beforeAll(() => {
    const bodies = [told, sampled].map((phrases) => [{ kind: 'list', items: phrases } as const, ...phrases.map(entry)])
    const posts = new Map(
      bodies.map((blocks, index) => {
        const edition = editionOf(`2026-03-0${String(index + 1)}`, { title: `Week: "${String(index)}" # {{< x >}}` })
        return [`news/${String(index)}.md`, printedPost(draftOf(section('Merges', ...blocks)), edition, 'hugo')]
      }),
    )
    const built = buildWithHugo(posts)
    pages.push(...[...posts.keys()].map((path) => rendered(built.get(path) ?? '')))
  }, 60_000)

  test.each([
    ['hostile titles', 0, told],
    ['samples of the property', 1, sampled],
  ])('%s show the very characters as items, headings and paragraphs', (_what, index, phrases) => {
    const page = pages[index]
    const words = phrases.map(seen)
    const headings = page?.headings.slice(1).map((heading) => heading.words)
    for (const shown of [page?.items, headings, page?.paragraphs]) expect(eachAsMeant(shown, words)).toEqual(words)
  })

  test('the front matter gives title, date and slug', () => {
    expect(pages.map(({ title, slug, date }) => ({ title, slug, date }))).toEqual(
      [0, 1].map((index) => ({
        title: `Week: "${String(index)}" # {{< x >}}`,
        slug: `2026-03-0${String(index + 1)}-update`,
        date: Date.UTC(2026, 2, 5 + index, 22) / 1000,
      })),
    )
  })

  test('there is no element, attribute or address but ours', () => {
    const elements = new Set(pages.flatMap((page) => [...page.elements]))
    expect([...elements].sort()).toEqual(['a[href]', 'code', 'h2[id]', 'h3[id]', 'li', 'p', 'strong', 'ul'])
    const addresses = new Set(pages.flatMap((page) => page.links.map(({ href }) => href)))
    expect(
      [...addresses].filter((address) => !/^https:\/\/github\.com\/[\w-]+\/[\w-]+\/(pull|releases)\//.test(address)),
    ).toEqual([])
  })

  test('without its escape a shortcode ends the build, and attributes of a heading are taken', () => {
    const bare = (body: string): ReadonlyMap<string, string> => buildWithHugo(new Map([['news/bare.md', body]]))
    expect(() => bare('Turn {{< lamp >}} off')).toThrow(/shortcode/)
    expect(rendered(bare('## a {.wide}').get('news/bare.md') ?? '').headings).toEqual([{ level: 2, words: 'a' }])
  })

  test('the drafted edition of the invented project is a page with every heading, item and link', async () => {
    const { post } = await replay('sandbox/weeks/lamplight-2026-03-15', { latency: 0, times: 1 })
    const written = post ?? ''
    const page = rendered(buildWithHugo(new Map([['news/2026-03-15.md', written]])).get('news/2026-03-15.md') ?? '')
    expect(page.title).toBe('Lamplight, week ending March 15, 2026')
    expect(page.headings.map(({ words }) => words)).toEqual(
      [...written.matchAll(/^## (.*)$/gm)].map(([, words]) => words),
    )
    expect(page.items).toHaveLength([...written.matchAll(/^\* /gm)].length)
    expect(page.items).toContain('Print {{< lamp >}} in the guide as text')
    expect(page.links.map(({ href }) => href)).toEqual([...written.matchAll(/\]\(([^)]*)\)/g)].map(([, href]) => href))
  })
})
