/** Made when it is first needed: at the start of a run it would take 10 ms. */
let segmenter: Intl.Segmenter | null = null

/** Abbreviations whose full stop does not end a sentence. */
const ABBREVIATION = /\b(?:e\.g|i\.e|etc|vs|cf|approx)\.\s+$/i

/**
 * The sentences of a plain text, each with the white space after it, so that together they are the text again. The full
 * stops of versions, abbreviations and file names do not end a sentence; a line break does.
 */
export function sentencesOf(text: string): readonly string[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' })
  const sentences: string[] = []
  for (const { segment } of segmenter.segment(text)) {
    const before = sentences.at(-1)
    if (before !== undefined && (ABBREVIATION.test(before) || !/\s$/.test(before)))
      sentences[sentences.length - 1] = before + segment
    else sentences.push(segment)
  }
  return sentences
}

/** Whether a text ends with an abbreviation that needs its full stop: `etc.` */
export const endsInAbbreviation = (text: string): boolean => ABBREVIATION.test(`${text} `)

/** The first sentence of a text, without the space around it; empty for a text without words. */
export function firstSentence(text: string): string {
  return sentencesOf(text.trimStart())[0]?.trimEnd() ?? ''
}

/** The text up to the last sentence that ends within a number of words; at least its first sentence. */
export function cutAtSentence(text: string, mostWords: number): string {
  const plain = text.replaceAll(/\s+/g, ' ').trim()
  if (wordCount(plain) <= mostWords) return plain
  const [first = '', ...others] = sentencesOf(plain)
  if (others.length === 0) return `${plain.split(' ').slice(0, mostWords).join(' ')} …`
  let kept = first
  for (const sentence of others) {
    if (wordCount((kept + sentence).trim()) > mostWords) break
    kept += sentence
  }
  return kept.trim()
}

const wordCount = (text: string): number => text.split(' ').length

/**
 * The text without its sentences that hold an address: the site prints a bare one as text that nobody can click, and
 * the rest of such a sentence says little without it.
 */
export function withoutAddresses(text: string): string {
  return sentencesOf(text)
    .filter((sentence) => !/\bhttps?:\/\//i.test(sentence))
    .join('')
    .trim()
}
