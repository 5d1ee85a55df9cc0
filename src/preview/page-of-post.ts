import type { Element, Root as Html } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { toString } from 'hast-util-to-string'
import type { Link, Root, Text } from 'mdast'
import rehypeRaw from 'rehype-raw'
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import remarkRehype from 'remark-rehype'
import { SKIP, visit } from 'unist-util-visit'
import type { Format } from '../model/newsletter.ts'
import { typeset } from './typography.ts'

/** A block of the page, and its line in the file. */
export interface Block {
  /** The line in which it begins, from 1. */
  readonly line: number
  /** Its visible text, with single spaces. */
  readonly words: string
  /** The addresses of its links. */
  readonly links: readonly string[]
}

export interface PageOfPost {
  /** The sanitized HTML below the title: without scripts and remote images, and with web addresses only. */
  readonly html: string
  /** Headings, paragraphs, items, code and rows in their order. */
  readonly blocks: readonly Block[]
}

/** The elements that are blocks. The page's script uses the same list. */
const BLOCKS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'li', 'pre', 'tr'])

// Keeps HTML in the Markdown, except elements that run or load something.
const HARMLESS = {
  ...defaultSchema,
  clobberPrefix: '',
  protocols: { ...defaultSchema.protocols, src: ['data'] },
}
const toPage = remark()
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitize, HARMLESS)
  .freeze()

/**
 * A post as a site shows it, without the site's layout.
 * @param text the content of the file
 * @param start the offset of the Markdown, after the front matter
 * @param format for Jekyll, quotes and dashes become typographic and bare addresses are not linked
 */
export function pageOfPost(text: string, start: number, format: Format): PageOfPost {
  // Replaced by spaces to keep the line numbers of the file.
  const body = text.slice(0, start).replace(/[^\r\n]/g, ' ') + text.slice(start)
  const tree = toPage.parse(body)
  if (format === 'jekyll') unlinkAddresses(tree, body)
  if (format !== 'markdown') typesetTree(tree, body)
  const html = toPage.runSync(tree)
  return { html: toHtml(html), blocks: blocksOf(html) }
}

/** kramdown does not link bare addresses. */
function unlinkAddresses(tree: Root, source: string): void {
  visit(tree, 'link', (node: Link, index, parent) => {
    const begin = node.position?.start.offset ?? 0
    if (parent === undefined || index === undefined || /[[<]/.test(source.charAt(begin))) return
    parent.children.splice(index, 1, ...node.children)
    return [SKIP, index]
  })
}

function typesetTree(tree: Root, source: string): void {
  visit(tree, 'text', (node: Text) => {
    const [from, to] = [node.position?.start.offset, node.position?.end.offset]
    if (from !== undefined && to !== undefined) node.value = typeset(source, from, to)
  })
}

function blocksOf(html: Html): readonly Block[] {
  const blocks: Block[] = []
  visit(html, 'element', (element: Element) => {
    if (!BLOCKS.has(element.tagName)) return
    const words = toString(element).replace(/\s+/g, ' ').trim()
    blocks.push({ line: element.position?.start.line ?? 1, words, links: linksIn(element) })
  })
  return blocks
}

function linksIn(element: Element): readonly string[] {
  const links: string[] = []
  visit(element, 'element', ({ properties: { href } }: Element) => {
    if (typeof href === 'string') links.push(href)
  })
  return links
}
