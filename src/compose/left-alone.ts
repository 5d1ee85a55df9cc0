/** A text with one of these looks like code or a template: a reader may copy it, so its quotes stay straight. */
const CODE_LIKE = /[{}=\\<>`$|]/

/** Between letters, or a possessive `'s` directly after code, a link or strong words. */
const APOSTROPHE = /(?<=\p{L})'(?=\p{L})|^'(?=s(?![\p{L}\p{N}_]))/gu
const PLURAL_POSSESSIVE = /(?<=s)'(?= \p{L})/gu
const OPENING_SINGLE_QUOTE = /(?<!\p{L})'(?=\S)/u

/** A pair around words, not after a flag. kramdown turns the first quote of `"s"` the wrong way. */
const QUOTED_WORDS =
  /(?<=^|[\s(])(?<!(?<![\w-])--?\w[\w-]*\s)"(?=\p{L})(?!s\b)[^"]*[\p{L}\p{N}.!?)]"(?=$|[\s,.;:)!?])/gu

/** `[2/n]`, `lists[0]`: a pair of brackets that is not a link, footnote, check box or definition. */
const PLAIN_BRACKETS = /(?<![!\\[\]])\[(?!\^|[ xX]\])[^[\]`\\<*_]*\](?![([:{])/g

/** @returns the indexes of the quotes in a text that a site may show as typographic ones. */
export function plainQuotes(text: string): readonly number[] {
  if (CODE_LIKE.test(text)) return []
  const apostrophes = [...text.matchAll(APOSTROPHE)]
  if (!OPENING_SINGLE_QUOTE.test(text)) apostrophes.push(...text.matchAll(PLURAL_POSSESSIVE))
  const pairs = [...text.matchAll(QUOTED_WORDS)].flatMap((pair) => bothEnds(pair.index, pair[0]))
  return [...apostrophes.map(({ index }) => index), ...pairs]
}

/** @returns the indexes of the brackets in a text that every site shows as they are. */
export function plainBrackets(
  text: string,
  { before, after }: { readonly before: string; readonly after: string },
): readonly number[] {
  const neighbour = before.slice(-1)
  return [...`${neighbour}${text}${after.slice(0, 1)}`.matchAll(PLAIN_BRACKETS)]
    .map((pair) => bothEnds(pair.index - neighbour.length, pair[0]))
    .filter(([start, end]) => start >= 0 && end < text.length)
    .flat()
}

const bothEnds = (start: number, pair: string): readonly [start: number, end: number] => [
  start,
  start + pair.length - 1,
]
