import type { Definition, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { Range } from '../model/finding.ts'
import { readGitHubLink, type GitHubLink } from '../text/github-link.ts'
import { placeOf } from './place.ts'

/** A link as written in an edition. */
export interface WrittenLink {
  /** From its first bracket to its last one. */
  readonly place: Range
  /** The place of the text in square brackets; for `<https://…>` the same as `address`. */
  readonly label: Range
  /** The place of the text in round brackets, with its spaces; for a reference, the one in its definition. */
  readonly address: Range
  /** The words of the label, without Markdown. */
  readonly words: string
  /** The address, as the Markdown parser returns it. */
  readonly url: string
  /** The parsed address on github.com; null for other addresses. */
  readonly target: GitHubLink | null
}

/**
 * All links of an edition, in order.
 * @param text the text that the tree was parsed from
 */
export function readLinks(tree: Root, text: string): readonly WrittenLink[] {
  const definitions = new Map<string, Definition>()
  visit(tree, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node)
  })
  const links: WrittenLink[] = []
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'linkReference') return
    const place = placeOf(node)
    const definition = node.type === 'link' ? null : definitions.get(node.identifier)
    if (definition === undefined) return
    const [first, last] = [node.children[0], node.children.at(-1)]
    const label =
      first === undefined || last === undefined
        ? { start: place.start + 1, end: place.start + 1 }
        : { start: placeOf(first).start, end: placeOf(last).end }
    // `<https://…>` has no separate label; otherwise `](` is between label and address.
    const isAutolink = node.type === 'link' && label.end + 1 === place.end
    const address =
      definition !== null
        ? addressOf(definition, text)
        : isAutolink
          ? label
          : { start: label.end + 2, end: place.end - 1 }
    const url = definition?.url ?? (node.type === 'link' ? node.url : '')
    links.push({ place, label, address, words: toString(node), url, target: readGitHubLink(url) })
  })
  return links
}

/** The place of the address in `[words]: https://… "title"`. */
function addressOf(definition: Definition, text: string): Range {
  const { start, end } = placeOf(definition)
  const [, mark = '', address = ''] = /^(\[(?:\\.|[^\]\\])*\]:\s*<?)([^\s>]*)/.exec(text.slice(start, end)) ?? []
  return { start: start + mark.length, end: start + mark.length + address.length }
}
