declare const passed: unique symbol

/** Text that is fully visible: one line without control characters and marks of reading direction. */
export type SafeText = string & { readonly [passed]: 'text' }

/** Text that is allowed in a code span on the site. */
export type SafeCode = string & { readonly [passed]: 'code' }

/**
 * Joiners are only kept between emoji and between letters of some scripts, which need them. All other format characters are
 * removed: marks of direction, zero-width spaces, soft hyphens, tags.
 */
const FORMAT =
  /(?<![[\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}]--\p{ASCII}])[\u200C\u200D]|[\u200C\u200D](?![[\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}]--\p{ASCII}])|[\p{Cf}--[\u200C\u200D]]/gv
const WHITE_SPACE = /[\s\u0085]+/g
const CONTROL = /\p{Cc}+/gu

/**
 * The only way from text that somebody wrote to text in the post. It holds what the reader will see; `escape-text.ts`
 * escapes it for Markdown, kramdown and Liquid when it is printed.
 * @returns the text on one line: each run of white space becomes one space, control characters and invisible format
 *   characters are removed, a lone surrogate becomes U+FFFD. Spaces at both ends are kept.
 */
export function safeText(written: string): SafeText {
  const visible = written.toWellFormed().replace(FORMAT, '').replace(WHITE_SPACE, ' ').replace(CONTROL, '')
  return visible.replace(/ {2,}/g, ' ') as SafeText
}

/**
 * Text for a code span, without spaces at its ends.
 * @returns null if a code span cannot show it unchanged. Liquid would run `{{` and `{%` in a code span, where nothing can
 *   be escaped. CommonMark and kramdown differ on spans with a backtick, and kramdown makes a table of a line with a `|`
 *   in code if another backtick is escaped.
 */
export function safeCode(written: string): SafeCode | null {
  const code = safeText(written).trim()
  return code === '' || /[`|]|\{[{%]/.test(code) ? null : (code as SafeCode)
}

/** Two texts joined, with one space between them if both have one. */
export function joined(first: SafeText, second: SafeText): SafeText {
  return `${first}${first.endsWith(' ') ? second.trimStart() : second}` as SafeText
}

/** The text without spaces at its start or end. */
export function trimmed(text: SafeText, side: 'start' | 'end'): SafeText {
  return (side === 'start' ? text.trimStart() : text.trimEnd()) as SafeText
}
