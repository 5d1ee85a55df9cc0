import type { Word } from './marks.ts'

/** The words that carry the link: `from` up to, not including, `to`. */
export interface Span {
  readonly from: number
  readonly to: number
}

const MOST = 5
/** Words at which the thing that is told of ends. */
const BORDER =
  /^(?:for|to|in|into|when|with|without|by|from|on|if|that|as|at|via|during|after|before|is|are|was|were|has|have|had|can|could|cannot|will|would|does|do|instead|while|where|under|over|so|which|only|must|should|through|until|because|between|per|using|supports|returns|uses|allows|gets|and|or|but|not|no)$/i
/** Behind a verb, part of it: roll back, clean up. */
const PARTICLE = /^(?:up|back|off|out|down|over|away)$/i
/** Words that tie a thing to the one it is of, or to what it does. */
const JOINS = /^(?:for|to|in|into|with|from|on|of|at|as|by|per|and|or|supports|uses|returns|gets)$/i
const DETERMINER = /^(?:a|an|the|new|some|all|its|this|these|any|more)$/i

/**
 * Where the link goes: on the 2 to 5 words that name the thing, behind the verb and before the first preposition.
 * @param words the bullet's words without its component.
 * @param startsWithVerb whether the first word is the verb.
 */
export function linkPlace(words: readonly Word[], startsWithVerb: boolean): Span {
  const count = words.length
  if (count <= 2) return { from: 0, to: count }
  let from = startsWithVerb ? 1 : 0
  if (startsWithVerb && count > 3 && isWord(words[1], PARTICLE)) from++
  while (from < count - 2 && isWord(words[from], DETERMINER)) from++
  // "Revert PR 125102: Add tests": the link leads to the revert, so it is not set on the number of the other merge.
  if (from < count - 2 && isWord(words[from], /^PR$/i) && isWord(words[from + 1], /^#?\d+:$/)) from += 2
  const to = endOfThing(words, from, from + 1)
  return throughDash(words, to - from >= 2 ? { from, to } : widened(words, from, to))
}

/** A link does not end on a dash: what stands behind it belongs to it. */
function throughDash(words: readonly Word[], { from, to }: Span): Span {
  return isWord(words[to - 1], /^[–—-]$/) && to < words.length ? { from, to: to + 1 } : { from, to }
}

/** One word alone says little: with the whole thing behind the next preposition, else with the verb before it. */
function widened(words: readonly Word[], from: number, to: number): Span {
  if (isWord(words[to], JOINS) && !endsClause(words[from])) {
    let next = to + 1
    while (next < words.length && isWord(words[next], DETERMINER)) next++
    const end = Math.min(next < words.length ? endOfThing(words, from, next + 1) : next, from + MOST)
    if (end > next && !isBorder(words, next)) return { from, to: end }
  }
  return from > 0 ? { from: from - 1, to } : { from, to: Math.min(from + 2, words.length) }
}

/** Where the thing that reaches to `to` ends: at a border, at an aside, behind a comma, or with the fifth word. */
function endOfThing(words: readonly Word[], from: number, to: number): number {
  let end = to
  while (end < words.length && end - from < MOST && !isBorder(words, end) && !opensAside(words[end])) {
    if (endsClause(words[end - 1])) break
    end++
  }
  while (end - 1 >= to && (isWord(words[end - 1], JOINS) || isWord(words[end - 1], DETERMINER))) end--
  return end
}

/** Also "related to" and "based on", whose first word may as well belong to the thing: PID based eviction. */
const isBorder = (words: readonly Word[], at: number): boolean =>
  isWord(words[at], BORDER) || (isWord(words[at], /^(?:related|based|due)$/i) && isWord(words[at + 1], /^(?:to|on)$/i))
const opensAside = (word: Word | undefined): boolean => word?.kind === 'text' && /^[(–-]/.test(word.value)
const endsClause = (word: Word | undefined): boolean =>
  word !== undefined && /[,;:)]$/.test(word.kind === 'code' ? word.tail : word.value)

const isWord = (word: Word | undefined, pattern: RegExp): boolean => word?.kind === 'text' && pattern.test(word.value)
