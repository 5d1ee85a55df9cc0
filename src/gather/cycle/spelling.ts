/**
 * The word that a person meant: the word itself, its abbreviation of three letters or more, or the only word
 * within one slip of the keyboard (two in words of more than five letters). A slip is a letter too many, too few,
 * wrong, or two letters swapped.
 * @param written in lower case, letters only.
 * @returns null where no word, or more than one, is near enough.
 */
export function wordMeant(written: string, words: readonly string[]): string | null {
  if (words.includes(written)) return written
  const abbreviated = written.length < 3 ? [] : words.filter((word) => word.startsWith(written))
  if (abbreviated.length === 1) return abbreviated[0] ?? null
  if (written.length < 4) return null
  const reach = written.length > 5 ? 2 : 1
  const near = words.map((word) => ({ word, slips: slipsBetween(written, word) })).filter(({ slips }) => slips <= reach)
  const fewest = Math.min(...near.map(({ slips }) => slips))
  const nearest = near.filter(({ slips }) => slips === fewest)
  return nearest.length === 1 ? (nearest[0]?.word ?? null) : null
}

/** How many slips lie between two words (the optimal string alignment distance). */
function slipsBetween(a: string, b: string): number {
  let beforeLast: readonly number[] = []
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1]
      const options = [at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1)]
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (swapped) options.push(at(beforeLast, column - 2) + 1)
      current.push(Math.min(...options))
    }
    beforeLast = last
    last = current
  }
  return at(last, b.length)
}

const at = (row: readonly number[], column: number): number => row[column] ?? Number.POSITIVE_INFINITY
