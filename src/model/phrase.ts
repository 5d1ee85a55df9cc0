import type { Url } from './url.ts'

/**
 * Words of the edition, still without Markdown. `value` may hold a stranger's text as it was read:
 * compose makes it safe, nothing else prints it.
 */
export type Inline =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'code'; readonly value: string }
  | { readonly kind: 'strong'; readonly words: Phrase }
  | { readonly kind: 'link'; readonly url: Url; readonly words: Phrase }

export type Phrase = readonly Inline[]

export const text = (value: string): Inline => ({ kind: 'text', value })
export const code = (value: string): Inline => ({ kind: 'code', value })
export const strong = (...words: Phrase): Inline => ({ kind: 'strong', words })
export const link = (url: Url, ...words: Phrase): Inline => ({ kind: 'link', url, words })

/** The words as a reader sees them, without marks. */
export function plainWords(phrase: Phrase): string {
  return phrase.map((inline) => ('words' in inline ? plainWords(inline.words) : inline.value)).join('')
}
