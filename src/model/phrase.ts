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
