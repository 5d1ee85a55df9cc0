import { sentencesOf } from '../../text/sentences.ts'

/** A sentence that says what a proposal does, not what the world was like before it. */
const PROPOSES =
  /\b(?:this|the)\s+(?:KEP|proposal|enhancement|feature|document)\b.*\b(?:propos|introduc|add|aim|allow|enabl|extend|defin|describ|outlin|provid|mov|promot|graduat|replac|mak|implement|seek|expos)|\b(?:we|it)\s+propose|\bis (?:a proposal|proposed) to\b/i
/** What was so in an earlier release, which readers could take for the present stage. */
const PAST_STAGE = /\b(?:alpha|beta|stable|GA)\b.*\bv?\d+\.\d+/i
const OF_PEOPLE = /\b(?:[Ww]e|[Oo]ur|us|I|[Mm]y)\b/
/** Maximum number of words. */
const MOST = 70

/**
 * What a proposal is for, out of its Summary: the sentence that says so and the one after it, else the first sentences.
 * @param summary plain text, a paragraph a line
 * @returns whole sentences without first person; empty if there are none
 */
export function purposeOf(summary: string): string {
  // A reference such as `[KEP-1]` has its address elsewhere in the README.
  const sentences = summary
    .replaceAll(/\[([^[\]]+)\](?!\()/g, '$1')
    .split('\n')
    .flatMap((paragraph) => sentencesOf(paragraph.replaceAll(/\s+/g, ' ').trim()))
    .map((sentence) => impersonal(sentence.trim()))
    .filter(
      (sentence) =>
        sentence !== '' && !OF_PEOPLE.test(sentence) && !PAST_STAGE.test(sentence) && !/\bhttps?:/.test(sentence),
    )
  const found = sentences.findIndex((sentence) => PROPOSES.test(sentence))
  const told: string[] = []
  for (const sentence of sentences.slice(Math.max(0, found))) {
    if (told.length > 0 && wordsIn([...told, sentence]) > MOST) break
    if (told.length === (found < 0 ? 3 : 2)) break
    told.push(sentence)
  }
  return whole(told.join(' '))
}

const impersonal = (sentence: string): string =>
  sentence
    .replace(/^(?:here,?\s+|in this KEP,?\s+)?we propose\b/i, 'This KEP proposes')
    .replace(/^I propose\b/, 'This KEP proposes')

const wordsIn = (sentences: readonly string[]): number => sentences.join(' ').split(' ').length

/** A sentence that ends in a colon leads to a list that is not in the text. */
function whole(text: string): string {
  if (!text.endsWith(':')) return text
  const before = sentencesOf(text).slice(0, -1).join('').trim()
  return before === '' ? `${text.slice(0, -1)}.` : before
}
