import { beforeAll, describe, expect, test } from '@jest/globals'
import type { Nodes } from 'mdast'
import { remark } from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import { replay } from '../../sandbox/replay-week.ts'
import { recordedWeeks } from '../recorded-weeks.ts'
import { describeSite } from './describe-site.ts'
import { buildSite } from './jekyll.ts'
import { rendered, type Rendered } from './rendered.ts'
import { eachAsMeant } from './typographic-quotes.ts'

const WEEKS = ['sandbox/weeks/2024-07-28', ...recordedWeeks()]

/** What the Markdown of a post holds. */
interface Written {
  readonly headings: string[]
  readonly items: string[]
  readonly links: string[]
}

function written(post: string): Written {
  const found: Written = { headings: [], items: [], links: [] }
  const walk = (node: Nodes): void => {
    if (node.type === 'heading') found.headings.push(words(node))
    if (node.type === 'listItem') found.items.push(words(node))
    if (node.type === 'link') found.links.push(node.url)
    if ('children' in node) node.children.forEach(walk)
  }
  walk(remark().use(remarkFrontmatter).parse(post))
  return found
}

function words(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(words).join('').replace(/\s+/g, ' ').trim() : ''
}

describeSite('jekyll', 'drafted editions, built with Jekyll', () => {
  const posts = new Map<string, string>()
  const pages = new Map<string, Rendered>()

  beforeAll(async () => {
    for (const world of WEEKS) {
      const { post, outputs } = await replay(world, { latency: 0, times: 1 })
      posts.set(world, post ?? '')
      expect(outputs['operation']).toBe('created')
    }
    for (const [world, post] of posts) {
      const path = '_posts/2024-07-28-update.md'
      pages.set(world, rendered(buildSite(new Map([[path, post]])).get(path) ?? ''))
    }
  }, 60_000)

  describe.each(WEEKS)('%s', (world) => {
    test('the page has every heading', () => {
      const { headings } = written(posts.get(world) ?? '')
      expect(headings.length).toBeGreaterThan(5)
      const shown = pages.get(world)?.headings.map((heading) => heading.words)
      expect(eachAsMeant(shown, headings)).toEqual(headings)
    })

    test('the page has every item', () => {
      const { items } = written(posts.get(world) ?? '')
      expect(items.length).toBeGreaterThan(10)
      expect(eachAsMeant(pages.get(world)?.items, items)).toEqual(items)
    })

    test('the page has every link', () => {
      const { links } = written(posts.get(world) ?? '')
      expect(links.length).toBeGreaterThan(20)
      expect(pages.get(world)?.links.map(({ href }) => href)).toEqual(links)
    })

    test('the page has nothing but headings, paragraphs, lists, links, code and strong words', () => {
      const names = [...(pages.get(world)?.elements ?? [])].map((element) => element.replace(/\[.*/, ''))
      expect(names.filter((name) => !/^(h[2-6]|p|ul|li|a|code|strong|em)$/.test(name))).toEqual([])
    })
  })
})
