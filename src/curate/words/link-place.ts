import type { Word } from './marks.ts'
import { parseClause } from './clause.ts'

/** The words that carry the link: `from` up to, not including, `to`. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** Maximum number of linked words. */
const MOST = 7
const DETERMINER = /^(?:a|an|the|new|some|all|any|its|this|these|more|two|three|several)$/i
/** After a verb, part of it: roll back, clean up. */
const PARTICLE = /^(?:up|back|off|out|down|over|away)$/i
/** Nouns that say nothing without what follows them. */
const EMPTY =
  /^(?:support|changes?|bugs?|issues?|tests?|messages?|metrics?|validations?|handling|problems?|notes?|options?|ways?|cases?|number|list|set|use|usage|logic|check|checks|version|additions?|fields?|flags?|context|default|method|regression|panic|conditions?)$/i

/**
 * Where the link goes: on the one noun phrase that the statement is about, whole; on the verb with it if it is a single
 * plain word; with what follows it if its noun says nothing alone.
 * @param words the words of the bullet without its component
 */
export function linkPlace(words: readonly Word[]): Span {
  const { subject, verb, object, complements } = parseClause(words)
  const isSubject = subject.length > 0
  const start = isSubject ? 0 : verb.length
  const end = start + (isSubject ? subject.length : object.length)
  let from = start
  if (!isSubject && end - from > 1 && isText(words[from], PARTICLE)) from++
  while (from < end - 1 && isText(words[from], DETERMINER)) from++
  // The link leads to the revert, so it is not on the number of the other merge.
  if (isText(words[from], /^PR$/i) && isText(words[from + 1], /^#?\d+:$/)) from += 2
  if (end <= from) return trimmed(words, { from: 0, to: Math.min(words.length, MOST) })
  if (isSubject) return trimmed(words, { from, to: upTo(words, from, end) })
  const next = complements[0]
  const isWeak = saysLittle(words.slice(from, end)) && !isText(next?.words[0], /^from$/i)
  const isOwn = next?.words.every((word) => !isText(word, /#\d/)) ?? false
  if (isWeak && isOwn && next?.kind === 'limit' && end + next.words.length - from <= MOST)
    return trimmed(words, { from, to: end + next.words.length })
  return trimmed(words, { from: isWeak ? 0 : from, to: upTo(words, from, end) })
}

/** One plain word, or two of which the noun says nothing: `exclusion`, `error messages`. */
function saysLittle(phrase: readonly Word[]): boolean {
  const isEmpty = isText(phrase.at(-1), EMPTY)
  return phrase.length === 1
    ? isPlainWord(phrase[0]) || isEmpty
    : phrase.length === 2 && isPlainWord(phrase[0]) && isEmpty
}

/** The end of the phrase, or of its first part if it is too long for a link. */
function upTo(words: readonly Word[], from: number, end: number): number {
  if (end - from <= MOST) return end
  const within = words.slice(from, from + MOST)
  const border = within.findLastIndex((word, at) => at > 1 && isText(word, /^(?:and|or)$/i))
  return from + (border > 0 ? border : MOST)
}

/** A link does not end on a word that leads on. */
function trimmed(words: readonly Word[], { from, to }: Span): Span {
  let end = to
  while (
    end > from + 1 &&
    isText(
      words[end - 1],
      /^(?:for|to|in|into|with|from|on|of|at|as|by|per|and|or|the|a|an|new|that|which|[a-z]+(?:tly|rly|ally|usly|eply)|also|always|twice|once|again|[–—-])$/i,
    )
  )
    end--
  return { from, to: end }
}

const isText = (word: Word | undefined, pattern: RegExp): boolean => word?.kind === 'text' && pattern.test(word.value)
const isPlainWord = (word: Word | undefined): boolean => isText(word, /^[a-z-]+[,;]?$/)
