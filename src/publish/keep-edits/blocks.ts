import type { Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { remark } from 'remark'
import { addressesIn } from '../../text/url.ts'
import { identitiesOf } from './identity.ts'

/** A heading, list item, or other block of a post, with its original bytes. */
export interface Block {
  readonly kind: 'heading' | 'item' | 'text'
  /** 1 to 6 for a heading, 0 for other blocks. */
  readonly depth: number
  /** The bytes from the start of its first line to the end of its last line, without the line break. */
  readonly text: string
  /** The whitespace between this block and the next. */
  readonly gap: string
  /** Its text for comparison: line endings are `\n`, and an item's list marker is removed. */
  readonly key: string
  /** The pull requests, releases and proposals that it links to. */
  readonly identities: readonly string[]
  readonly links: readonly string[]
  /** The words of a heading, without markup; empty for other blocks. */
  readonly title: string
  /** The index of the heading above it (for a heading, of the next higher level); null if there is none. */
  readonly parent: number | null
}

/** A post below its front matter. `lead`, then each block's text and gap, joined in order, are its bytes. */
export interface Body {
  readonly lead: string
  readonly blocks: readonly Block[]
}

const markdown = remark().freeze()

/** The heading level of sections. */
const SECTION = 2

/** The byte order mark. The Markdown parser drops it and computes offsets without it. */
const BYTE_ORDER_MARK = '\uFEFF'

/** The marker of a list item with the whitespace around it. */
export const ITEM_MARK = /^[ \t]*(?:[*+-]|\d+[.)])[ \t]+/

/** Splits Markdown into its blocks. The parts joined are the same text, byte for byte. */
export function readBody(text: string): Body {
  if (text.startsWith(BYTE_ORDER_MARK)) {
    const { lead, blocks } = readBody(text.slice(1))
    return { lead: BYTE_ORDER_MARK + lead, blocks }
  }
  const pieces = markdown.parse(text).children.flatMap((node): { node: Nodes; start: number; end: number }[] => {
    const nodes: Nodes[] = node.type === 'list' ? node.children : [node]
    return nodes.map((each) => ({
      node: each,
      start: lineStart(text, each.position?.start.offset ?? 0),
      end: lineEnd(text, each.position?.end.offset ?? 0),
    }))
  })
  // A block that begins on the last line of another belongs to that block.
  const apart: typeof pieces = []
  for (const piece of pieces) {
    const before = apart.at(-1)
    if (before !== undefined && piece.start < before.end) before.end = Math.max(before.end, piece.end)
    else apart.push(piece)
  }
  const blocks: Block[] = []
  for (const [index, { node, start, end }] of apart.entries()) {
    const written = text.slice(start, end)
    const kind = node.type === 'heading' ? 'heading' : node.type === 'listItem' ? 'item' : 'text'
    const depth = node.type === 'heading' ? node.depth : 0
    const plain = written.replace(/\r\n?/g, '\n')
    const parent = blocks.findLastIndex((each) => each.kind === 'heading' && (depth === 0 || each.depth < depth))
    blocks.push({
      kind,
      depth,
      text: written,
      gap: text.slice(end, apart[index + 1]?.start ?? text.length),
      key: `${kind} ${kind === 'item' ? plain.replace(ITEM_MARK, '') : plain}`,
      identities: identitiesOf(plain),
      links: addressesIn(plain),
      title: node.type === 'heading' ? toString(node) : '',
      parent: parent === -1 ? null : parent,
    })
  }
  return { lead: text.slice(0, apart[0]?.start ?? text.length), blocks }
}

/** The index after the last block under a heading, including blocks under deeper headings. */
export function sectionEnd(blocks: readonly Block[], heading: number): number {
  const depth = blocks[heading]?.depth ?? 0
  const next = blocks.findIndex((block, index) => index > heading && block.kind === 'heading' && block.depth <= depth)
  return next === -1 ? blocks.length : next
}

/** The index of the heading of a block's section, or of the block if it is that heading; null above all sections. */
export function sectionOf(blocks: readonly Block[], index: number): number | null {
  const block = blocks[index]
  if (block === undefined) return null
  if (block.kind === 'heading' && block.depth <= SECTION) return index
  return block.parent === null ? null : sectionOf(blocks, block.parent)
}

/** Whether a block is the heading of an entry in a section, such as that of a featured merge. */
export const isEntry = (block: Block | undefined): boolean => block?.kind === 'heading' && block.depth > SECTION

/** The text of a block and, if it is a heading, of all blocks under it. */
export function wholeText(blocks: readonly Block[], index: number): string {
  const end = blocks[index]?.kind === 'heading' ? sectionEnd(blocks, index) : index + 1
  return blocks
    .slice(index, end)
    .map(({ text }) => text)
    .join('\n\n')
}

function lineStart(text: string, offset: number): number {
  let start = offset
  while (start > 0 && /[ \t]/.test(text.charAt(start - 1))) start--
  return start
}

function lineEnd(text: string, offset: number): number {
  let end = offset
  while (end < text.length && /[ \t]/.test(text.charAt(end))) end++
  return end
}
