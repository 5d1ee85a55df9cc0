import { baseForm, pastOf } from '../../text/english.ts'
import { withoutMarkdownLinks } from '../../text/markdown-links.ts'
import { sentencesOf, withoutAddresses } from '../../text/sentences.ts'

/** A release note for a paragraph: what the merge does, what more there is to know, and what users have to do. */
export interface NoteInSentences {
  /** The first sentence after its author, such as `added a lamp`; null if it has a subject of its own. */
  readonly deed: string | null
  /** Whole sentences, each ending in a full stop. */
  readonly more: readonly string[]
  /** What users have to do before they upgrade; empty if nothing. */
  readonly action: readonly string[]
}

/** Maximum number of words of all sentences together. */
const MOST = 90
const MOST_CHARACTERS = 3000
const ACTION = /\baction required\b\s*[:!*-]*\s*/i

/** Takes a release note apart. Lines without a full stop are sentences, lists are sentences one after the other. */
export function noteInSentences(note: string): NoteInSentences {
  const plain = withoutMarkdownLinks(note.slice(0, MOST_CHARACTERS))
    .replaceAll(/^#+\s*/gm, '')
    .replace(/^"([\s\S]*)"$/, '$1')
  const [before = '', ...after] = plain.split(ACTION)
  const told = sentencesIn(before)
  const [first, ...more] = told.length === 0 ? sentencesIn(after.join(' ')) : told
  const deed = first === undefined ? null : deedOf(first)
  const rest = deed === null && first !== undefined ? [first, ...more] : more
  return { deed, more: upTo(rest, MOST), action: told.length === 0 ? [] : upTo(sentencesIn(after.join(' ')), MOST / 2) }
}

/** "Added a lamp." as what its author did: `added a lamp.`; null if the sentence does not begin with its verb. */
function deedOf(sentence: string): string | null {
  const words = sentence.replace(/^(?:[\w./ -]{2,40}(?:\s+\([^)]*\))?):\s+(?=[A-Z])/, '')
  const [first = '', ...rest] = words.split(' ')
  const base = /^[A-Za-z-]+$/.test(first) && rest.length > 1 ? baseForm(first) : null
  if (base === null || /^(?:is|are|was|were|can|has|have|values?|lines?|of)$/i.test(rest[0] ?? '')) return null
  return [pastOf(base), ...rest].join(' ')
}

function sentencesIn(text: string): readonly string[] {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-*•]|\d+[.)])\s+/, '').trim())
    .filter((line) => line !== '')
  const joined = lines.reduce((all, line) => {
    // A line goes on in the next one unless that begins a sentence of its own.
    const isOver = all === '' || /[.!?:]["'`)]?$/.test(all) || /^[\p{Lu}`]/u.test(line)
    return all === '' ? line : isOver ? `${ended(all)} ${line}` : `${all} ${line}`
  }, '')
  return sentencesOf(withoutAddresses(joined))
    .map((sentence) => ended(sentence.trim()))
    .filter((sentence) => /\p{L}/u.test(sentence))
}

const ended = (sentence: string): string =>
  sentence === '' || /[.!?:…]["'`)]?$/.test(sentence) ? sentence : `${sentence}.`

function upTo(sentences: readonly string[], most: number): readonly string[] {
  const kept: string[] = []
  for (const sentence of sentences) {
    if (sentence.endsWith(':')) break
    if ([...kept, sentence].join(' ').split(' ').length > most) break
    kept.push(sentence)
  }
  return kept
}
