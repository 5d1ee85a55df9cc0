import { beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Block } from '../../src/model/draft.ts'
import { code, link, strong, text } from '../../src/text/phrase.ts'
import { type Url } from '../../src/model/url.ts'
import { externalUrl, pathUrl, pullRequestUrl, releaseUrl } from '../../src/text/url.ts'
import { draftOf, editionOf, printedPost, section } from '../compose/an-edition.ts'
import { seen } from '../compose/dangerous.ts'
import { LIQUID } from './corpus/liquid.ts'
import { YAML } from './corpus/yaml.ts'
import { describeSite } from './describe-site.ts'
import { GRAMMARS } from './grammars.ts'
import { buildSite } from './jekyll.ts'
import { rendered, type Rendered } from './rendered.ts'
import { eachAsMeant } from './typographic-quotes.ts'

const source = { owner: 'kubernetes', name: 'kubernetes' }
const url = pullRequestUrl(source, 126330)

const external = (address: string): readonly Url[] => {
  const parsed = externalUrl(address)
  return parsed === null ? [] : [parsed]
}
const URLS: readonly Url[] = [
  url,
  releaseUrl({ owner: 'kubernetes-sigs', name: 'kustomize' }, 'kustomize/v5.4.3_a*b (c)'),
  pathUrl(source, { kind: 'blob', branch: 'master', path: 'CHANGELOG/CHANGELOG-1.31.md', anchor: 'v1.31--x' }),
  ...external('https://a.example/?a=1&b=2&copy;=3&d[]=4;e=$f~g--h...i"j" k{{l}}{%m%}<n>|o\\p`q`'),
  ...external('https://a.example/*b*_c_(d)[e](f)!g#h'),
]

const everyKind: readonly Block[] = [
  { kind: 'paragraph', words: [text('The '), link(url, text('election')), text(' ends')] },
  { kind: 'paragraph', words: [strong(text('Next Deadline: '), link(url, text('Code Freeze')), text(', July 24'))] },
  {
    kind: 'list',
    items: [
      [code('--proxy-port-range'), text(`'s "own" default`)],
      ...URLS.map((each) => [link(each, text('a link'))]),
    ],
  },
  {
    kind: 'entry',
    heading: [link(url, text('126330: Add '), code('image'), text(' volumes'))],
    paragraphs: [[text('One')], [text('Two')]],
  },
  { kind: 'configured', markdown: 'No shoutouts, *please* tag `#shoutouts` on [Slack](https://slack.example/a?b=c)' },
]

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
  ...YAML,
  ...LIQUID,
  ...fc.sample(GRAMMARS['YAML'] ?? fc.string(), { seed: 20240728, numRuns: 100 }),
]

const bodies: readonly (readonly Block[])[] = [everyKind, ...YAML_TITLES.map(() => [])]

describeSite('jekyll', 'the posts on a site', () => {
  const pages: Rendered[] = []
  const page = (index: number): Rendered => pages[index] ?? rendered('')

  beforeAll(() => {
    const posts = new Map(
      bodies.map((blocks, index) => {
        const sunday = `2024-${String(1 + Math.floor(index / 28)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`
        const title = YAML_TITLES[index - bodies.length + YAML_TITLES.length] ?? 'Week'
        const edition = editionOf(sunday, { title })
        return [edition.path, printedPost(draftOf(section('Other Merges', ...blocks)), edition)]
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
    const meant = [`--proxy-port-range's "own" default`, ...URLS.map(() => 'a link')]
    expect(eachAsMeant(items, meant)).toEqual(meant)
    expect(paragraphs).toEqual([
      'The election ends',
      'Next Deadline: Code Freeze, July 24',
      'One',
      'Two',
      'No shoutouts, please tag #shoutouts on Slack',
    ])
    expect(links.map(({ href }) => href)).toEqual([url, url, ...URLS, url, 'https://slack.example/a?b=c'])
  })

  test('the front matter gives the title as it is', () => {
    expect(pages.slice(-YAML_TITLES.length).map(({ title }) => title)).toEqual(
      YAML_TITLES.map((title) => seen([text(title)])),
    )
  })
})
