import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Range } from '../model/finding.ts'
import { isWithin, placeOf } from './place.ts'

/** The visible text of a paragraph or heading, with its place. */
export interface Passage {
  readonly place: Range
  /**
   * Has the length of the passage, so that an index in it is an offset in the passage. `MARK` replaces markup (links,
   * emphasis, addresses, HTML), and `THING` replaces what is not prose (code, images, escaped characters).
   */
  readonly words: string
}

export const MARK = '\uE000'
export const THING = '\uFFFC'

/** All passages in order, without code blocks and HTML blocks. */
export function readPassages(tree: Root, text: string): readonly Passage[] {
  const passages: Passage[] = []
  visit(tree, ['paragraph', 'heading'], (node) => {
    const place = placeOf(node)
    const words = Array.from({ length: place.end - place.start }, () => MARK)
    fill(node, { text, from: place.start, words })
    passages.push({ place, words: words.join('') })
  })
  return passages
}

/** A passage that is being read: its words so far, and their offset in the text. */
interface Filling {
  readonly text: string
  readonly from: number
  readonly words: string[]
}

function fill(node: Nodes, filling: Filling): void {
  const { text, from, words } = filling
  const { start, end } = placeOf(node)
  const write = (written: string): void => {
    for (let index = 0; index < written.length; index++) words[start - from + index] = written.charAt(index)
  }
  if (node.type === 'text') write(text.slice(start, end).replace(/\\[!-/:-@[-`{-~]/g, THING + THING))
  else if (node.type === 'break') write(' '.repeat(end - start))
  else if (node.type === 'inlineCode' || node.type === 'image' || node.type === 'imageReference')
    write(THING.repeat(end - start))
  else if ('children' in node) for (const child of node.children) fill(child, filling)
}

/** The matches of a pattern (with the flags `g` and `d`) in the edition's words, with their places. */
export function* piecesOf(
  passages: readonly Passage[],
  pattern: RegExp,
): Iterable<{ place: Range; match: RegExpExecArray }> {
  for (const { place, words } of passages) {
    for (const match of words.matchAll(pattern)) {
      const [start, end] = match.indices?.groups?.['found'] ?? [match.index, match.index + match[0].length]
      yield { place: { start: place.start + start, end: place.start + end }, match }
    }
  }
}

/** The words before a link at the end of a passage; null if the passage does not end with it, or is in a list. */
export function wordsBefore(link: Range, { passages, items }: TextWithPassages): string | null {
  const passage = passages.find(({ place }) => isWithin(link, place))
  if (passage === undefined || items.some(({ place }) => isWithin(link, place))) return null
  const [before, after] = [
    passage.words.slice(0, link.start - passage.place.start),
    passage.words.slice(link.end - passage.place.start),
  ].map((words) => words.replaceAll(MARK, '').trim())
  return after === '' ? (before ?? null) : null
}

interface TextWithPassages {
  readonly passages: readonly Passage[]
  readonly items: readonly { readonly place: Range }[]
}
