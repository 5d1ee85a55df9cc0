/** From so many words on a statement is shortened clause by clause. */
const LONG = 13
/** What is left has at least so many words. */
const LEAST = 4

/** What may go, in the order in which it goes: what explains before what says. A negation never goes alone. */
const CLAUSES: readonly RegExp[] = [
  /,\s+(?:which|that|who)\s+[^,]+,(?=\s)/i,
  /\s+\((?!s\))[^()]*\)/,
  /;\s.*$/,
  /,\s+(?:which|so|so that|allowing|enabling|causing|leading|resulting|preventing|because|since|thereby|thus|making|instead|rather|including|such as|e\.g\.|for example|avoiding|fixing|improving|reducing|ensuring|even|as|where|whereas|similar|to)\b.*$/i,
  /\s+(?:so that|in order to|because|thus|e\.g\.|such as|which|resulting in|leading to|therefore|allowing|enabling|making it|to avoid|to prevent|to ensure|to make|to improve|to reduce|to allow|to match|to follow|to support|for use with|due to|as part of)\b.*$/i,
  /(?<!,[^,]*),\s+(?:and|but)\s.*$/i,
]
/** A fix may lose where it happened; a statement may not lose on what it depends. */
const CLAUSES_OF_A_FIX: readonly RegExp[] = [
  /,?\s+(?:when|if|while|after|during|where|in case|whenever)\s.*$/i,
  /\s+(?:caused by|introduced in|since)\s.*$/i,
]

/** The statement with fewer words: explanations and asides go until it is short; what is left is as written. */
export function shorten(statement: string): string {
  let words = statement
  const clauses = /^fix\b/i.test(statement) ? [...CLAUSES, ...CLAUSES_OF_A_FIX] : CLAUSES
  for (const clause of clauses) {
    if (countWords(words) <= LONG) break
    const cut = outsideCode(words, clause)
    if (cut !== null && countWords(cut) >= LEAST && balanced(cut) && stands(cut)) words = cut
  }
  return words.replace(/[\s,;:.-]+$/, '')
}

/** Words as a reader counts them: a code span is one. */
export function countWords(words: string): number {
  return words
    .replaceAll(/`[^`]*`/g, 'x')
    .split(/\s+/)
    .filter(Boolean).length
}

/** The words without the clause, unless the clause begins inside a code span. */
function outsideCode(words: string, clause: RegExp): string | null {
  const match = clause.exec(words)
  if (match === null || (words.slice(0, match.index).split('`').length - 1) % 2 === 1) return null
  return `${words.slice(0, match.index)}${words.slice(match.index + match[0].length)}`.trim()
}

/** Whether what is left is a statement: it does not end before its main clause or in the middle of a phrase. */
function stands(words: string): boolean {
  if (/^(?:when|if|after|before|once|while|during|for|with|in|as|by|on|since|to)\b[^,]*$/i.test(words)) return false
  // "Fix bug in the scheduler" says less than a reader has to know.
  if (
    /^fix\s+(?:an?\s+|the\s+)?(?:\w+\s+)?(?:bugs?|issues?|problems?|regressions?|races?|crash|panic|leaks?)(?:\s+(?:in|of|that)\b.{0,30})?$/i.test(
      words,
    )
  )
    return false
  return !/\b(?:and|or|of|the|a|an|to|for|with|in|not|is|are|be|that|from|by)$/i.test(words)
}

function balanced(words: string): boolean {
  const count = (mark: string): number => words.split(mark).length - 1
  return count('`') % 2 === 0 && count('"') % 2 === 0 && count('(') === count(')')
}
