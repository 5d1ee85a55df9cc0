import { type Inline } from '../../model/phrase.ts'
import { code, text } from '../../text/phrase.ts'
import { spelledAs } from '../../text/glossary.ts'

/** A word of a statement with its mark: spaces stand between words, never in them, save inside code. */
export interface Word {
  readonly kind: 'text' | 'code'
  readonly value: string
  /** What stands directly before a code span, such as an opening bracket. */
  readonly head: string
  /** What stands directly behind a code span, such as a comma. */
  readonly tail: string
}

/** Words that are code though their author did not mark them: flags, fields, metrics, calls. */
const IS_CODE =
  /^(?:--[a-z][\w-]*(?:=[\w./:-]+)?|\.[a-z]\w+(?:\.\w+)+|[a-z][a-z0-9]*(?:_[a-z0-9]+){2,}|[A-Z]\w*(?:\.\w+)?\(\))$/

/** The words of a statement, code spans whole; marks that do not close are dropped. */
export function wordsOf(statement: string): readonly Word[] {
  const words: Word[] = []
  // A mark with a space inside it is a stray one.
  const pattern = /([([{"']*)(`+)(?![\s`])([^`]*[^\s`])\2([^\s`]*)|(`|[^\s`]+`?|\S+)/g
  for (const match of statement.matchAll(pattern)) {
    const [, head = '', , marked, tail = '', plain] = match
    if (marked !== undefined) {
      words.push({ kind: 'code', value: marked.trim(), head, tail })
      continue
    }
    const bare = (plain ?? '').replaceAll('`', '')
    const [, core = bare, behind = ''] = /^(.*?)([,;:)]*)$/.exec(bare) ?? []
    if (IS_CODE.test(core)) words.push({ kind: 'code', value: core, head: '', tail: behind })
    else if (bare !== '') words.push({ kind: 'text', value: bare, head: '', tail: '' })
  }
  return words
}

/** The words as inlines, spelled as in the glossary, with single spaces between them. */
export function inlines(words: readonly Word[], glossary: readonly string[]): Inline[] {
  const parts: Inline[] = []
  let plain = ''
  const flush = (): void => {
    if (plain !== '') parts.push(text(spelledAs(glossary, plain)))
    plain = ''
  }
  for (const [at, word] of words.entries()) {
    if (at > 0) plain += ' '
    if (word.kind === 'code') {
      plain += word.head
      flush()
      parts.push(code(word.value))
      plain = word.tail
    } else plain += word.value
  }
  flush()
  return parts
}

/** Words as a reader counts them: a code span is one. */
export function countWords(words: string): number {
  return words
    .replaceAll(/`[^`]*`/g, 'x')
    .split(/\s+/)
    .filter(Boolean).length
}
