/** The end of a sentence: not the full stop of a version, an abbreviation or a file. */
const END = /(?<!\b(?:e\.g|i\.e|etc|vs|cf|approx))[.!?](?=\s|$)/g

/** The text up to the last sentence that ends within so many words; at least its first sentence. */
export function cutAtSentence(text: string, words: number): string {
  const plain = text.replaceAll(/\s+/g, ' ').trim()
  const ends = [...plain.matchAll(END)].map((match) => match.index + 1)
  const fitting = ends.filter((end) => plain.slice(0, end).split(' ').length <= words)
  const end = fitting.at(-1) ?? ends[0]
  if (plain.split(' ').length <= words) return plain
  return end === undefined ? `${plain.split(' ').slice(0, words).join(' ')} …` : plain.slice(0, end)
}

/**
 * The text without its sentences that hold an address: the site prints a bare one as text that nobody can click, and
 * what sends readers there says nothing without it.
 */
export function withoutAddresses(text: string): string {
  return text
    .split(/(?<=[.!?])\s+/)
    .filter((sentence) => !/\bhttps?:\/\//i.test(sentence))
    .join(' ')
}
