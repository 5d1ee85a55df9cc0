import { beforeAll, expect, test } from '@jest/globals'
import { load } from 'cheerio'
import { replay } from '../../sandbox/replay-week.ts'
import { readFrontMatter } from '../../src/check/front-matter.ts'
import { pageOfPost } from '../../src/preview/page-of-post.ts'
import { LEFT_ALONE } from '../compose/escapes.ts'
import { recordedWeeks } from '../recorded-weeks.ts'
import { describeSite } from './describe-site.ts'
import { buildSite } from './jekyll.ts'

const WEEKS = ['sandbox/weeks/2024-07-28', ...recordedWeeks()]

/** What people write by hand, each a line of its own. */
const TYPOGRAPHY = [
  'plain -- dash, long --- dash, dots... and 1--2',
  'escaped \\-- dash, \\... dots, \\"quotes\\", it\\\'s, \\<< and \\>>',
  '`--code "as it is" ...` stays',
  "\"double\" and 'single' and it's, users' and the '80s",
  ...LEFT_ALONE,
  '`Code`\'s, [link](https://a.example/s)\'s and **strong**\'s; **\'s** and ["words" in](https://a.example/w) "s"',
  'nested "\'both\' of them" and "*strong*" ("in brackets") [see "this"](https://a.example/b), end "here."',
  '"[link](https://a.example/q)" and \'`code`\' and "**bold**"',
  'words << in >> guillemets and on',
  'a "b", "c"; "d": "e"! 5\'10" tall',
  'references: &amp; &quot; &lt;x&gt; &#39;y&#39; &hellip;',
  'a bare https://a.example/pull/1 and <https://b.example/x>',
  'strike ~~that~~ and under_score_name and 2 * 3 * 4',
]
const HEAD = '---\nlayout: post\ntitle: X\ndate: 2024-01-01 10:00:00 +0000\n---\n\n'

interface Page {
  readonly words: readonly string[]
  readonly links: readonly string[]
}

function jekyllPage(html: string): Page {
  const $ = load(html)
  const words = $('article')
    .find('h1, h2, h3, h4, h5, h6, p, li, pre, tr')
    .map((_, each) => $(each).text().replace(/\s+/g, ' ').trim())
    .get()
  return {
    words,
    links: $('article a')
      .map((_, each) => $(each).attr('href') ?? '')
      .get(),
  }
}

function previewPage(post: string): Page {
  const { html, blocks } = pageOfPost(post, readFrontMatter(post).end, 'jekyll')
  const $ = load(html)
  return {
    words: blocks.map(({ words }) => words),
    links: $('a')
      .map((_, each) => $(each).attr('href') ?? '')
      .get(),
  }
}

const built = (post: string): Page => {
  const path = '_posts/2024-01-01-update.md'
  return jekyllPage(buildSite(new Map([[path, post]])).get(path) ?? '')
}

describeSite('jekyll', 'the preview without a layout has the words and links of Jekyll', () => {
  let lines: Page = { words: [], links: [] }
  beforeAll(() => {
    lines = built(HEAD + TYPOGRAPHY.join('\n\n') + '\n')
  })

  test.each(TYPOGRAPHY.map((line, at) => [line, at] as const))('%s', (line, at) => {
    expect(previewPage(`${HEAD}${line}\n`).words).toEqual([lines.words[at]])
  })

  test('the links of those lines', () => {
    expect(previewPage(HEAD + TYPOGRAPHY.join('\n\n') + '\n').links).toEqual(lines.links)
  })

  test.each(WEEKS)(
    'the draft of %s',
    async (world) => {
      const { post } = await replay(world, { latency: 0, times: 1 })
      const page = previewPage(post ?? '')
      expect(page.words.length).toBeGreaterThan(20)
      expect(page).toEqual(built(post ?? ''))
    },
    60_000,
  )
})
