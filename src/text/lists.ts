import type { Inline, Phrase } from '../model/phrase.ts'
import { text } from './phrase.ts'

/** Made when it is first needed: it loads the data of a language. British English has no comma before "and". */
let format: Intl.ListFormat | null = null
const listFormat = (): Intl.ListFormat => (format ??= new Intl.ListFormat('en-GB', { type: 'conjunction' }))

/** Words as a list in a sentence: `a`, `a and b`, `a, b and c`. */
export function joinWithAnd(words: readonly string[]): string {
  return listFormat().format(words)
}

/** Phrases as a list in a sentence, the same way. */
export function joinPhrasesWithAnd(phrases: readonly Phrase[]): Phrase {
  const parts = listFormat().formatToParts(phrases.map((_, at) => String(at)))
  return parts.flatMap(({ type, value }): readonly Inline[] =>
    type === 'element' ? (phrases[Number(value)] ?? []) : [text(value)],
  )
}
