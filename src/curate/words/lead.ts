import { baseForm, baseOfParticiple } from '../../text/english.ts'

/** A statement that begins as the house wants it: with a verb in the present tense, or with its subject. */
export interface Lead {
  readonly words: string
  /** The verb it begins with, in its base form; null where it begins with its subject. */
  readonly verb: string | null
}

const A_BUG =
  /^fix(?:e[sd]|ing)?\s+(?:for\s+)?(?:an?|the|some|another|two|multiple|several)?\s*(?:\w+\s+)?(?:bugs?|issues?|problems?|cases?|behaviou?rs?|regressions?)(?:\s+(?:introduced |found )?in\s+[^,]{2,40}?)?,?\s+(?:where|that|which|when|whereby|in which|causing|with)\b/i

/** Whether the statement tells of a bug by its symptom ("Fixed a bug where …"), which the house does not write. */
export function tellsASymptom(words: string): boolean {
  return A_BUG.test(words)
}

/**
 * The same statement with its verb first, in the present tense: "Added X" and "X has been added" become "Add X".
 * Only the form of this one verb, articles and the word "now" change.
 */
export function lead(statement: string, project: string): Lead {
  const words = withoutFiller(statement, project)
  const active = withVerbFirst(words)
  const [first = '', ...rest] = active.split(' ')
  const verb = /^[A-Za-z-]+$/.test(first) && rest.length > 0 ? baseForm(first) : null
  if (verb === null || isNoun(first, rest[0] ?? '')) return { words: active, verb: null }
  return { words: [capital(verb), ...withoutArticle(rest)].join(' '), verb }
}

const FILLER: readonly (readonly [RegExp, string])[] = [
  [/^(?:this (?:pr|change|commit|feature)|we)\s+(?:(?:are|is|have)\s+)?(?:now\s+)?/i, ''],
  [/^(?:users|you)\s+can\s+now\s+/i, 'Users can '],
  [/\b(is|are|can|will|has|have|does)\s+now\b/gi, '$1'],
  [/\bnow\s+(?=(?:also\s+)?[a-z]+s\b)/gi, ''],
  [/^now\s+/i, ''],
  [/\b(fix(?:e[sd])?|add(?:s|ed)?)\s+for\s+/i, '$1 '],
  [/^add(?:s|ed|ing)?\s+support\s+(?:for|of)\s+(?=\S)/i, 'Support '],
]

function withoutFiller(words: string, project: string): string {
  const ofUsers = words.toLowerCase().startsWith(`${project} `) ? words.slice(project.length).trimStart() : words
  const told = /^(?:users|you)\s+can\s+now\s/i.test(ofUsers) ? ofUsers : words
  return FILLER.reduce((text, [filler, instead]) => text.replace(filler, instead), told)
}

/** "The flag `--x` has been removed" as "Removed the flag `--x`"; other sentences as they are. */
function withVerbFirst(words: string): string {
  const plain = words.replace(/,\s+which\s+[^,]+,(?=\s+(?:has|have|is|are|was|were)\b)/i, '')
  const match =
    /^(.{2,80}?)\s+(?:has|have)\s+(?:also\s+)?been\s+([a-z]+)\b(.*)$/i.exec(plain) ??
    /^(.{2,80}?)\s+(?:was|were)\s+([a-z]+)\b(.*)$/i.exec(plain)
  if (match === null) return words
  const [, subject = '', participle = '', rest = ''] = match
  const verb = baseOfParticiple(participle)
  const isClause =
    /,|;|\b(?:that|which|when|if|not|no|never|where|while|and)\b/i.test(subject) || subject.split(' ').length > 8
  if (verb === null || isClause || baseForm(subject.split(' ')[0] ?? '') !== null) return words
  return `${capital(verb)} ${lowerArticle(subject)}${rest}`
}

/** `Default values …`, `Log lines …`: a noun that only looks like the verb. */
function isNoun(first: string, second: string): boolean {
  return (
    /^(?:default|log|list|test|patch|record|support|watch|request|process|update|check|cap|port|name|run|release|change|match|cache)s?$/i.test(
      first,
    ) && /^(?:of|is|are|was|were|values?|lines?|messages?|plugins?|can|has|in|on|for)$/i.test(second)
  )
}

const lowerArticle = (subject: string): string =>
  subject.replace(/^(The|A|An|This|These)\b/, (article) => article.toLowerCase())

/** "Add the flag" is "Add flag"; "Make the default" keeps it, and so does anything but a plain thing. */
function withoutArticle(rest: readonly string[]): readonly string[] {
  return rest.length > 1 && /^(?:a|an|the)$/i.test(rest[0] ?? '') ? rest.slice(1) : rest
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
