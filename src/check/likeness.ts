/** Words that say nothing about which change is meant: grammar, the verbs of every change, and the project's own. */
const SAYS_NOTHING = new Set(
  `a about after again all allow allowed allows already also an and any are as at be been before being both but by can
  cannot could do does doing done during each either for from get gets had has have having how if in instead into is it
  its just more most much new no not now of off on once one only or other our out over own per same so some such than
  that the their them then there these they this those through to too under until up use used using via was we were
  what when where which while who will with within without would you your
  add added adding adds fix fixed fixes fixing improve improved make makes making remove removed support supported
  supports supporting update updated updates change changed changes
  release note kind sig cherry pick pull request issue pr kubernetes k8s bug feature cleanup priority none`.split(
    /\s+/,
  ),
)

/**
 * How many of the words a text holds, from 0 (none of those that say something) to 1 (all), rare words weighing more.
 * Null where the words are too few to tell.
 */
export type Likeness = (words: string, text: string) => number | null

/**
 * Compares words with texts by the words they share, each weighed by how few of the texts hold it.
 * @param texts those that are known of the week, for the weights
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

/**
 * The words of a text that say something, without their endings; a name in camel case gives its parts and itself.
 */
function stemsOf(text: string): readonly string[] {
  const plain = text.replace(/https?:\/\/\S+/g, ' ')
  // `smd` for `structured-merge-diff`.
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
  return parts.map((part) => part.toLowerCase()).flatMap((word) => (isTelling(word) ? [stemOf(word)] : []))
}

const isTelling = (word: string): boolean => word.length > 1 && !SAYS_NOTHING.has(word) && !/^\d$/.test(word)

/** Without the endings of plural, past and doing; good enough to find `validating` in `validation`. */
function stemOf(word: string): string {
  if (word.length < 5 || /\d/.test(word)) return word.replace(/s$/, '')
  return word.replace(/(?:ations?|ating|ated|ates?|ations|ings?|ed|es|e|s|ions?|ors?|ers?|al|ly|ment|able)$/, '')
}
