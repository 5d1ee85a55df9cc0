import type { Nodes, PhrasingContent, Root } from 'mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'

const markdown = remark().use(remarkGfm).freeze()

/** The tree of a page in GitHub's Markdown. */
export function parseMarkdown(text: string): Root {
  return markdown.parse(text)
}

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
