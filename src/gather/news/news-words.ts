import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import { type Phrase } from '../../model/phrase.ts'
import { plainWords } from '../../text/phrase.ts'
import { parseMarkdown } from '../markdown-text.ts'
import { firstSentences } from './first-sentences.ts'
import { linkedAddresses, phraseOf } from './written-phrase.ts'
import { withoutHtmlComments } from '../../text/html-comments.ts'

/** Maximum number of sentences of a news item. */
const SENTENCES = 2
/** Maximum number of characters that are parsed: fifty issues can have 65,536 characters each. */
const LONGEST = 4_000

/**
 * Returns the text of a news item: the first paragraph under a label of the issue template, or the first paragraph if
 * the issue has no labels. A label is a heading or a line in bold. Comments and check boxes belong to the template and are
 * ignored.
 * @param body the Markdown of the issue, which anyone can write
 * @returns at most two sentences, with their `https` links. Empty if there is no text.
 */
export function newsWords(body: string): Phrase {
  const { children } = parseMarkdown(withoutHtmlComments(body.slice(0, LONGEST)))
  const addresses = linkedAddresses(children)
  const words = labelledFirst(children)
    .map((paragraph) => phraseOf(paragraph, addresses))
    .find((phrase) => plainWords(phrase).trim() !== '')
  return words === undefined ? [] : firstSentences(words, SENTENCES)
}

type Words = readonly PhrasingContent[]

/** The paragraphs under labels, then those above the first label. */
function labelledFirst(nodes: readonly RootContent[]): readonly Words[] {
  const firstLabel = nodes.findIndex(isLabel)
  const above = firstLabel < 0 ? nodes : nodes.slice(0, firstLabel)
  const under = firstLabel < 0 ? [] : nodes.slice(firstLabel)
  return [...under, ...above].flatMap(paragraphsIn)
}

function paragraphsIn(node: RootContent): readonly Words[] {
  if (node.type === 'paragraph') return [isLabel(node) ? afterLabel(node) : node.children]
  if (node.type === 'listItem') return typeof node.checked === 'boolean' ? [] : node.children.flatMap(paragraphsIn)
  if (node.type === 'list' || node.type === 'blockquote') return node.children.flatMap(paragraphsIn)
  return []
}

/** A heading, or a paragraph that begins with a line in bold. The text after that line is not part of the label. */
function isLabel(node: RootContent): boolean {
  if (node.type === 'heading') return true
  if (node.type !== 'paragraph') return false
  const [first, next] = node.children
  if (first?.type !== 'strong') return false
  return next === undefined || next.type === 'break' || (next.type === 'text' && /^\s*:?\s*(?:\n|$)/.test(next.value))
}

function afterLabel({ children }: Paragraph): Words {
  const [first, ...rest] = children.slice(1)
  return first?.type === 'text' ? [{ ...first, value: first.value.replace(/^\s*:/, '') }, ...rest] : children.slice(1)
}
