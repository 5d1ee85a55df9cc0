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
 * The ignore comments of a post, in order, except those in code. Takes time in proportion to the length of the post.
 * @param body the post
 * @param blanked the post without its ignore comments
 * @param tree the tree of `blanked`
 */
export function readIgnoreComments(body: string, blanked: string, tree: Root): readonly IgnoreComment[] {
  const comments = [...body.matchAll(COMMENT)]
  if (comments.length === 0) return []
  const code: Range[] = []
  visit(tree, ['code', 'inlineCode'], (node) => {
    code.push(placeOf(node))
  })
  const lines = linesOf(blanked, tree)
  let nextCode = 0
  return comments.flatMap((match): IgnoreComment[] => {
    const place = { start: match.index, end: match.index + match[0].length }
    while ((code[nextCode]?.end ?? Infinity) <= place.start) nextCode += 1
    if (isWithin(place, code[nextCode] ?? { start: Infinity, end: 0 })) return []
    const names = (match[1] ?? '').split(/[\s,]+/).filter((name) => name !== '')
    const line = lines[indexAt(lines, place.start)]
    return [{ place, names, silences: line?.isBlank === true ? line.below : null }]
  })
}

/** Whether a comment that names the rule silences the text at an offset. */
export function silencedBy(comments: readonly IgnoreComment[], rule: string): (offset: number) => boolean {
  const ranges = comments.flatMap(({ names, silences }) => (silences !== null && names.includes(rule) ? silences : []))
  const ends: number[] = []
  for (const { end } of ranges) ends.push(Math.max(end, ends.at(-1) ?? 0))
  return (offset) => (ends[indexAt(ranges, offset)] ?? -1) >= offset
}

interface Line extends Range {
  readonly isBlank: boolean
  /**
   * The next line that has text, and all of a paragraph, heading or list item that begins on it, except the list below a
   * list item.
   */
  readonly below: Range
}

function linesOf(text: string, tree: Root): readonly Line[] {
  const ranges: Range[] = []
  for (const { index, 0: line } of text.matchAll(/^[^\n]*$/gm)) ranges.push({ start: index, end: index + line.length })
  const ends = ranges.map(({ end }) => end)
  visit(tree, ['paragraph', 'heading', 'listItem'], (node) => {
    const line = indexAt(ranges, placeOf(node).start)
    ends[line] = Math.max(ends[line] ?? 0, endOf(node))
  })
  const lines: Line[] = []
  let below: Range = ranges.at(-1) ?? { start: 0, end: 0 }
  for (const [index, { start, end }] of [...ranges.entries()].toReversed()) {
    const isBlank = text.slice(start, end).trim() === ''
    lines.push({ start, end, isBlank, below })
    if (!isBlank) below = { start, end: ends[index] ?? end }
  }
  return lines.toReversed()
}

/** The index of the last range that begins at or before an offset, in ranges sorted by their beginning; else -1. */
function indexAt(ranges: readonly Range[], offset: number): number {
  let [low, high] = [0, ranges.length]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if ((ranges[middle]?.start ?? Infinity) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The end of a node; of a list item without the list below it. */
function endOf(node: Nodes): number {
  if (node.type !== 'listItem') return placeOf(node).end
  const list = node.children.findIndex(({ type }) => type === 'list')
  const last = node.children.at(list === -1 ? -1 : list - 1)
  return last === undefined || list === 0 ? placeOf(node).start : placeOf(last).end
}
