import type { Block } from '../../model/draft.ts'
import { type Inline } from '../../model/phrase.ts'
import { link, text } from '../../text/phrase.ts'
import { profileUrl, pullRequestUrl } from '../../text/url.ts'
import { joinWithAnd } from '../../text/lists.ts'
import { wordsOf, inlines } from '../words/marks.ts'
import { cutAtSentence, withoutAddresses } from '../../text/sentences.ts'
import { sigsOf, type Candidate } from './candidate.ts'

const NOTE_WORDS = 90
const MOST_OF_A_NOTE = 3000
const MOST_RELATED = 4

/**
 * The entry of a featured merge: number and title as on GitHub, then facts only: who wrote it, what its note says,
 * which KEP it names, whose SIG labels it carries, which other merges of the edition belong to the same KEP.
 * @param related told merges; they are named without a link, since their bullets have it.
 */
export function featuredEntry(candidate: Candidate, related: readonly Candidate[], glossary: readonly string[]): Block {
  const { merge, note, proposals } = candidate
  const url = pullRequestUrl(merge.repository, merge.number)
  const sentences: Inline[][] = [
    byline(candidate),
    note === null ? [] : noteSentences(note, glossary),
    proposals.length === 0
      ? []
      : [text(`It names ${joinWithAnd(proposals.slice(0, 3).map((number) => `KEP-${String(number)}`))}.`)],
    sigsSentence(candidate),
    relatedSentence(related),
  ]
  const paragraph = sentences
    .filter((sentence) => sentence.length > 0)
    .flatMap((sentence, at) => (at === 0 ? sentence : [text(' '), ...sentence]))
  return {
    kind: 'entry',
    heading: [link(url, text(`${String(merge.number)}: ${merge.title.trim()}`))],
    paragraphs: paragraph.length === 0 ? [] : [paragraph],
  }
}

function relatedSentence(related: readonly Candidate[]): Inline[] {
  const numbers = related.slice(0, MOST_RELATED).map(({ merge }) => `#${String(merge.number)}`)
  return numbers.length === 0
    ? []
    : [text(`Other merges of this edition that name the same KEP: ${joinWithAnd(numbers)}.`)]
}

function byline({ merge }: Candidate): Inline[] {
  if (merge.author === null) return []
  const url = profileUrl(merge.author.login)
  return [
    url === null ? text(merge.author.login) : link(url, text(merge.author.login)),
    text(' wrote this pull request.'),
  ]
}

/** The sentences of the note, without list marks and links' addresses, code as code. */
function noteSentences(note: string, glossary: readonly string[]): Inline[] {
  const plain = note
    .slice(0, MOST_OF_A_NOTE)
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/^\s*[-*•]\s+/gm, '')
    .replaceAll(/^#+\s*/gm, '')
    .replace(/^"([\s\S]*)"$/, '$1')
    .trim()
  const sentences = cutAtSentence(withoutAddresses(plain), NOTE_WORDS)
  if (sentences === '') return []
  return inlines(wordsOf(/[.!?:…]$/.test(sentences) ? sentences : `${sentences}.`), glossary)
}

function sigsSentence({ merge }: Candidate): Inline[] {
  const sigs = sigsOf(merge)
  if (sigs.length === 0) return []
  // A merge that touches generated files of many SIGs carries all their labels; then no one SIG says anything.
  return sigs.length > 4
    ? [text(`It carries the labels of ${String(sigs.length)} SIGs.`)]
    : [text(`It is labelled for ${joinWithAnd(sigs)}.`)]
}
