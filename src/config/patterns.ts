import type { Format } from '../model/newsletter.ts'

// What texts of a configuration must look like. A rule that a pattern can say is one, so that schema.json says it too and
// editors show it. Case is spelled out, as JSON Schema knows no flags.

/** A template that uses only the placeholders of a date. */
export const TEMPLATE = /^(?!.*\{(?!(?:yyyy|mm|dd|month|d)\})[^{}]*\})/

/** A template that names the day. */
export const DATED = /^(?=.*\{yyyy\})(?=.*\{mm\})(?=.*\{dd\})/

/** A path inside a repository: relative, without empty parts or `..`, never with a part `.git`, which git refuses, or under `.github`. */
export const PATH_INSIDE =
  /^(?!(?:.*\/)?\.[gG][iI][tT](?:\/|$)|\.[gG][iI][tT][hH][uU][bB](?:\/|$))(?!.*(?:^|\/)\.{0,2}(?:\/|$))[^\\:]*$/

/** The same, and a slash at the end of a folder. */
export const PATH_OR_FOLDER =
  /^(?!(?:.*\/)?\.[gG][iI][tT](?:\/|$)|\.[gG][iI][tT][hH][uU][bB](?:\/|$))(?!\.{0,2}$|.*(?:^|\/)(?:\.{0,2}\/|\.{1,2}$))[^\\:]*$/

/** What git allows in a branch's name, and no more than editors can type. */
export const BRANCH = /^[A-Za-z0-9{](?!.*\.\.|.*\/[./]|.*[./]$|.*\.lock(?:\/|$))[\w./{}-]*$/

/** https without a name before the host, or http on this machine. */
export const FEED_ADDRESS = /^(?:https:\/\/[^@/]+\/|http:\/\/(?:127\.0\.0\.1|localhost)(?::\d+)?\/)/

/** Jekyll reads no post whose name does not begin with its date; Hugo takes two names for lists and bundles. */
export const POST_NAMES: Readonly<Record<Format, RegExp>> = {
  jekyll: /^(?!(?:.*\/)?_posts\/)|\/\{yyyy\}-\{mm\}-\{dd\}-[^/]+$/,
  hugo: /^(?!(?:.*\/)?_?index\.md$)/,
  markdown: /^/,
}
