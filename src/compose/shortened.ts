import type { Inline, Phrase } from '../model/phrase.ts'
import { safeText } from './safe-text.ts'

/** Titles on GitHub have 256 characters at most, a paragraph of a proposal some hundreds. */
const LONGEST_TEXT = 2_000
const LONGEST_BLOCK = 10_000
/**
 * kramdown looks back over all the letters before each `_`, and again from each of them: some thousand letters without a
 * break and some hundred `_` behind them keep the site's build for minutes. No word of a language has so many.
 */
const LONG_WORD = /([\p{Alphabetic}\p{M}\p{N}-]{200})[\p{Alphabetic}\p{M}\p{N}-]+/gu

/**
 * The words of one block, as long as a reader reads them and a site builds them: a word ends after 200 characters and a
 * text after 2,000, with `…` for what is left out, and the block after 10,000.
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
