import { STOP_WORDS, stemOf } from '../text/english.ts'

/** Verbs and project words that are too common to distinguish one change from another. */
const COMMON_WORDS = new Set(
  `add added adding adds fix fixed fixes fixing improve improved make makes making remove removed support supported
  supports supporting update updated updates change changed changes
  release note kind sig cherry pick pull request issue pr kubernetes k8s bug feature cleanup priority none`.split(
    /\s+/,
  ),
)

/**
 * The share of the meaningful words that are in a text, from 0 to 1. Rare words have more weight. Null if there are too
 * few words to compare.
 */
export type Likeness = (words: string, text: string) => number | null

/**
 * Compares words with texts by the words they share. A word has more weight the fewer of the texts contain it.
 * @param texts the known texts of the week, for the weights
 */
export function likenessAmong(texts: readonly string[]): Likeness {
  const heldBy = new Map<string, number>()
  const stems = new Map<string, ReadonlySet<string>>()
  const stemsIn = (text: string): ReadonlySet<string> => {
    const known = stems.get(text) ?? new Set(stemsOf(text))
    stems.set(text, known)
    return known
  }
  for (const text of texts) for (const stem of stemsIn(text)) heldBy.set(stem, (heldBy.get(stem) ?? 0) + 1)
  const weight = (stem: string): number => Math.log((texts.length + 1) / ((heldBy.get(stem) ?? 0) + 0.5))
  return (words, text) => {
    const asked = [...new Set(stemsOf(words))]
    if (asked.length < 2) return null
    const held = stemsIn(text)
    const sum = (some: readonly string[]): number => some.reduce((total, stem) => total + weight(stem), 0)
    return sum(asked.filter((stem) => has(held, stem))) / sum(asked)
  }
}

/** A long word is also found inside a longer one: `scheduler` in `kubescheduler`. */
function has(held: ReadonlySet<string>, stem: string): boolean {
  if (held.has(stem)) return true
  return stem.length >= 4 && [...held].some((each) => each.includes(stem) || (each.length >= 5 && stem.includes(each)))
}

/** The meaningful words of a text, without their endings. A name in camel case yields itself and its parts. */
function stemsOf(text: string): readonly string[] {
  const plain = text.replace(/https?:\/\/\S+/g, ' ')
  // Initials, such as `smd` for `structured-merge-diff`.
  const initials = [...plain.matchAll(/\b\p{L}\w+(?:-\p{L}\w+){2,}/gu)].map(([name]) =>
    name.replace(/(\w)\w*-?/g, '$1'),
  )
  const parts = [plain, ...initials]
    .join(' ')
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((word) => {
      const inner = word.split(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/)
      return inner.length > 1 ? [...inner, word] : [word]
    })
  return parts.map((part) => part.toLowerCase()).flatMap((word) => (isMeaningful(word) ? [stemOf(word)] : []))
}

const isMeaningful = (word: string): boolean =>
  word.length > 1 && !STOP_WORDS.has(word) && !COMMON_WORDS.has(word) && !/^\d$/.test(word)
