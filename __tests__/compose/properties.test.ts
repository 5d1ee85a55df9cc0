import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { remark } from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import { composeLine } from '../../src/compose/line.ts'
import { FORMATS } from '../../src/model/newsletter.ts'
import { draftOf, editionOf, printedPost, section } from './an-edition.ts'
import { dangerousPhrase, seen } from './dangerous.ts'

const commonMark = remark().use(remarkFrontmatter)
/** What GitHub shows of a Markdown file in a pull request. */
const gitHub = remark().use(remarkFrontmatter).use(remarkGfm)

const visible = (node: Nodes): string =>
  'children' in node ? node.children.map(visible).join('') : 'value' in node ? node.value : ''
const oneLine = (node: Nodes): string => visible(node).replace(/ +/g, ' ').trim()

/** GitHub links bare addresses and shows the backslashes inside one; the site does neither. */
const ADDRESS = /https?:|www\.|@/

const READERS = [
  ['CommonMark', commonMark, /^$/],
  ['GitHub', gitHub, ADDRESS],
] as const
const cases = FORMATS.flatMap((format) => READERS.map((reader) => [format, ...reader] as const))

test.each(cases)(
  'a post of dangerous words for %s has the same blocks and words to %s',
  (format, _name, parser, leftOut) => {
    fc.assert(
      fc.property(dangerousPhrase, dangerousPhrase, dangerousPhrase, (item, heading, paragraph) => {
        fc.pre([item, heading, paragraph].every((phrase) => seen(phrase) !== '' && !leftOut.test(seen(phrase))))
        const blocks = section(
          'Other Merges',
          { kind: 'list', items: [item, paragraph] },
          { kind: 'entry', heading, paragraphs: [paragraph, item] },
        )
        const [frontMatter, title, list, entry, first, second, ...rest] = parser.parse(
          printedPost(draftOf(blocks), editionOf('2024-07-28'), format),
        ).children
        expect(rest).toEqual([])
        expect([frontMatter?.type, title?.type, list?.type, entry?.type, first?.type, second?.type]).toEqual([
          'yaml',
          'heading',
          'list',
          'heading',
          'paragraph',
          'paragraph',
        ])
        const items = list?.type === 'list' ? list.children.map(oneLine) : []
        expect(items).toEqual([seen(item), seen(paragraph)])
        const words = [entry, first, second].map((node) => (node === undefined ? '' : oneLine(node)))
        expect(words).toEqual([seen(heading), seen(paragraph), seen(item)])
      }),
      { numRuns: format === 'jekyll' ? 300 : 100 },
    )
  },
)

test.each([
  ['jekyll', /\{\{|\{%/],
  ['hugo', /\{\{/],
  ['markdown', /^$/],
] as const)('no line for %s holds what the site runs, a control character or a mark of direction', (format, runs) => {
  fc.assert(
    fc.property(dangerousPhrase, (phrase) => {
      fc.pre(seen(phrase) !== '')
      const line = composeLine(phrase, format)
      expect(line).not.toMatch(runs)
      expect(line).not.toMatch(/\p{Cc}|[\p{Cf}--[\u200C\u200D]]/v)
    }),
    { numRuns: 500 },
  )
})
