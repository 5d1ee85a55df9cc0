import type { RootContent } from 'mdast'
import { markdownText, parseMarkdown } from '../markdown-text.ts'

/** The heading, with `#` before its text or a line under it. */
const HEADING = /^(?:#{1,6}[ \t]+Summary(?:[ \t]+(?:and|&)[ \t]+\w+)?[ \t#:]*|Summary[ \t]*\r?\n[-=]+[ \t]*)$/im
/** Maximum number of characters that are parsed, because a whole README can have 200 kB. */
const LONGEST = 8_000

/** Beginnings of paragraphs that are left from the template or are placeholders. */
const NOT_WRITTEN_YET = [
  /^(?:the summary|this) section is (?:incredibly|for)/i,
  /^a good summary is/i,
  /^both in this section and below/i,
  /^this is where you add/i,
  /^(?:tb[acd]|todo|n\/a|none|wip|coming soon)\W*$/i,
  /^note\b/i,
]

/**
 * Returns the paragraphs under the heading Summary of a proposal's README as plain text, each on one line. Comments,
 * text of the template, lists, tables and quotes are left out.
 * @returns null if there is no such heading, or no paragraph under it
 */
export function readSummary(markdown: string): string | null {
  const heading = HEADING.exec(markdown)
  if (heading === null) return null
  const rest = markdown.slice(heading.index, heading.index + LONGEST)
  const next = /\n#{1,2}[ \t]/.exec(rest)
  const [title, ...after] = parseMarkdown(rest.slice(0, next?.index)).children
  if (title?.type !== 'heading') return null
  const end = after.findIndex((node) => node.type === 'heading' && node.depth <= title.depth)
  const section = end < 0 ? after : after.slice(0, end)
  const paragraphs = section.map(paragraphText).filter((text) => text !== null)
  return paragraphs.length === 0 ? null : paragraphs.join('\n')
}

function paragraphText(node: RootContent): string | null {
  if (node.type !== 'paragraph') return null
  const text = markdownText(node.children)
  return text === '' || NOT_WRITTEN_YET.some((pattern) => pattern.test(text)) ? null : text
}
