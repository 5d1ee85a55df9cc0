import { decodeString } from 'micromark-util-decode-string'

/** Characters that kramdown replaces, the longest first. */
const SYMBOLS: readonly (readonly [string, string])[] = [
  ['---', '—'],
  ['--', '–'],
  ['...', '…'],
  ['\\<<', '<<'],
  ['\\>>', '>>'],
  ['<< ', '«\u00A0'],
  [' >>', '\u00A0»'],
  ['<<', '«'],
  ['>>', '»'],
]

const PUNCTUATION = String.raw`[!"#$%'()*+,\-./:;<=>?@\[\\\]^_\`{|}~]`

type Quote = (match: RegExpExecArray) => string

const left = (mark: string): string => (mark === '"' ? '“' : '‘')
const right = (mark: string): string => (mark === '"' ? '”' : '’')

/** kramdown's rules for straight quotes (parser/kramdown/smart_quotes.rb). The first one that matches is used. */
const QUOTES: readonly (readonly [RegExp, Quote])[] = [
  [/(["'])(?=[_*]{1,2}\S)/y, ([, mark = '']) => left(mark)],
  [new RegExp(`(["'])(?=${PUNCTUATION}(?!\\.\\.)\\B)`, 'y'), ([, mark = '']) => right(mark)],
  [/([ \t\r\n]?)"'(?=\w)/y, ([, before = '']) => `${before}“‘`],
  [/([ \t\r\n]?)'"(?=\w)/y, ([, before = '']) => `${before}‘“`],
  [/([ \t\r\n]?)'(?=\d\ds)/y, ([, before = '']) => `${before}’`],
  [/([ \t\r\n])(["'])(?=\w)/y, ([, before = '', mark = '']) => before + left(mark)],
  [/([^ \\\t\r\n[{(-])(["'])/y, ([, before = '', mark = '']) => before + right(mark)],
  [/(["'])(?=[ \t\r\n]|s\b|$)/my, ([, mark = '']) => right(mark)],
  [/(.?)'/sy, ([, before = '']) => `${before}‘`],
  [/(.?)"/sy, ([, before = '']) => `${before}“`],
]

/**
 * The visible text of a text node, as kramdown prints it: dashes, dots, guillemets and quotes become typographic ones,
 * except those written with a backslash or as a character reference.
 * @param source the whole Markdown, because a quote depends on the characters around it
 * @param from the offset at which the text node begins; it ends at `to`
 */
export function typeset(source: string, from: number, to: number): string {
  let words = ''
  let at = from
  while (at < to) {
    const [read, length] = pieceAt(source, at, to)
    words += read
    at += length
  }
  return words
}

function pieceAt(source: string, at: number, to: number): readonly [read: string, length: number] {
  const symbol = SYMBOLS.find(([written]) => source.startsWith(written, at))
  if (symbol !== undefined) return [symbol[1], symbol[0].length]
  const here = source.charAt(at)
  const reference = here === '\\' || here === '&' ? ESCAPE.exec(source.slice(at, at + 40))?.[0] : undefined
  if (reference !== undefined) return [decodeString(reference), reference.length]
  if (here === '\n') return ['\n', /^\n[ \t]*(?:>[ \t]?)*/.exec(source.slice(at, to))?.[0].length ?? 1]
  if (isQuote(here) || (here !== '\\' && at + 1 < to && isQuote(source.charAt(at + 1)))) {
    for (const [pattern, set] of QUOTES) {
      pattern.lastIndex = at
      const match = pattern.exec(source)
      if (match !== null) return [set(match), match[0].length]
    }
  }
  return [here, 1]
}

const ESCAPE = /^(?:\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[\da-zA-Z]{1,31});)/

const isQuote = (character: string): boolean => character === '"' || character === "'"
