import { isMap, isScalar, parseDocument } from 'yaml'
import type { Range } from '../model/finding.ts'

/** The front matter of a post, with places in the post's text. */
export interface FrontMatter {
  /** The lines between the dashes; null if the post has no front matter. */
  readonly lines: Range | null
  /** Where the post's Markdown begins. */
  readonly end: number
  /** Why it cannot be read as keys and values. */
  readonly problem: { readonly message: string; readonly place: Range } | null
  readonly entries: ReadonlyMap<string, Entry>
}

interface Entry {
  /** The value as written, without quotes. */
  readonly value: string
  /** The place of the value with its quotes; if it is empty, the place to insert it. */
  readonly place: Range
}

/** Jekyll's front matter: from the first byte to a line of three dashes or dots. */
const BLOCK = /^---[ \t]*\r?\n([\s\S]*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m

/** Reads the front matter as Jekyll does, as YAML 1.1. All values are strings, as written. */
export function readFrontMatter(text: string): FrontMatter {
  const block = text.startsWith('---') ? BLOCK.exec(text) : null
  if (block?.index !== 0) return { lines: null, end: 0, problem: null, entries: new Map() }
  const inner = block[1] ?? ''
  const start = block[0].indexOf('\n') + 1
  const lines = { start, end: start + inner.length }
  const end = block[0].length
  const document = parseDocument(inner, { version: '1.1', schema: 'failsafe' })
  const at = ([from, to]: readonly [number, number, ...unknown[]]): Range => ({ start: start + from, end: start + to })
  const [error] = document.errors
  if (error !== undefined) {
    const message = error.message.split(/ at line |\n/)[0] ?? error.code
    return { lines, end, problem: { message, place: at(error.pos) }, entries: new Map() }
  }
  const { contents } = document
  if (contents === null) return { lines, end, problem: null, entries: new Map() }
  if (!isMap(contents)) {
    return { lines, end, problem: { message: 'it holds no keys and values', place: lines }, entries: new Map() }
  }
  const entries = new Map<string, Entry>()
  for (const { key, value } of contents.items) {
    if (!isScalar(key) || !isScalar(value)) continue
    const written = typeof value.value === 'string' ? value.value : ''
    entries.set(String(key.value), { value: written, place: at(value.range) })
  }
  return { lines, end, problem: null, entries }
}
