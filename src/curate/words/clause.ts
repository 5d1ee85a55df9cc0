import { NOUN_IN_ING, baseForm, baseOfParticiple } from '../../text/english.ts'
import type { Word } from './marks.ts'

/** A statement taken apart: what acts, what it does, on what, and under which limits. */
export interface Clause {
  /** The words before the verb; empty if the clause begins with its verb. */
  readonly subject: readonly Word[]
  /** The verb with its auxiliaries; empty if none was found, as in `resource quotas`. */
  readonly verb: readonly Word[]
  readonly object: readonly Word[]
  readonly complements: readonly Complement[]
}

/**
 * What follows the object. A `limit` says of what, where or with what something holds, a `condition` when; without one
 * of these the statement would say something else. A `purpose` or `consequence` explains, an `aside` adds.
 */
export interface Complement {
  readonly kind: 'limit' | 'condition' | 'purpose' | 'consequence' | 'aside'
  readonly words: readonly Word[]
}

const AUXILIARY =
  /^(?:is|are|was|were|be|been|has|have|had|can|cannot|can't|could|may|might|must|should|will|would|won't|does|do|doesn't|don't|no|now|not|also|always|never|longer|correctly|only)$/i
const OPENS_VERB =
  /^(?:is|are|was|were|has|have|can|cannot|can't|could|may|might|must|should|will|would|won't|does|do|doesn't|don't)$/i
const LIMIT =
  /^(?:for|in|into|on|onto|with|without|by|from|to|at|of|via|under|over|per|as|using|across|between|through|against|within|behind|instead|based|related|that|than|among|inside|outside|towards?|about)$/i
const CONDITION = /^(?:when|if|unless|while|once|until|whenever|after|before|during|upon|even)$/i
const BECAUSE = /^(?:because|since|due|thereby|thus|so|which|resulting|leading|causing)$/i
const DETERMINER = /^(?:a|an|the|its|this|these|those|any|all|each|every|some|no|new|more)$/i

/** Takes a statement apart. Every word is in exactly one part, in the order of the statement. */
export function parseClause(words: readonly Word[]): Clause {
  const { start, end } = verbOf(words)
  const rest = words.slice(end)
  const infinitive = /^(?:make|let|have|help)$/i.test(plain(words[start]))
    ? rest.findIndex((word, at) => at > 0 && isBase(word) && !isBase(rest[at + 1]))
    : -1
  const border = boundaries(rest)[0] ?? rest.length
  const first = infinitive > 0 ? Math.min(border, infinitive) : border
  return {
    subject: words.slice(0, start),
    verb: words.slice(start, end),
    object: rest.slice(0, first),
    complements: complementsOf(rest, first),
  }
}

/** The words of the clause again, without the parts that `leaveOut` names. */
export function wordsOfClause(clause: Clause, leaveOut: (part: Complement) => boolean = () => false): readonly Word[] {
  const kept = clause.complements.filter((part) => !leaveOut(part))
  return [...clause.subject, ...clause.verb, ...clause.object, ...kept.flatMap(({ words }) => words)]
}

const isBase = (word: Word | undefined): boolean => valueOf(word) !== '' && baseForm(valueOf(word)) === valueOf(word)
const valueOf = (word: Word | undefined): string => (word?.kind === 'text' ? word.value : '')
const plain = (word: Word | undefined): string => valueOf(word).replace(/[,;:.]+$/, '')

/** Where the verb is, as a half-open range; an empty range at the start if there is none. */
function verbOf(words: readonly Word[]): { readonly start: number; readonly end: number } {
  if (isImperative(words)) {
    if (/^and$/i.test(plain(words[1])) && isBase(words[2])) return { start: 0, end: 3 }
    return { start: 0, end: 1 + (/^(?:not|no)$/i.test(plain(words[1])) ? 1 : 0) }
  }
  const most = Math.min(words.length - 1, 12)
  for (let at = 1; at <= most; at++) {
    if (/[,;]$/.test(valueOf(words[at - 1])) || CONDITION.test(plain(words[at]))) break
    if (!OPENS_VERB.test(plain(words[at])) && !isThirdPerson(words, at) && !isPluralVerb(words, at)) continue
    let end = at + 1
    while (end < words.length && AUXILIARY.test(plain(words[end]))) end++
    const isParticiple = baseOfParticiple(plain(words[end])) !== null || baseForm(plain(words[end])) !== null
    if (OPENS_VERB.test(plain(words[at])) && isParticiple) end++
    return { start: at, end }
  }
  return { start: 0, end: 0 }
}

/** Whether the statement begins with its verb. `Default values are kept` begins with a noun that looks like one. */
function isImperative(words: readonly Word[]): boolean {
  const [first, second] = [plain(words[0]), plain(words[1])]
  if (words[0]?.kind !== 'text' || words.length < 2 || baseForm(first) === null) return false
  if (NOUN_IN_ING.test(first)) return false
  if (first === valueOf(words[0]) && /^(?:of|is|are|was|were|can|has|have|does)$/i.test(second)) return false
  const isNoun =
    /^(?:default|log|list|test|patch|record|support|watch|request|process|update|check|cap|port|name|run|release|change|match|cache|mount|block|filter|load|lock|move|order|read|track|tune|use)s?$/i
  return !(isNoun.test(first) && /^(?:values?|lines?|messages?|plugins?|in|on|for|driver|order)$/i.test(second))
}

/** `sorts` in "client-gen sorts input": a verb in the third person with its object after it. */
function isThirdPerson(words: readonly Word[], at: number): boolean {
  const word = valueOf(words[at])
  if (!/^[a-z]+s$/.test(word)) return false
  const base = baseForm(word)
  if (base === null || base === word) return false
  const next = words[at + 1]
  if (next === undefined) return false
  const before = plain(words[at - 1])
  if (DETERMINER.test(before) || LIMIT.test(before) || /^(?:and|or)$/i.test(before)) return false
  if (next.kind === 'code') return true
  const after = plain(next)
  if (/^(?:wait|depend|default|rely|refer|respond)s$/.test(word)) return true
  return (
    !LIMIT.test(after) &&
    !OPENS_VERB.test(after) &&
    !/^(?:and|or|to|not|is|are)$/i.test(after) &&
    baseOfParticiple(after) === null
  )
}

/** `refer` in "messages refer to": verbs that are no nouns, after something in the plural or a name. */
function isPluralVerb(words: readonly Word[], at: number): boolean {
  const isVerb = /^(?:refer|accept|include|allow|require|return|keep|wait|receive|contain|appear|remain|become)$/.test(
    valueOf(words[at]),
  )
  const before = words[at - 1]
  return isVerb && before !== undefined && (before.kind === 'code' || /[^s]s$/.test(before.value))
}

/** Where complements begin in the words after the verb. */
function boundaries(words: readonly Word[]): number[] {
  const found: number[] = []
  let depth = 0
  let inClause = false
  for (const [at, word] of words.entries()) {
    const value = word.kind === 'text' ? word.value : `${word.head}${word.tail}`
    const before = valueOf(words[at - 1])
    const isAfterComma = at > 0 && /[,;]$/.test(words[at - 1]?.kind === 'code' ? (words[at - 1]?.tail ?? '') : before)
    if (depth === 0 && at > 0) {
      const opens = kindAt(words, at, isAfterComma)
      const continues = found.at(-1) === at - 1 && /(?:ed|ing|instead|due)$/i.test(before)
      if (opens !== null && !continues && (!inClause || isAfterComma || opens === 'aside' || opens === 'condition')) {
        found.push(at)
        inClause = opens === 'condition' || opens === 'consequence' || /^(?:that|which)$/i.test(plain(word))
      }
    } else if (depth === 0 && kindAt(words, at, false) !== null) found.push(at)
    depth += (value.match(/\(/g) ?? []).length - (value.match(/\)/g) ?? []).length
  }
  return found
}

function kindAt(words: readonly Word[], at: number, isAfterComma: boolean): Complement['kind'] | null {
  const word = words[at]
  if (word === undefined) return null
  if (/^[(–—]|^-$/.test(word.kind === 'text' ? word.value : word.head)) return 'aside'
  if (word.kind !== 'text') return null
  const value = plain(word)
  const next = plain(words[at + 1])
  if (CONDITION.test(value)) return 'condition'
  if (/^so$/i.test(value) && (isAfterComma || next === 'that')) return 'purpose'
  if (BECAUSE.test(value) && (isAfterComma || !/^(?:so|which|since)$/i.test(value) || next === 'that'))
    return 'consequence'
  if (isAfterComma && /^\p{L}+ing$/u.test(value) && !/^(?:during|including|string|binding|scheduling)$/i.test(value))
    return 'consequence'
  if (isAfterComma && /^(?:and|or|but)$/i.test(value)) return isImperative(words.slice(at + 1)) ? 'consequence' : null
  if (/^and$/i.test(value) && at > 0 && isBase(words[at + 1]) && isImperative(words.slice(at + 1))) return 'consequence'
  if (/^to$/i.test(value) && isAfterComma && baseForm(next) !== null) return 'consequence'
  if (/^to$/i.test(value) && baseForm(next) !== null && baseOfParticiple(next) === null && next !== '') return 'purpose'
  if (/^in$/i.test(value) && /^order$/i.test(next)) return 'purpose'
  if (at > 0 && /^(?:we|you|they|it)$/.test(value)) return 'limit'
  const isParticiple = at > 0 && value.endsWith('ed') && baseOfParticiple(value) !== null
  if (isParticiple && LIMIT.test(next)) return 'limit'
  if (/^(?:based|related)$/i.test(value)) return /^(?:on|upon|to)$/i.test(next) ? 'limit' : null
  return LIMIT.test(value) ? 'limit' : null
}

function complementsOf(words: readonly Word[], first: number): Complement[] {
  const starts = [
    ...new Set([...(first < words.length ? [first] : []), ...boundaries(words).filter((at) => at >= first)]),
  ]
  return starts.map((at, index) => {
    const isAfterComma = /[,;]$/.test(
      words[at - 1]?.kind === 'code' ? (words[at - 1]?.tail ?? '') : valueOf(words[at - 1]),
    )
    return { kind: kindAt(words, at, isAfterComma) ?? 'limit', words: words.slice(at, starts[index + 1]) }
  })
}
