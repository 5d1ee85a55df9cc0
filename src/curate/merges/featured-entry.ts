import type { Block } from '../../model/draft.ts'
import type { Inline, Phrase } from '../../model/phrase.ts'
import type { Url } from '../../model/url.ts'
import { link, text } from '../../text/phrase.ts'
import { profileUrl, pullRequestUrl } from '../../text/url.ts'
import { inlines, wordsOf } from '../words/marks.ts'
import { noteInSentences } from '../words/note-in-sentences.ts'
import { purposeOf } from '../words/purpose.ts'
import type { Candidate } from './candidate.ts'

/** A proposal that a featured merge is part of. */
export interface ProposalOfMerge {
  readonly number: number
  readonly folder: Url
  /** The Summary of its README as plain text, a paragraph a line. */
  readonly summary: string
}

/** What an entry is written from, apart from the merge. */
export interface EntrySources {
  /** Null if the merge names no proposal that was read. */
  readonly proposal: ProposalOfMerge | null
  readonly glossary: readonly string[]
}

/**
 * The entry of a featured merge: number and title as on GitHub, then one paragraph of facts, each left out if no source
 * says it: what the proposal is for, what the merge does, what more its note says, and what users have to do.
 */
export function featuredEntry({ merge, note }: Candidate, { proposal, glossary }: EntrySources): Block {
  const url = pullRequestUrl(merge.repository, merge.number)
  const told = note === null ? null : noteInSentences(note)
  const words = (sentence: string): Inline[] => inlines(wordsOf(sentence), glossary)
  const sentences: readonly Phrase[] = [
    proposal === null ? [] : purposeWithLink(proposal, words),
    told?.deed == null
      ? []
      : [text('In this pull request, '), ...authorOf(merge.author), text(' '), ...words(told.deed)],
    ...(told?.more ?? []).map(words),
    told === null || told.action.length === 0 ? [] : [text('Action required: '), ...words(told.action.join(' '))],
  ]
  const paragraph = sentences
    .filter((sentence) => sentence.length > 0)
    .flatMap((sentence, at): Phrase => (at === 0 ? sentence : [text(' '), ...sentence]))
  return {
    kind: 'entry',
    heading: [link(url, text(`${String(merge.number)}: `), ...words(headingOf(merge.title)))],
    paragraphs: paragraph.length === 0 ? [] : [paragraph],
  }
}

function authorOf(author: Candidate['merge']['author']): Phrase {
  if (author === null) return [text('the author')]
  const url = profileUrl(author.login)
  return [url === null ? text(author.login) : link(url, text(author.login))]
}

/** "This KEP introduces …" with the KEP's number, linked, in place of the first words. */
function purposeWithLink({ number, folder, summary }: ProposalOfMerge, words: (sentence: string) => Inline[]): Phrase {
  const purpose = purposeOf(summary)
  const [, rest] = /^(?:this|the)\s+(?:KEP|proposal|enhancement)\s+(.+)$/is.exec(purpose) ?? []
  if (rest === undefined) return words(purpose)
  return [link(folder, text(`KEP-${String(number)}`)), text(' '), ...words(rest)]
}

/** A title without marks of a series and of a team, such as `[2/n]` and `[WAS]` at its ends. */
function headingOf(title: string): string {
  return title
    .trim()
    .replace(/^(?:\[(?:\d+\/\w+|[A-Z]{2,5})\]\s*)+/, '')
    .replace(/(?:\s*\[(?:\d+\/\w+|[A-Z]{2,5})\])+$/, '')
}
