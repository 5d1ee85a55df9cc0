import { slipsBetween } from '../../text/edit-distance.ts'

/**
 * Finds the word that a person meant: the word itself, an abbreviation of three letters or more, or the only word with
 * one typing error (two in words of more than five letters). An error is an extra, missing or wrong letter, or two
 * letters swapped.
 * @param written in lower case, letters only
 * @returns null if no word, or more than one, matches
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
