import type { Inline, Phrase } from '../model/phrase.ts'
import { destination } from './destination.ts'
import type { Phrasing } from './post-tree.ts'
import { shortened } from './shortened.ts'
import { joined, safeCode, safeText, trimmed } from './safe-text.ts'

/** Marks that are open around the words. Markdown allows neither a link in a link nor strong in strong. */
interface Open {
  readonly link: boolean
  readonly strong: boolean
}

/**
 * The words of one block as mdast nodes.
 * @returns nodes with the visible text of the phrase on one line, shortened if it is very long; empty if it has no visible
 *   words. A link without visible words shows its address.
 */
export function phrasing(phrase: Phrase): Phrasing[] {
  return withoutOuterSpaces(nodesOf(shortened(phrase), { link: false, strong: false }))
}

function nodesOf(phrase: Phrase, open: Open): Phrasing[] {
  return mergeNeighbours(phrase.flatMap((inline) => nodesOfInline(inline, open)))
}

function nodesOfInline(inline: Inline, open: Open): Phrasing[] {
  switch (inline.kind) {
    case 'text':
      return [{ type: 'text', value: safeText(inline.value) }]
    case 'code':
      return [codeOrText(inline.value, open.link)]
    case 'strong': {
      const children = nodesOf(inline.words, { ...open, strong: true })
      return open.strong || !hasWords(children) ? children : [{ type: 'strong', children }]
    }
    case 'link': {
      const children = nodesOf(inline.words, { ...open, link: true })
      if (open.link) return children
      const words: Phrasing[] = hasWords(children) ? children : [{ type: 'text', value: safeText(inline.url) }]
      return [{ type: 'link', url: destination(inline.url), children: words }]
    }
  }
}

/**
 * A code span, or plain text if a span cannot show the code unchanged. kramdown reads `` [`x]`]: … `` as a definition, so
 * code with a `]` in the words of a link is plain text.
 */
export function codeOrText(written: string, inLink: boolean): Phrasing {
  const code = safeCode(written)
  if (code !== null && !(inLink && code.includes(']'))) return { type: 'inlineCode', value: code }
  return { type: 'text', value: trimmed(trimmed(safeText(written), 'start'), 'end') }
}

/** Merges adjacent nodes of one kind, because a parser would read them as one. */
export function mergeNeighbours(nodes: readonly Phrasing[]): Phrasing[] {
  return nodes.reduce<Phrasing[]>(append, [])
}

function append(nodes: readonly Phrasing[], node: Phrasing): Phrasing[] {
  if (node.type === 'text' && node.value === '') return [...nodes]
  const last = nodes.at(-1)
  const both = last === undefined ? null : mergeTwo(last, node)
  return both === null ? [...nodes, node] : append(nodes.slice(0, -1), both)
}

function mergeTwo(first: Phrasing, second: Phrasing): Phrasing | null {
  if (first.type === 'text' && second.type === 'text') return { type: 'text', value: joined(first.value, second.value) }
  // Together two spans can have text that one may not: `{` and `{`. Code in a link has no `]`.
  if (first.type === 'inlineCode' && second.type === 'inlineCode') return codeOrText(first.value + second.value, false)
  if (first.type === 'strong' && second.type === 'strong')
    return { type: 'strong', children: mergeNeighbours([...first.children, ...second.children]) }
  if (first.type === 'emphasis' && second.type === 'emphasis')
    return { type: 'emphasis', children: mergeNeighbours([...first.children, ...second.children]) }
  return null
}

/** Removes the spaces at both ends of a block: CommonMark ignores them, kramdown reads two as a line break. */
export function withoutOuterSpaces(nodes: readonly Phrasing[]): Phrasing[] {
  return trimSide(trimSide(nodes, 'start'), 'end')
}

function trimSide(nodes: readonly Phrasing[], side: 'start' | 'end'): Phrasing[] {
  const outer = side === 'start' ? nodes.at(0) : nodes.at(-1)
  const inner = side === 'start' ? nodes.slice(1) : nodes.slice(0, -1)
  if (outer?.type !== 'text') return [...nodes]
  const value = trimmed(outer.value, side)
  if (value === '') return trimSide(inner, side)
  return side === 'start' ? [{ type: 'text', value }, ...inner] : [...inner, { type: 'text', value }]
}

/** Whether a reader sees anything of the nodes. */
function hasWords(nodes: readonly Phrasing[]): boolean {
  return nodes.some((node) => ('children' in node ? hasWords(node.children) : node.value.trim() !== ''))
}
