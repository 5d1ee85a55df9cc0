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
}

const backslash = (character: RegExp): Rule => ({ character, by: 'backslash' })
const reference = (character: RegExp): Rule => ({ character, by: 'reference' })

/**
 * What Liquid, kramdown and CommonMark would act on. The first rule that matches a character counts.
 * `docs/safe-text.md` has the reason for each, and the real Jekyll tries them all in `__tests__/site/`.
 */
const RULES: readonly Rule[] = [
  // Liquid looks for `{%` and `{{` before any Markdown is read, and kramdown prints the backslash of `\%`.
  reference(/\{(?=%)/g),
  backslash(/\{(?=[{:#])|(?<=\{)\{/g),
  // A backslash is itself before a letter or a digit.
  backslash(/\\(?![A-Za-z0-9])/g),
  // kramdown prints the backslash of `\&`.
  reference(/&(?=#?[\w:.-]+;)/g),
  // Emphasis, code, tables, and quotes that would curl.
  backslash(/[*`|'"]/g),
  // kramdown reads `_` after a letter as itself, after a digit as emphasis; at the end of a word it may close one.
  // A letter beside `**` does not count: the serializer may turn it into a character reference.
  backslash(/(?<![A-Za-z])_|(?<=^[*_][A-Za-z])_|_(?![A-Za-z0-9])|_(?=[A-Za-z0-9][*_]$)/g),
  // A `[` may open a link, a footnote, a task. kramdown reads `[x\]: y` at the start of a line as a definition.
  reference(/\](?=:)/g),
  backslash(/\[|!(?=\[$)/g),
  // Tags, comments, autolinks, guillemets.
  backslash(/<(?![ =])|>(?=>)|(?<=>)>/g),
  // Dashes and the ellipsis of kramdown's typography.
  backslash(/-(?=-)|\.(?=\.\.)/g),
  // Mathematics, strikethrough (GitHub takes a single `~` for it too).
  backslash(/\$(?=\$)|(?<=\$)\$|~(?=~)|(?<=\S)~/g),
  // At the start of a line: lists, quotes, headings, definition lists, kramdown's end-of-block mark.
  backslash(/(?<=^\n)(?:[>#]|[+:-](?![A-Za-z0-9]))|(?<=^\n\d+)[.)](?!\w)/g),
  reference(/(?<=^\n)\^(?!\w)/g),
  // kramdown takes `[^` for a footnote, and prints the backslash of `\^`.
  reference(/(?<=^\[)\^/g),
  // The closing marks of a heading.
  backslash(/#(?=#*\n$)/g),
]

/** A `]` ends the words of a link and is itself elsewhere. */
const IN_LINK: readonly Rule[] = [...RULES, backslash(/\]/g)]

/**
 * Escapes text for the post, as little as is safe, so that the source stays readable for editors.
 * @param text what the reader shall see, on one line.
 * @returns Markdown that shows just that under Liquid and kramdown, and under CommonMark.
 */
export function escapeText(text: string, surroundings: Surroundings): string {
  const before = surroundings.before.slice(-1) || '\n'
  const subject = before + text + (surroundings.after.slice(0, 1) || '\n')
  const escapes = new Map<number, Rule['by']>()
  for (const rule of surroundings.inLink ? IN_LINK : RULES) {
    for (const match of subject.matchAll(rule.character)) {
      if (!escapes.has(match.index - 1)) escapes.set(match.index - 1, rule.by)
    }
  }
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
