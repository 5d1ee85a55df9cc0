import type { Definition, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { Range } from '../model/finding.ts'
import { readGitHubLink, type GitHubLink } from '../text/github-link.ts'
import { placeOf } from './place.ts'

/** A link as it is written in an edition. */
export interface WrittenLink {
  /** From its bracket to its closing bracket. */
  readonly place: Range
  /** What stands between the square brackets; of `<https://…>` the same as `address`. */
  readonly label: Range
  /** What stands between the round brackets, blanks included; of a reference in its definition. */
  readonly address: Range
  /** The label as a reader sees it. */
  readonly words: string
  /** The address as Markdown reads it. */
  readonly url: string
  /** What it leads to on github.com; null where that is something else. */
  readonly target: GitHubLink | null
}

/**
 * All links of an edition, in their order.
 * @param text what the tree was read from
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
    // `<https://…>` has no label of its own; `](` stands between a label and its address.
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

/** Where the address stands in `[words]: https://… "title"`. */
function addressOf(definition: Definition, text: string): Range {
  const { start, end } = placeOf(definition)
  const [, mark = '', address = ''] = /^(\[(?:\\.|[^\]\\])*\]:\s*<?)([^\s>]*)/.exec(text.slice(start, end)) ?? []
  return { start: start + mark.length, end: start + mark.length + address.length }
}
