import { slipsBetween } from '../../text/edit-distance.ts'

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
