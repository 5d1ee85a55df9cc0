import type { Url } from './url.ts'

/**
 * Words of the edition before they are Markdown. `value` may contain unescaped strangers' text: only compose prints it,
 * which escapes it.
 */
export type Inline =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'code'; readonly value: string }
  | { readonly kind: 'strong'; readonly words: Phrase }
  | { readonly kind: 'link'; readonly url: Url; readonly words: Phrase }

export type Phrase = readonly Inline[]
