import type { Nodes, PhrasingContent, Root } from 'mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'

const markdown = remark().use(remarkGfm).freeze()

/** The longest timeline of Kubernetes has 17,439 characters in 128 lines. */
const MOST_CHARACTERS = 30_000
const MOST_LINES = 500

/**
 * The tree of a page in GitHub's Markdown, of its first 30,000 characters and 500 lines. A stranger can write a page that
 * runs the parser out of stack or keeps it for minutes: one with quotes or lists nested without end has no words for a
 * newsletter, its tree is empty; a mark that stands in it hundreds of times is read as a space.
 */
export function parseMarkdown(text: string): Root {
  const page = SLOW.reduce(withFew, linesOf(text).slice(0, MOST_LINES).join('\n').slice(0, MOST_CHARACTERS))
  return DEEP.test(page) ? NOTHING : markdown.parse(page)
}

/** Whether a page is longer than what `parseMarkdown` reads of it. */
export function isTooLong(text: string): boolean {
  return text.length > MOST_CHARACTERS || linesOf(text).length > MOST_LINES
}

const linesOf = (text: string): readonly string[] => text.split(/\r\n?|\n/)

const NOTHING: Root = { type: 'root', children: [] }
/** More than twenty quotes, lists or footnotes, each in the one before. */
const DEEP = /(?:(?:>|(?:[*+-]|\d{1,9}[.)])(?=[ \t])|\[\^[^\]\n]{1,99}\]:)[ \t]*){21}/
/** For each of these marks the parser looks at all the others, so its time grows with their number squared. */
const SLOW = ['[', ']', '*', '_', '~', '`', '<'] as const
const MOST_MARKS = 500

const withFew = (text: string, mark: string): string =>
  text.split(mark, MOST_MARKS).length < MOST_MARKS ? text : text.replaceAll(mark, ' ')

/**
 * The words of Markdown as a reader sees them: marks of emphasis and code are dropped, links leave their words, line
 * breaks become spaces. Comments, other HTML, images and struck-out words are not read.
 */
export function markdownText(nodes: readonly PhrasingContent[]): string {
  return nodes.map(wordsOf).join('').replace(/\s+/g, ' ').trim()
}

/** What stands on the page but is not read as words. */
const NOT_READ: ReadonlySet<Nodes['type']> = new Set(['delete', 'image', 'imageReference', 'footnoteReference'])

function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  if (node.type === 'break') return ' '
  if (node.type === 'html') return /^<br\s*\/?>$/i.test(node.value) ? ' ' : ''
  return 'children' in node && !NOT_READ.has(node.type) ? node.children.map(wordsOf).join('') : ''
}
