import type { Nodes, PhrasingContent, Root } from 'mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'

const markdown = remark().use(remarkGfm).freeze()

/** The longest timeline of Kubernetes has 17,439 characters in 128 lines. */
const MOST_CHARACTERS = 30_000
const MOST_LINES = 500

/**
 * Parses the first 30,000 characters and 500 lines of a page in GitHub's Markdown. Anyone can write a page that
 * overflows the parser's stack or keeps it busy for minutes. So a page with very deeply nested quotes or lists has an
 * empty tree, and a mark that occurs hundreds of times is read as a space.
 */
export function parseMarkdown(text: string): Root {
  const page = SLOW.reduce(withFew, linesOf(text).slice(0, MOST_LINES).join('\n').slice(0, MOST_CHARACTERS))
  return DEEP.test(page) ? NOTHING : markdown.parse(page)
}

/** Whether a page is longer than the part that `parseMarkdown` reads. */
export function isTooLong(text: string): boolean {
  return text.length > MOST_CHARACTERS || linesOf(text).length > MOST_LINES
}

const linesOf = (text: string): readonly string[] => text.split(/\r\n?|\n/)

const NOTHING: Root = { type: 'root', children: [] }
/** More than twenty nested quotes, lists or footnotes. */
const DEEP = /(?:(?:>|(?:[*+-]|\d{1,9}[.)])(?=[ \t])|\[\^[^\]\n]{1,99}\]:)[ \t]*){21}/
/** The parser's time grows with the square of the number of each of these marks. */
const SLOW = ['[', ']', '*', '_', '~', '`', '<'] as const
const MOST_MARKS = 500

const withFew = (text: string, mark: string): string =>
  text.split(mark, MOST_MARKS).length < MOST_MARKS ? text : text.replaceAll(mark, ' ')

/**
 * Returns the text of Markdown as a reader sees it: without marks of emphasis and code, with the text of links, and
 * with spaces for line breaks. Comments, other HTML, images and struck-out text are left out.
 */
export function markdownText(nodes: readonly PhrasingContent[]): string {
  return nodes.map(wordsOf).join('').replace(/\s+/g, ' ').trim()
}

/** Parts of a page that are left out of its text. */
const NOT_READ: ReadonlySet<Nodes['type']> = new Set(['delete', 'image', 'imageReference', 'footnoteReference'])

function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  if (node.type === 'break') return ' '
  if (node.type === 'html') return /^<br\s*\/?>$/i.test(node.value) ? ' ' : ''
  return 'children' in node && !NOT_READ.has(node.type) ? node.children.map(wordsOf).join('') : ''
}
