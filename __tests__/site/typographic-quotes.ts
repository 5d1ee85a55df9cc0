/** In what `marked` returns: a typographic quote where a post leaves a straight quote unescaped. */
const MARKS: Readonly<Record<string, { readonly typographic: string; readonly straight: string }>> = {
  '\uE019': { typographic: '’', straight: "'" },
  '\uE01C': { typographic: '“', straight: '"' },
  '\uE01D': { typographic: '”', straight: '"' },
}

/**
 * Marks the typographic quotes of one text node of a page that stand where a post leaves quotes unescaped. Written
 * without the rule in `src/compose`, so that the two check each other. Runs in the browser too: uses nothing from
 * outside.
 */
export function marked(text: string): string {
  const straight = text.replace(/’/g, "'").replace(/[“”]/g, '"')
  if (/[{}=\\<>`$|]/.test(straight)) return text
  const characters = text.split('')
  const mark = (at: number, typographic: string, by: string): void => {
    if (characters[at] === typographic) characters[at] = by
  }
  for (const { index } of straight.matchAll(/(?<=\p{L})'(?=\p{L})/gu)) mark(index, '’', '\uE019')
  if (/^'s(?![\p{L}\p{N}_])/u.test(straight)) mark(0, '’', '\uE019')
  if (!/(?:^|\P{L})'\S/u.test(straight)) {
    for (const { index } of straight.matchAll(/s' \p{L}/gu)) mark(index + 1, '’', '\uE019')
  }
  for (const { index, 0: pair, 1: before = '' } of straight.matchAll(
    /(^|[\s(])"(?!s[^\p{L}])\p{L}(?:[^"]*[\p{L}\p{N}.!?)])?"(?![^\s,.;:)!?])/gu,
  )) {
    if (/(?:^|[^\w-])--?\w[\w-]*\s$/.test(straight.slice(0, index + before.length))) continue
    mark(index + before.length, '“', '\uE01C')
    mark(index + pair.length - 1, '”', '\uE01D')
  }
  return characters.join('')
}

/**
 * @param shown words of a page after `marked`
 * @param meant the words that were given
 * @returns the words of the page, in which a marked quote is the straight one if that was meant at its place. Every
 * other character is as it is on the page.
 */
export function asMeant(shown: string, meant: string): string {
  return shown.replace(/[\uE019\uE01C\uE01D]/g, (mark, at: number) => {
    const quote = MARKS[mark]
    const given = meant.charAt(at)
    return given === mark || given === quote?.straight ? given : (quote?.typographic ?? mark)
  })
}

/** The same of each of several words in their order. */
export function eachAsMeant(shown: readonly string[] | undefined, meant: readonly string[]): readonly string[] {
  return (shown ?? []).map((words, index) => asMeant(words, meant[index] ?? ''))
}
