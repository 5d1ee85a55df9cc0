import type { Link, Text } from 'mdast'
import type { Info, State } from 'mdast-util-to-markdown'
import { remark } from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import remarkStringify from 'remark-stringify'
import { printedDestination } from './destination.ts'
import { escapeText } from './escape-text.ts'
import type { PostTree } from './post-tree.ts'

/** Reads CommonMark with front matter, and prints it as Jekyll's Markdown (Liquid, then kramdown) needs it. */
const post = remark()
  .use(remarkFrontmatter)
  .use(remarkStringify, {
    bullet: '*',
    // kramdown takes `*[` at the start of a line for the definition of an abbreviation.
    emphasis: '_',
    fences: true,
    listItemIndent: 'one',
    rule: '-',
    handlers: { text: printText, link: printLink },
  })
  .freeze()

/** @returns the bytes of the post, or of a part of one; every block on one line, a newline at the end. */
export function printMarkdown(tree: PostTree): string {
  return post.stringify(tree)
}

/** @returns the mdast tree, front matter as a `yaml` node, with positions. */
export function parseMarkdown(markdown: string): ReturnType<typeof post.parse> {
  return post.parse(markdown)
}

/** The library's own escapes are for CommonMark alone: its `\&` and `https\:` are wrong on the site. */
function printText(node: Text, _parent: unknown, state: State, info: Info): string {
  return escapeText(node.value, { before: info.before, after: info.after, inLink: state.stack.includes('label') })
}

/** Always `[words](destination)`: kramdown has no other form that keeps every address as it is. */
function printLink(node: Link, _parent: unknown, state: State, info: Info): string {
  const leaveLink = state.enter('link')
  const leaveLabel = state.enter('label')
  const words = state.containerPhrasing(node, { ...info, before: '[', after: ']' })
  leaveLabel()
  leaveLink()
  return `[${words}](${printedDestination(node.url)})`
}

printLink.peek = (): string => '['
