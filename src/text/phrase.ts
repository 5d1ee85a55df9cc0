import type { Inline, Phrase } from '../model/phrase.ts'
import type { Url } from '../model/url.ts'

export const text = (value: string): Inline => ({ kind: 'text', value })
export const code = (value: string): Inline => ({ kind: 'code', value })
export const strong = (...words: Phrase): Inline => ({ kind: 'strong', words })
export const link = (url: Url, ...words: Phrase): Inline => ({ kind: 'link', url, words })

/** The words as a reader sees them, without marks. */
export function plainWords(phrase: Phrase): string {
  return phrase.map((inline) => ('words' in inline ? plainWords(inline.words) : inline.value)).join('')
}
