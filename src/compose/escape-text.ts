import { FORMATS, type Format } from '../model/newsletter.ts'
import { plainBrackets, plainQuotes } from './left-alone.ts'

/** Where a text stands: the characters beside it, `\n` at the edge of a block, and whether it is words of a link. */
export interface Surroundings {
  readonly before: string
  readonly after: string
  readonly inLink: boolean
}

interface Rule {
  /** Matches one character that needs an escape, with what must stand around it. `\n` is the edge of the block. */
  readonly character: RegExp
  /** A backslash where CommonMark and kramdown both take it away again, else a character reference. */
  readonly by: 'backslash' | 'reference'
  /** The kinds of site that would act on it. */
  readonly formats: readonly Format[]
}

const backslash = (character: RegExp, formats: readonly Format[] = FORMATS): Rule => ({
  character,
  by: 'backslash',
  formats,
})
const reference = (character: RegExp, formats: readonly Format[] = FORMATS): Rule => ({
  character,
  by: 'reference',
  formats,
})

/** kramdown and Hugo's goldmark set type: quotes curl, dashes grow, and they know definition lists and tables. */
const TYPESET: readonly Format[] = ['jekyll', 'hugo']

/**
 * What Liquid and kramdown, or Hugo, or GitHub would act on. The first rule that matches a character counts.
 * `docs/safe-text.md` has the reason for each; the real Jekyll and Hugo try them all in `__tests__/site/`.
 */
const RULES: readonly Rule[] = [
  // Liquid looks for `{%` and `{{` before any Markdown is read, and kramdown prints the backslash of `\%`.
  reference(/\{(?=%)/g, ['jekyll']),
  backslash(/\{(?=[{:#])|(?<=\{)\{/g, ['jekyll']),
  // Hugo looks for `{{<` and `{{%` before any Markdown is read, and for attributes behind a heading.
  backslash(/\{/g, ['hugo']),
  // A backslash is itself before a letter or a digit.
  backslash(/\\(?![A-Za-z0-9])/g),
  // kramdown prints the backslash of `\&`.
  reference(/&(?=#?[\w:.-]+;)/g),
  // Emphasis, code.
  backslash(/[*`]/g),
  // Tables, and quotes that would curl.
  backslash(/[|'"]/g, TYPESET),
  // kramdown reads `_` after a letter as itself, after a digit as emphasis; at the end of a word it may close one.
  // A letter beside `**` does not count: the serializer may turn it into a character reference.
  backslash(/(?<![A-Za-z])_|(?<=^[*_][A-Za-z])_|_(?![A-Za-z0-9])|_(?=[A-Za-z0-9][*_]$)/g),
  // A `[` may open a link, a footnote, a task. kramdown reads `[x\]: y` at the start of a line as a definition.
  reference(/\](?=:)/g, ['jekyll']),
  backslash(/\[|!(?=\[$)/g),
  // Tags, comments, autolinks.
  backslash(/<(?![ =])/g),
  // Guillemets, dashes, the ellipsis.
  backslash(/>(?=>)|(?<=>)>|-(?=-)|\.(?=\.\.)/g, TYPESET),
  // Mathematics, strikethrough (GitHub takes a single `~` for it too).
  backslash(/\$(?=\$)|(?<=\$)\$|~(?=~)|(?<=\S)~/g),
  // At the start of a line: lists, quotes, headings, definition lists, kramdown's end-of-block mark.
  backslash(/(?<=^\n)(?:[>#]|[+:-](?![A-Za-z0-9]))|(?<=^\n\d+)[.)](?!\w)/g),
  reference(/(?<=^\n)\^(?!\w)/g, ['jekyll']),
  // kramdown takes `[^` for a footnote, and prints the backslash of `\^`.
  reference(/(?<=^\[)\^/g),
  // The closing marks of a heading.
  backslash(/#(?=#*\n$)/g),
]

/** A `]` ends the words of a link and is itself elsewhere. */
const IN_LINK: readonly Rule[] = [...RULES, backslash(/\]/g)]

const rulesFor = (format: Format): { readonly text: readonly Rule[]; readonly link: readonly Rule[] } => ({
  text: RULES.filter(({ formats }) => formats.includes(format)),
  link: IN_LINK.filter(({ formats }) => formats.includes(format)),
})
const RULES_OF = { jekyll: rulesFor('jekyll'), hugo: rulesFor('hugo'), markdown: rulesFor('markdown') }

/**
 * Escapes text for the post, as little as is safe, so that the source stays readable for editors.
 * @param text what the reader shall see, on one line.
 * @param format what the post is written for.
 * @returns Markdown that shows just that on such a site, and under CommonMark.
 */
export function escapeText(text: string, surroundings: Surroundings, format: Format): string {
  const before = surroundings.before.slice(-1) || '\n'
  const subject = before + text + (surroundings.after.slice(0, 1) || '\n')
  const escapes = new Map<number, Rule['by']>()
  for (const rule of RULES_OF[format][surroundings.inLink ? 'link' : 'text']) {
    for (const match of subject.matchAll(rule.character)) {
      if (!escapes.has(match.index - 1)) escapes.set(match.index - 1, rule.by)
    }
  }
  for (const plain of [...plainQuotes(text), ...plainBrackets(text, surroundings)]) escapes.delete(plain)
  let printed = ''
  let from = 0
  for (const at of [...escapes.keys()].filter((index) => index >= 0 && index < text.length).sort((a, b) => a - b)) {
    const character = text.charAt(at)
    const escaped = escapes.get(at) === 'backslash' ? `\\${character}` : characterReference(character)
    printed += text.slice(from, at) + escaped
    from = at + 1
  }
  return printed + text.slice(from)
}

function characterReference(character: string): string {
  return character === '&' ? '&amp;' : `&#${String(character.charCodeAt(0))};`
}
