import { baseForm } from '../../text/english.ts'
import { uncapitalized } from '../../text/capitalized.ts'
import type { Component } from '../../model/newsletter.ts'
import { isComponent } from './component.ts'
import { readConventionalTitle } from '../../text/conventional-commit.ts'
import { withoutMarkdownLinks } from '../../text/markdown-links.ts'
import { firstSentence } from '../../text/sentences.ts'

/** The statement of a title or a note. Code is in backticks, as its author wrote it. */
export interface Statement {
  /** The component named first, such as `kubelet`; empty if none is. */
  readonly component: string
  readonly words: string
}

const NOISE: readonly RegExp[] = [
  /^(?:\p{Extended_Pictographic}|\uFE0F|\u200D)+\s*/u,
  /^:[a-z_+-]+:\s*/,
  /^\(?KEPs?[-\s#]?\d+\)?\s*(?:[:,-]\s*|\s)(?=\S)/i,
  /^(?:wip|rfc|ready for review|do not merge)\b\s*[:-]?\s*/i,
  /^(?:automated )?cherry[-\s]?pick of (?:#\d+\s*)+:?\s*/i,
  /^(?:part|step)\s+\d+\s*[:-]\s*/i,
  /^[-*•]\s+/,
  /^(?:bug|feature|note|enhancement)\s*:\s+/i,
]
/** Types of conventional prefixes; other words before a colon are components or topics. */
const TYPES: ReadonlySet<string> = new Set(
  'feat feature fix chore refactor perf doc docs test build ci style cleanup bugfix'.split(' '),
)
const TRAILING: readonly RegExp[] = [
  /\s*\[[A-Z]{2,6}\]\s*$/,
  /\s*[[(]\s*(?:part of\s+)?KEPs?[-\s#]*\d+\s*[\])]\s*$/i,
  /\s*\(#\d+\)\s*$/,
  /\s+(?:\S*(?:…|\.\.\.))\s*$/u,
  /[\s.;:,!…-]+$/u,
]

/** Maximum number of characters of a note that are searched for its first sentence. */
const MOST_OF_A_NOTE = 1000

/** Reads a title without topics, KEP numbers, commit prefixes, emoji and cut-off words. */
export function statementOfTitle(title: string, components: readonly Component[]): Statement {
  return statement(oneLine(title), components)
}

/** Reads the first sentence of a release note, without list marks, links, quotes around it and the call for action. */
export function statementOfNote(note: string, components: readonly Component[]): Statement {
  const paragraphs = note.slice(0, MOST_OF_A_NOTE).split(/\n\s*\n|\n(?=\s*[-*•]\s)/)
  const first =
    paragraphs
      .map(oneLine)
      .map(withoutCall)
      .find((words) => /\p{L}/u.test(words)) ?? ''
  // A first line that only introduces a list says nothing without it.
  return first.endsWith(':') ? { component: '', words: '' } : statement(firstSentence(first), components)
}

const withoutCall = (words: string): string =>
  words.replace(/^[^\p{L}`]*(?:action required|breaking change)\b[\s:!*-]*/iu, '').trim()

function statement(text: string, components: readonly Component[]): Statement {
  let words = text
  let component = ''
  for (let before = ''; before !== words;) {
    before = words
    for (const noise of NOISE) words = words.replace(noise, '')
    const prefix = readConventionalTitle(words)
    if (prefix !== null && TYPES.has(prefix.type)) {
      if (isComponent(prefix.scope, components)) component ||= prefix.scope
      words = prefix.words
    }
    words = words.replace(/^(?:\[([^\]]*)\]|\(([^)]*)\)\s*:)\s*[:-]?\s*/, (_, square?: string, round?: string) => {
      const topic = (square ?? round ?? '').trim()
      if (isComponent(topic, components)) component ||= topic
      return ''
    })
  }
  // A component in several words: "DRA consumable capacity: fix …", "kubectl debug: add …".
  words = words.replace(/^([\w./-]+(?: [\w./-]+){1,3}):\s+(?=\S)/, (whole, topic: string) => {
    if (!isComponent(topic, components) || startsWithVerb(topic)) return whole
    component ||= topic
    return ''
  })
  const isFix = /\b(?:bug)?fix\b[^:]*:/i.test(text.slice(0, text.length - words.length))
  for (let before = ''; before !== words;) {
    before = words
    for (const trailing of TRAILING) words = words.replace(trailing, '')
  }
  const named = /^(`?[\w./*-]{2,40}`?(?:\s*[,/&]\s*`?[\w./-]{2,30}`?)?)\s*:\s+(?=\S)/.exec(words)
  if (named?.[1] !== undefined) {
    words = words.slice(named[0].length)
    if (/\w/.test(named[1]) && !/^(?:pkg|cmd|hack|vendor|staging|bug|note|tl;dr)\b/i.test(named[1]))
      component = named[1].replaceAll('`', '')
  }
  // "fix: overestimation of the footprint" without its prefix would say that this is new.
  const stated = words.trim()
  return {
    component,
    words:
      isFix && stated !== '' && !startsWithVerb(stated) && !HAS_VERB.test(mainClause(stated))
        ? `fix ${uncapitalized(stated)}`
        : stated,
  }
}

/** "fix: errors should be kept" says without its prefix what is right now. */
const HAS_VERB = /\b(?:should|must|is|are|was|were|can|could|cannot|does|do|don't|doesn't)\b/i
const mainClause = (words: string): string => words.split(/\b(?:when|if|while|after|before|that|which)\b/i)[0] ?? ''

const startsWithVerb = (words: string): boolean => baseForm(words.split(' ', 1)[0] ?? '') !== null

/** The text on one line, without links' addresses, emphasis and the quotes around all of it. */
function oneLine(text: string): string {
  return withoutMarkdownLinks(text)
    .replaceAll(/\(?\bhttps?:\/\/\S+/g, '')
    .replaceAll(/\((?:see |ref:? )?\s*#\d+\)/gi, '')
    .replaceAll(/\*\*|__(?=\w)|(?<=\w)__/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^"([^"]*)"$|^'([^']*)'$/, '$1$2')
    .trim()
}
