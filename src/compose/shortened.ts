import type { Inline, Phrase } from '../model/phrase.ts'
import { safeText } from './safe-text.ts'

/** Maximum lengths in characters. A title on GitHub has at most 256, a paragraph of a proposal some hundred. */
const LONGEST_TEXT = 2_000
const LONGEST_BLOCK = 10_000
/**
 * kramdown looks back over all letters before each `_`: some thousand letters without a space, followed by some hundred
 * `_`, slow the site's build down by minutes.
 */
const LONG_WORD = /([\p{Alphabetic}\p{M}\p{N}-]{200})[\p{Alphabetic}\p{M}\p{N}-]+/gu

/**
 * The words of one block, cut where they are too long to read and to build: each word after 200 characters, each text
 * after 2,000, both followed by `…`, and the block after 10,000.
 */
export function shortened(phrase: Phrase): Phrase {
  return upTo(phrase, LONGEST_BLOCK).words
}

function upTo(phrase: Phrase, room: number): { readonly words: Phrase; readonly left: number } {
  let left = room
  const words: Inline[] = []
  for (const inline of phrase) {
    if (left <= 0) break
    if ('words' in inline) {
      const inner = upTo(inline.words, left)
      words.push({ ...inline, words: inner.words })
      left = inner.left
    } else {
      const value = cut(safeText(inline.value).replace(LONG_WORD, '$1…'), Math.min(LONGEST_TEXT, left))
      words.push({ ...inline, value })
      left -= value.length
    }
  }
  return { words, left }
}

function cut(value: string, longest: number): string {
  return value.length <= longest ? value : `${value.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')}…`
}
