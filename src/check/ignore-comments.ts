import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Range } from '../model/finding.ts'
import { isWithin, placeOf } from './place.ts'

/** A comment `<!-- last-week-in-ignore rule-name -->`. */
export interface IgnoreComment {
  readonly place: Range
  /** The names in it, whether or not there are such rules. */
  readonly names: readonly string[]
  /** Where messages of these rules are left out; null if the comment shares its line with other text. */
  readonly silences: Range | null
}

/** Up to the next bracket, so that many unclosed comments take no longer than their length. */
const COMMENT = /<!--\s*last-week-in-ignore(?![\w-])([^<>\n]*?)-->/g

/** The Markdown with its ignore comments replaced by spaces, so that no other rule sees them and places stay. */
export function withoutIgnoreComments(body: string): string {
  return body.replace(COMMENT, (comment) => comment.replace(/[^\r\n]/g, ' '))
}

/**
 * The ignore comments of a post; those in code are left out.
 * @param body the post
 * @param blanked the post without its ignore comments
 * @param tree what was read from `blanked`
 */
export function readIgnoreComments(body: string, blanked: string, tree: Root): readonly IgnoreComment[] {
  const code: Range[] = []
  visit(tree, ['code', 'inlineCode'], (node) => {
    code.push(placeOf(node))
  })
  return [...body.matchAll(COMMENT)].flatMap((match): IgnoreComment[] => {
    const place = { start: match.index, end: match.index + match[0].length }
    if (code.some((each) => isWithin(place, each))) return []
    const names = (match[1] ?? '').split(/[\s,]+/).filter((name) => name !== '')
    const line = lineAt(blanked, place.start)
    const isAlone = blanked.slice(line.start, line.end).trim() === ''
    return [{ place, names, silences: isAlone ? nextBlock(blanked, line.end, tree) : null }]
  })
}

/**
 * The next line that has text, and if a paragraph, a heading or a list item begins on it, the whole of that; of a list
 * item without the list below it.
 */
function nextBlock(text: string, from: number, tree: Root): Range {
  const next = /\S/.exec(text.slice(from))
  const line = lineAt(text, from + (next?.index ?? 0))
  let end = line.end
  visit(tree, ['paragraph', 'heading', 'listItem'], (node) => {
    const place = placeOf(node)
    if (place.start >= line.start && place.start < line.end) end = Math.max(end, endOf(node))
  })
  return { start: line.start, end }
}

function endOf(node: Nodes): number {
  if (node.type !== 'listItem') return placeOf(node).end
  const list = node.children.findIndex(({ type }) => type === 'list')
  const last = node.children.at(list === -1 ? -1 : list - 1)
  return last === undefined || list === 0 ? placeOf(node).start : placeOf(last).end
}

function lineAt(text: string, offset: number): Range {
  const end = text.indexOf('\n', offset)
  return { start: text.lastIndexOf('\n', offset - 1) + 1, end: end === -1 ? text.length : end }
}
