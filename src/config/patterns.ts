import type { Format } from '../model/newsletter.ts'

// Patterns for the texts of a configuration. They are also in schema.json, so that editors show mistakes. They spell out
// upper and lower case, because JSON Schema has no flags.

/** A template whose placeholders are all known. */
export const TEMPLATE = /^(?!.*\{(?!(?:yyyy|mm|dd|month|d)\})[^{}]*\})/

/** A template that contains year, month and day. */
export const DATED = /^(?=.*\{yyyy\})(?=.*\{mm\})(?=.*\{dd\})/

/** A path inside a repository: relative, without empty parts or `..`, without `.git` in it, and not under `.github`. */
export const PATH_INSIDE =
  /^(?!(?:.*\/)?\.[gG][iI][tT](?:\/|$)|\.[gG][iI][tT][hH][uU][bB](?:\/|$))(?!.*(?:^|\/)\.{0,2}(?:\/|$))[^\\:]*$/

/** The same, with an optional slash at the end for a folder. */
export const PATH_OR_FOLDER =
  /^(?!(?:.*\/)?\.[gG][iI][tT](?:\/|$)|\.[gG][iI][tT][hH][uU][bB](?:\/|$))(?!\.{0,2}$|.*(?:^|\/)(?:\.{0,2}\/|\.{1,2}$))[^\\:]*$/

/** A branch name that git allows, of ASCII characters only. */
export const BRANCH = /^[A-Za-z0-9{](?!.*\.\.|.*\/[./]|.*[./]$|.*\.lock(?:\/|$))[\w./{}-]*$/

/** An https address without user name and password, or an http address of this machine. */
export const FEED_ADDRESS = /^(?:https:\/\/[^@/]+\/|http:\/\/(?:127\.0\.0\.1|localhost)(?::\d+)?\/)/

/** Jekyll ignores a post whose name does not start with a date. Hugo reserves `index.md` and `_index.md`. */
export const POST_NAMES: Readonly<Record<Format, RegExp>> = {
  jekyll: /^(?!(?:.*\/)?_posts\/)|\/\{yyyy\}-\{mm\}-\{dd\}-[^/]+$/,
  hugo: /^(?!(?:.*\/)?_?index\.md$)/,
  markdown: /^/,
}
