import { NOUN_IN_ING, baseForm, baseOfParticiple, gerundOf, thirdPersonOf, verbBase } from '../../text/english.ts'
import { capitalized } from '../../text/capitalized.ts'

/** A statement in the form of the house. */
export interface Normal {
  /** What the statement is about, if it begins with that; else empty. */
  readonly component: string
  readonly words: string
  /** Whether it is known to have subject and verb. */
  readonly isComplete: boolean
}

/** Words that say nothing in a newsletter of one week. */
const FILLER: readonly (readonly [RegExp, string])[] = [
  [/^(?:this (?:pr|change|commit|feature|patch)|we)\s+(?:(?:are|is|have|will)\s+)?(?:now\s+)?/i, ''],
  [/^it\s+(?=(?:also\s+)?[a-z]+s\s)/i, ''],
  [/^(?:also|additionally|in addition|finally),?\s+/i, ''],
  [/^(?:kubernetes\s+)?(?:users|you)\s+can\s+now\s+/i, 'Users can '],
  [/^(?:for (?:performance|security) reasons|with this change),\s+/i, ''],
  [/\b(is|are|can|will|has|have|does|do)\s+now\b/gi, '$1'],
  [/\bnow\s+(?=(?:also\s+|correctly\s+)?[a-z]+s?\b)/gi, ''],
  [/^now\s+/i, ''],
  [/\s+(?:by this (?:pr|change)|in this (?:pr|change|release))\b/gi, ''],
  [/\b(fix(?:e[sd])?|add(?:s|ed)?)\s+for\s+/i, '$1 '],
  [/^add(?:s|ed|ing)?\s+support\s+for\s+(?:the\s+)?(\S+(?:\s+\S+){0,3}?)\s+to\s+(?=[a-z]+\s)/i, 'Allow $1 to '],
  [/^add(?:s|ed|ing)?\s+an?\s+(?:new\s+)?(?:alpha\s+)?feature\s+(?:so\s+(?:that\s+)?|that\s+|to\s+)/i, ''],
  [/^add(?:s|ed|ing)?\s+(?:in\s+)?support\s+(?:for|of)\s+(?=\S)/i, 'Support '],
  [/^the\s+(?=\S+(?:\s+\S+){0,5}\s+(?:[a-z]+s|will|can|is|are)\s)/i, ''],
  [
    /^set(?:s|ting)?\s+(?:the\s+)?(`?[\w.-]+`?)(?:\s+feature(?:\s+gate)?)?\s+to\s+(?:disabled|false|off)\s+by\s+default\b/i,
    'Disable $1 by default',
  ],
  [
    /^set(?:s|ting)?\s+(?:the\s+)?(`?[\w.-]+`?)(?:\s+feature(?:\s+gate)?)?\s+to\s+(?:enabled|true|on)\s+by\s+default\b/i,
    'Enable $1 by default',
  ],
  [/^(?:explicitly|correctly|properly)\s+(?=[a-z]+)/i, ''],
]

const PROBLEM = String.raw`(?:(?:bugs?|issues?|problems?|cases?|regressions?|behaviou?rs?|errors?|races?|race conditions?|panics?|deadlocks?|corner case|scenario)s?)`
const FIXED = String.raw`^fix(?:e[sd]|ing)?\s+(?:for\s+)?`
/** `Fixed a bug in X where S …`: the component, then what went wrong. */
const BUG = new RegExp(
  String.raw`${FIXED}(?:an?|the|some|another|two|several|multiple)?\s*(?:[\w.-]+\s+){0,3}?${PROBLEM}(?:\s+(?:introduced|found|detected))?(?:\s+in\s+(?:the\s+)?([^,]{2,40}?))?,?\s+(?:where|whereby|in which|when|that|which)\s+(.+)$`,
  'i',
)
const NEGATED = /^(cannot|can't|could not|couldn't|can not)$/i
const NOT =
  /^(?:may not|might not|would not|wouldn't|did not|didn't|does not|doesn't|do not|don't|was not|were not|is not|are not|wasn't|weren't|isn't|aren't)$/i

/**
 * A statement as the house writes it: what changes, in the present tense. "Fixed a bug where S would V" becomes "Prevent
 * S from V-ing" or "S does V", "X has been added" becomes "Add X". Nothing is added that the statement does not say, and
 * no negation is lost: a statement that fits none of the forms stays as it is.
 */
export function normalised(statement: string): Normal {
  const { component, words: rest } = topicOf(withoutFiller(statement))
  const words = withoutFiller(rest)
  const effect = withoutSymptom(words)
  if (effect !== null) {
    return { component: effect.component === '' ? component : effect.component, words: effect.words, isComplete: true }
  }
  const working = brokenFix(words)
  return { component, words: imperative(future(activeVoice(working ?? words))), isComplete: working !== null }
}

const withoutFiller = (words: string): string =>
  FILLER.reduce((text, [filler, instead]) => text.replace(filler, instead), words).trim()

/** "In kubelet configuration, …", "Fixed two bugs in X: …" and "CEL wrappers: keep …" begin with what they are about. */
function topicOf(statement: string): { readonly component: string; readonly words: string } {
  const [, place, rest] =
    /^(?:in|for)\s+(?:the\s+)?((?:[\w-]+\s+){0,2}[\w-]+),\s+(?=\S)(.+)$/i.exec(statement) ??
    /^fix(?:e[sd]|ing)?\s+(?:two|three|several|multiple|some)?\s*(?:bugs?|issues?|problems?)\s+in\s+(?:the\s+)?(?:alpha\s+|beta\s+)?([\w./-]+)(?:\s+feature)?:\s+(.+)$/i.exec(
      statement,
    ) ??
    []
  if (place !== undefined && rest !== undefined) return { component: place, words: firstOf(rest) }
  const [, topic, words = ''] = /^((?:[\w./-]+\s+){1,3}[\w./-]+)(?:\s+\(\d+\))?:\s+(.+)$/.exec(statement) ?? []
  if (
    topic === undefined ||
    baseForm(words.split(' ')[0] ?? '') === null ||
    baseForm(topic.split(' ')[0] ?? '') !== null
  )
    return { component: '', words: statement }
  return { component: topic, words }
}

/** Of several things in a row, each with its own verb, the first. */
const firstOf = (words: string): string => words.replace(/,\s+and\s+.*$/, '')

/** "The kubelet will set X" as "The kubelet sets X". */
function future(words: string): string {
  const [, subject = '', verb = '', rest = ''] = /^(.{2,60}?)\s+will\s+([a-z]+)\b(.*)$/.exec(words) ?? []
  const base = baseForm(verb)
  if (base === null || base !== verb || !isSubject(subject)) return words
  return `${subject} ${isPlural(subject) ? base : thirdPersonOf(base)}${rest}`
}

function withoutSymptom(words: string): { readonly component: string; readonly words: string } | null {
  const [, where = '', what = ''] = BUG.exec(words) ?? []
  if (what === '' || /,\s*(?:and|but)\s/.test(what)) return null
  const told = effectOf(what)
  if (told === null) return null
  const component = where.replaceAll('`', '').trim()
  return /^[\w./ -]*$/.test(component) && component.split(' ').length <= 3 ? { component, words: told } : null
}

/** What the fix of a bug achieves, from what the bug did. */
function effectOf(what: string): string | null {
  const plain = what.replace(/^(?:the|an?)\s+/i, '')
  const cause = /^(?:could|would|can|may|might)\s+(?:cause|lead|allow|make)\s+(.{2,60}?)\s+to\s+([a-z]+)\b(.*)$/i.exec(
    plain,
  )
  if (cause !== null) return prevented(cause[1] ?? '', cause[2] ?? '', cause[3] ?? '')
  const negated =
    /^(.{2,70}?)\s+(cannot|can't|could not|couldn't|may not|might not|would not|wouldn't|did not|didn't|does not|doesn't|do not|don't)\s+([a-z]+)\b(.*)$/i.exec(
      plain,
    )
  if (negated !== null) {
    const [, subject = '', auxiliary = '', verb = '', rest = ''] = negated
    const base = verbBase(verb)
    if (base === null || !isSubject(subject) || isNegated(rest)) return null
    if (NEGATED.test(auxiliary)) return `${subject} can ${verb}${rest}`
    return NOT.test(auxiliary) ? `${subject} ${isPlural(subject) ? base : thirdPersonOf(base)}${rest}` : null
  }
  const could = /^(.{2,70}?)\s+(?:would|could|might|may|can)\s+([a-z]+)\b(.*)$/i.exec(plain)
  if (could !== null) return prevented(could[1] ?? '', could[2] ?? '', could[3] ?? '')
  const words = plain.split(' ')
  const at = words.findIndex((word, index) => index > 0 && index < 10 && pastBase(word) !== null)
  if (at < 0) return null
  const adverb = /^[a-z]+ly$/.test(words[at - 1] ?? '') ? 1 : 0
  const rest = words.slice(at + 1).map((word) => ` ${word}`)
  // "requests sent by the service were rejected": the first verb belongs to the subject.
  if (/\b(?:was|were|is|are|has|had|would|could)\b/.test(rest.join(''))) return null
  const told = prevented(words.slice(0, at - adverb).join(' '), pastBase(words[at] ?? '') ?? '', rest.join(''))
  return adverb === 0 || told === null ? told : told.replace(' from ', ` from ${words[at - 1] ?? ''} `)
}

const pastBase = (verb: string): string | null =>
  /(?:ed|[^s]t|ew|ost|ung|ad|an)$/.test(verb) && baseForm(verb) !== verb ? verbBase(verb) : null

/** `Prevent S from V-ing`; null if the subject is a clause, or the verb is not known. */
function prevented(subject: string, verb: string, rest: string): string | null {
  const base = verbBase(verb)
  if (base === null || base === 'be' || !isSubject(subject) || isNegated(rest)) return null
  return `Prevent ${subject.replace(/^(?:the|an?)\s+/i, '')} from ${gerundOf(base)}${rest}`
}

/** One thing, without a clause or a negation of its own. */
function isSubject(subject: string): boolean {
  return (
    subject.split(' ').length <= 9 &&
    !/[,;:]|\b(?:that|which|when|if|not|no|never|where|while|would|could|was|were|is|are)\b/i.test(subject)
  )
}

const isNegated = (rest: string): boolean => /\b(?:not|never|no longer|cannot)\b/i.test(rest) || /,\s/.test(rest)
const isPlural = (subject: string): boolean => {
  const head = (subject.split(/\s+(?:with|in|of|for|on|from|to)\s+/i)[0] ?? '').split(' ').at(-1) ?? ''
  return /[^s]s`?$/.test(head) && !/(?:status|class|ss|us|is|access|process)`?$/i.test(head)
}

/** Titles such as "Fix X not support Y" and "Fixed X to support Y". */
function brokenFix(words: string): string | null {
  const bare = new RegExp(String.raw`${FIXED}(?:the\s+|an?\s+)?(.{2,60}?)\s+not\s+([a-z]+)\s+(.+)$`, 'i').exec(words)
  if (bare !== null) {
    const [, subject = '', verb = '', rest = ''] = bare
    if (!isSubject(subject)) return null
    const passive = /^(?:getting|being)$/i.test(verb) ? /^([a-z]+)\b(.*)$/i.exec(rest) : null
    const done = passive === null ? null : baseOfParticiple(passive[1] ?? '')
    if (passive !== null && done !== null) return `${capitalized(done)} ${subject}${passive[2] ?? ''}`
    const base = verbBase(verb)
    if (base === null || isNegated(rest) || baseForm(verb.toLowerCase()) !== verb.toLowerCase()) return null
    return `${subject} ${isPlural(subject) ? base : thirdPersonOf(base)} ${rest}`
  }
  const able = new RegExp(
    String.raw`${FIXED}(?:the\s+)?(.{2,60}?)\s+to\s+(?:correctly\s+|properly\s+)?([a-z]+)\s+(.+)$`,
    'i',
  ).exec(words)
  if (able === null) return null
  const [, subject = '', verb = '', rest = ''] = able
  return isSubject(subject) && baseForm(verb) === verb.toLowerCase() ? `Make ${subject} ${verb} ${rest}` : null
}

/** "The flag `--x` has been removed" as "Remove the flag `--x`"; all verbs of the sentence or none. */
function activeVoice(words: string): string {
  const plain = words.replace(/,\s+which\s+[^,]+,(?=\s+(?:has|have|is|are|was|were)\b)/i, '')
  const match =
    /^(.{2,90}?)\s+(?:has|have)\s+(?:also\s+|now\s+)?been\s+([a-z-]+)\b(.*)$/i.exec(plain) ??
    /^(.{2,90}?)\s+(?:was|were|is|are)\s+(?:also\s+|now\s+)?(?:being\s+)?([a-z-]+)\b(.*)$/i.exec(plain) ??
    /^(.{2,60}?)\s+(introduced|added|removed|promoted|disabled|enabled|fixed|updated|deprecated)\b(?=$|\s+(?:to|from|by|in|for)\b)(.*)$/i.exec(
      plain,
    )
  if (match === null) return words
  const [, subject = '', participle = '', rest = ''] = match
  const verb = baseOfParticiple(participle.toLowerCase())
  const isClause =
    /[,;:]|\b(?:that|which|when|if|not|no|never|where|while|will|can|could)\b/i.test(subject) ||
    subject.split(' ').length > 10
  const hasMore =
    /\b(?:and|but)\s+(?:is|are|was|were|will|has|have|can|cannot|also|now)\b|^\s+(?:in favou?r|and)\b/i.test(rest)
  if (verb === null || isClause || hasMore || baseForm(subject.split(' ')[0] ?? '') !== null) return words
  return `${capitalized(verb)} ${lowerArticle(subject)}${rest}`
}

/** The verb that the statement begins with in its base form, without the article after it. */
function imperative(words: string): string {
  const [first = '', ...rest] = words.split(' ')
  const base = /^[A-Za-z-]+$/.test(first) && rest.length > 0 ? baseForm(first) : null
  if (base === null || looksLikeNoun(first, rest[0] ?? '')) return words
  const after = rest.length > 1 && /^(?:a|an|the)$/i.test(rest[0] ?? '') ? rest.slice(1) : rest
  return [capitalized(base), ...after].join(' ').replace(COORDINATED, (whole, and: string, verb: string) => {
    const other = baseOfParticiple(verb)
    return other === null ? whole : `${and} ${other}`
  })
}

/** "Enable the gate by default and promoted it": the second verb has the form of the first. */
const COORDINATED = /((?:,|\band|, and)(?: also)?) ([a-z]+)\b(?= (?:it|the|a|an|its|their|them|this|`))/g

/** `Default values …`, `Log lines …`, `Publishing rules …`: a noun that only looks like the verb. */
function looksLikeNoun(first: string, second: string): boolean {
  if (NOUN_IN_ING.test(first)) return true
  return (
    /^(?:default|log|list|test|patch|record|support|watch|request|process|update|check|cap|port|name|run|release|change|match|cache)s?$/i.test(
      first,
    ) && /^(?:of|is|are|was|were|values?|lines?|messages?|plugins?|can|has|in|on|for)$/i.test(second)
  )
}

const lowerArticle = (subject: string): string =>
  subject.replace(/^(The|A|An|This|These|All|New)\b/, (word) => word.toLowerCase())
