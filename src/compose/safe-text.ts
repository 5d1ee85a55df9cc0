declare const passed: unique symbol

/** Text that a reader can see all of: one line, no control characters, nothing that turns the direction of reading. */
export type SafeText = string & { readonly [passed]: 'text' }

/** Text that may stand in a code span on the site. */
export type SafeCode = string & { readonly [passed]: 'code' }

/**
 * Joiners hold emoji and the letters of some scripts together; anywhere else they only hide something.
 * All other format characters go: marks of direction, zero-width spaces, soft hyphens, tags.
 */
const FORMAT =
  /(?<![[\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}]--\p{ASCII}])[\u200C\u200D]|[\u200C\u200D](?![[\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}]--\p{ASCII}])|[\p{Cf}--[\u200C\u200D]]/gv
const WHITE_SPACE = /[\s\u0085]+/g
const CONTROL = /\p{Cc}+/gu

/**
 * The only way from text that somebody wrote to text in the post. What the text means to Markdown, kramdown and
 * Liquid is not decided here but where it is printed (`escape-text.ts`): a text node holds what the reader shall see.
 * @returns the text on one line: each run of white space is one space, control characters and invisible format
 * characters are gone, a lone surrogate is U+FFFD. Spaces at both ends are kept, for the words beside it.
 */
export function safeText(written: string): SafeText {
  const visible = written.toWellFormed().replace(FORMAT, '').replace(WHITE_SPACE, ' ').replace(CONTROL, '')
  return visible.replace(/ {2,}/g, ' ') as SafeText
}

/**
 * Text for a code span, without spaces at its ends.
 * @returns null where no code span shows it as it is; it can then be told as text. Liquid reads code spans too, so
 * `{{` and `{%` in one would be run, and nothing can be escaped there. CommonMark and kramdown differ on spans that
 * hold a backtick, and kramdown makes a table of a line with a `|` in code where another backtick is escaped.
 */
export function safeCode(written: string): SafeCode | null {
  const code = safeText(written).trim()
  return code === '' || /[`|]|\{[{%]/.test(code) ? null : (code as SafeCode)
}

/** Safe text is safe together: two texts side by side, with one space where both had one. */
export function joined(first: SafeText, second: SafeText): SafeText {
  return `${first}${first.endsWith(' ') ? second.trimStart() : second}` as SafeText
}

/** The text without spaces at its start or end. */
export function trimmed(text: SafeText, side: 'start' | 'end'): SafeText {
  return (side === 'start' ? text.trimStart() : text.trimEnd()) as SafeText
}
