import { beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { composePost } from '../../src/compose/post.ts'
import type { Block } from '../../src/model/draft.ts'
import { code, link, strong, text, type Phrase } from '../../src/model/phrase.ts'
import { externalUrl, pathUrl, pullRequestUrl, releaseUrl, type Url } from '../../src/model/url.ts'
import { draftOf, editionOf, section } from '../compose/an-edition.ts'
import { dangerousPhrase, seen } from '../compose/dangerous.ts'
import { HOSTILE_TITLES } from './hostile-titles.ts'
import { describeSite } from './describe-site.ts'
import { buildSite } from './jekyll.ts'
import { rendered, type Rendered } from './rendered.ts'

const source = { owner: 'kubernetes', name: 'kubernetes' }
const url = pullRequestUrl(source, 126330)

const external = (address: string): readonly Url[] => {
  const parsed = externalUrl(address)
  return parsed === null ? [] : [parsed]
}
const URLS: readonly Url[] = [
  url,
  releaseUrl({ owner: 'kubernetes-sigs', name: 'kustomize' }, 'kustomize/v5.4.3_a*b (c)'),
  pathUrl(source, 'blob', 'master', 'CHANGELOG/CHANGELOG-1.31.md', 'v1.31--x'),
  ...external('https://a.example/?a=1&b=2&copy;=3&d[]=4;e=$f~g--h...i"j" k{{l}}{%m%}<n>|o\\p`q`'),
  ...external('https://a.example/*b*_c_(d)[e](f)!g#h'),
]

const everyKind: readonly Block[] = [
  { kind: 'paragraph', words: [text('The '), link(url, text('election')), text(' ends')] },
  { kind: 'paragraph', words: [strong(text('Next Deadline: '), link(url, text('Code Freeze')), text(', July 24'))] },
  {
    kind: 'list',
    items: [[code('--proxy-port-range'), text(' of kube-proxy')], ...URLS.map((each) => [link(each, text('a link'))])],
  },
  {
    kind: 'entry',
    heading: [link(url, text('126330: Add '), code('image'), text(' volumes'))],
    paragraphs: [[text('One')], [text('Two')]],
  },
  { kind: 'configured', markdown: 'No shoutouts, *please* tag `#shoutouts` on [Slack](https://slack.example/a?b=c)' },
]

/** Titles as items and, by turns, as the words of a link, in code and as headings. */
const told: readonly Phrase[] = HOSTILE_TITLES.map((title, index) => {
  const forms: readonly Phrase[] = [
    [text(title)],
    [text('Fix '), link(url, text(title))],
    [code(title), text(' is fixed')],
    [strong(text(title))],
  ]
  return forms[index % forms.length] ?? []
})
const sampled = fc.sample(dangerousPhrase, { seed: 20240728, numRuns: 900 }).filter((phrase) => seen(phrase) !== '')

const YAML_TITLES = [
  'Special: the "week" # 1',
  "it's",
  '1,000',
  ':week',
  'yes',
  '2024-07-28',
  'null',
  '{{ site.title }}',
  '[a]',
  '&a *b',
]

const entry = (heading: Phrase): Block => ({ kind: 'entry', heading, paragraphs: [heading] })
const bodies: readonly (readonly Block[])[] = [
  everyKind,
  [{ kind: 'list', items: HOSTILE_TITLES.map((title) => [text(title)]) }],
  [{ kind: 'list', items: told }, ...told.map(entry)],
  [{ kind: 'list', items: sampled }, ...sampled.slice(0, 300).map(entry)],
  ...YAML_TITLES.map(() => []),
]

/** Everything that a post may hold, and nothing else: no class but kramdown's on code, no attribute of a stranger. */
const EXPECTED_ELEMENTS = ['a[href]', 'code[class]', 'em', 'h2[id]', 'h3', 'h3[id]', 'li', 'p', 'strong', 'ul']

describeSite('jekyll', 'the posts on a site', () => {
  const pages: Rendered[] = []
  const page = (index: number): Rendered => pages[index] ?? rendered('')

  beforeAll(() => {
    const posts = new Map(
      bodies.map((blocks, index) => {
        const sunday = `2024-${String(1 + Math.floor(index / 28)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`
        const title = YAML_TITLES[index - bodies.length + YAML_TITLES.length] ?? 'Week'
        const edition = editionOf(sunday, { title })
        return [edition.path, composePost(draftOf(section('Other Merges', ...blocks)), edition, 'jekyll', 'post')]
      }),
    )
    const built = buildSite(posts)
    pages.push(...[...posts.keys()].map((path) => rendered(built.get(path) ?? '')))
  }, 60_000)

  test('every kind of block is on the page', () => {
    const { headings, items, paragraphs, links, date, slug, title } = page(0)
    expect({ title, slug, date }).toEqual({
      title: 'Week',
      slug: '2024-01-01-update',
      date: Date.UTC(2024, 0, 5, 22) / 1000,
    })
    expect(headings).toEqual([
      { level: 2, words: 'Other Merges' },
      { level: 3, words: '126330: Add image volumes' },
    ])
    expect(items).toEqual(['--proxy-port-range of kube-proxy', ...URLS.map(() => 'a link')])
    expect(paragraphs).toEqual([
      'The election ends',
      'Next Deadline: Code Freeze, July 24',
      'One',
      'Two',
      'No shoutouts, please tag #shoutouts on Slack',
    ])
    expect(links.map(({ href }) => href)).toEqual([url, url, ...URLS, url, 'https://slack.example/a?b=c'])
  })

  test.each(HOSTILE_TITLES.map((title, index) => ({ title, index })))('$title', ({ title, index }) => {
    const phrase = told[index] ?? []
    expect(page(1).items[index]).toBe(seen([text(title)]))
    expect(page(2).items[index]).toBe(seen(phrase))
    expect(page(2).headings[index + 1]?.words).toBe(seen(phrase))
    expect(page(2).paragraphs[index]).toBe(seen(phrase))
  })

  test('a thousand samples show the very characters', () => {
    expect(page(3).items).toEqual(sampled.map(seen))
    expect(
      page(3)
        .headings.slice(1)
        .map(({ words }) => words),
    ).toEqual(sampled.slice(0, 300).map(seen))
    expect(page(3).paragraphs).toEqual(sampled.slice(0, 300).map(seen))
  })

  test('there is no element, attribute or address but ours', () => {
    const elements = new Set(pages.flatMap((each) => [...each.elements]))
    expect([...elements].sort()).toEqual(EXPECTED_ELEMENTS)
    const samples = pages.slice(1).flatMap((each) => each.links.map(({ href }) => href))
    const ours = [url, releaseUrl({ owner: 'kubernetes-sigs', name: 'kustomize' }, 'kustomize/v5.4.3')]
    expect(new Set(samples)).toEqual(new Set(ours))
  })

  test('the front matter gives the title as it is', () => {
    expect(pages.slice(-YAML_TITLES.length).map(({ title }) => title)).toEqual(YAML_TITLES)
  })
})
