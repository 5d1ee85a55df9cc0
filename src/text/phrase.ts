import type { Inline, Phrase } from '../model/phrase.ts'
import type { Url } from '../model/url.ts'

/** Plain text in a phrase. */
export const text = (value: string): Inline => ({ kind: 'text', value })
/** A code span. */
export const code = (value: string): Inline => ({ kind: 'code', value })
/** Words in bold. */
export const strong = (...words: Phrase): Inline => ({ kind: 'strong', words })
/** Words that link to an address. */
export const link = (url: Url, ...words: Phrase): Inline => ({ kind: 'link', url, words })

/** The words as a reader sees them, without marks. */
export function plainWords(phrase: Phrase): string {
  return phrase.map((inline) => ('words' in inline ? plainWords(inline.words) : inline.value)).join('')
}
