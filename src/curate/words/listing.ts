import { text, type Inline, type Phrase } from '../../model/phrase.ts'

/** `a`, `a and b`, `a, b and c`: phrases in a row, as a sentence has them. */
export function inARow(phrases: readonly Phrase[]): Phrase {
  return phrases.flatMap((phrase, at): Inline[] => {
    if (at === 0) return [...phrase]
    return [text(at === phrases.length - 1 ? ' and ' : ', '), ...phrase]
  })
}

/** The same for words alone. */
export function wordsInARow(words: readonly string[]): string {
  const last = words.at(-1)
  if (words.length < 2 || last === undefined) return words.join('')
  return `${words.slice(0, -1).join(', ')} and ${last}`
}
