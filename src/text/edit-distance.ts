/**
 * The number of typing mistakes between two texts: an extra, missing or wrong letter, or two swapped letters (the optimal
 * string alignment distance).
 */
export function slipsBetween(a: string, b: string): number {
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

/** The name that a person most likely meant by a misspelled one. Null if more than a third of its letters differ. */
export function nearestName(name: string, names: readonly string[]): string | null {
  const ranked = names
    .map((each) => ({ each, slips: slipsBetween(name.toLowerCase(), each.toLowerCase()) }))
    .toSorted((a, b) => a.slips - b.slips)
  const [first] = ranked
  return first !== undefined && first.slips <= Math.max(1, Math.floor(name.length / 3)) ? first.each : null
}
