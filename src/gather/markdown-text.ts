import type { Nodes, PhrasingContent, Root } from 'mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'

const markdown = remark().use(remarkGfm).freeze()

/**
 * The tree of a page in GitHub's Markdown. A stranger can write a page that runs the parser out of stack or keeps it for
 * minutes: one with quotes nested without end has no words for a newsletter, its tree is empty; in one with hundreds of
 * tildes or footnotes nothing is struck out, or none is one.
 */
export function parseMarkdown(text: string): Root {
  if (DEEP.test(text)) return NOTHING
  try {
    return markdown.parse(SLOW.reduce(withFew, text))
  } catch (error) {
    if (error instanceof RangeError) return NOTHING
    throw error
  }
}

const NOTHING: Root = { type: 'root', children: [] }
/** A line that opens more than a hundred quotes or lists. */
const DEEP = /^(?:[ \t]{0,3}(?:>|[*+-][ \t])){101}/m
/** The time for marks of striking out and of footnotes grows with their number squared, and more. */
const SLOW = ['~', '[^'] as const
const MOST = 500

const withFew = (text: string, mark: string): string =>
  text.split(mark, MOST).length < MOST ? text : text.replaceAll(mark, ' ')

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
