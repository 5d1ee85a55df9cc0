import type { PhrasingContent, RootContent } from 'mdast'
import { AdvisedError } from '../model/problem.ts'
import { destination } from './destination.ts'
import { parseMarkdown } from './markdown.ts'
import { codeOrText, mergeNeighbours, withoutOuterSpaces } from './phrasing.ts'
import type { Flow, Phrasing } from './post-tree.ts'
import { safeText } from './safe-text.ts'

const REMEDY =
  'Write it with paragraphs, lists, headings of level 3 and deeper, emphasis, code spans and links as `[words](address)`.'

/**
 * Markdown from the newsletter's configuration as blocks of the post. Its text is escaped like any other, so Liquid in it
 * is shown and not run.
 * @param markdown CommonMark; a line break inside a paragraph becomes a space.
 * @param heading the heading of its section, for the error
 * @throws AdvisedError if it has something that could break the page: HTML, an image, a table, a code block
 */
export function configuredBlocks(markdown: string, heading: string): Flow[] {
  const refuse: Refuse = (what, line) =>
    new AdvisedError({
      message: `The configured text of the section "${heading}" has ${what} in its line ${String(line ?? 1)}, which is not allowed in a post.`,
      advice: REMEDY,
    })
  return parseMarkdown(markdown).children.map((node) => flow(node, refuse))
}

type Refuse = (what: string, line: number | undefined) => AdvisedError

function flow(node: RootContent, refuse: Refuse): Flow {
  if (node.type === 'paragraph') return { type: 'paragraph', children: words(node.children, refuse) }
  if (node.type === 'list') {
    return {
      type: 'list',
      ordered: node.ordered ?? false,
      start: node.start ?? null,
      spread: false,
      children: node.children.map((item) => ({
        type: 'listItem',
        spread: false,
        children: item.children.map((child) => flow(child, refuse)),
      })),
    }
  }
  if (node.type !== 'heading') throw refuse(nameOf(node), node.position?.start.line)
  if (node.depth === 1 || node.depth === 2)
    throw refuse(`a heading of level ${String(node.depth)}`, node.position?.start.line)
  return { type: 'heading', depth: node.depth, children: words(node.children, refuse) }
}

function words(nodes: readonly PhrasingContent[], refuse: Refuse): Phrasing[] {
  return withoutOuterSpaces(phrases(nodes, refuse, false))
}

function phrases(nodes: readonly PhrasingContent[], refuse: Refuse, inLink: boolean): Phrasing[] {
  return mergeNeighbours(nodes.map((node) => phrase(node, refuse, inLink)))
}

function phrase(node: PhrasingContent, refuse: Refuse, inLink: boolean): Phrasing {
  if (node.type === 'text') return { type: 'text', value: safeText(node.value) }
  if (node.type === 'break') return { type: 'text', value: safeText(' ') }
  if (node.type === 'inlineCode') return codeOrText(node.value, inLink)
  if (node.type === 'strong' || node.type === 'emphasis')
    return { type: node.type, children: phrases(node.children, refuse, inLink) }
  if (node.type !== 'link') throw refuse(nameOf(node), node.position?.start.line)
  return { type: 'link', url: destination(node.url), children: phrases(node.children, refuse, true) }
}

function nameOf(node: RootContent): string {
  return NAMES[node.type] ?? `a node of type ${node.type}`
}

const NAMES: Readonly<Partial<Record<string, string>>> = {
  html: 'HTML',
  image: 'an image',
  imageReference: 'an image',
  linkReference: 'a link by reference',
  definition: 'a definition of a link',
  code: 'a code block',
  blockquote: 'a quote',
  thematicBreak: 'a rule (a line of dashes or asterisks)',
  yaml: 'front matter',
}
