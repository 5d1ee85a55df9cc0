import type { Link, Text } from 'mdast'
import type { Info, State } from 'mdast-util-to-markdown'
import { remark } from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import remarkStringify from 'remark-stringify'
import type { Format } from '../model/newsletter.ts'
import { printedDestination } from './destination.ts'
import { escapeText } from './escape-text.ts'
import type { PostTree } from './post-tree.ts'

/** Reads CommonMark with front matter. */
const reader = remark().use(remarkFrontmatter).freeze()

/** Prints Markdown for one format of site. */
const printerFor = (format: Format): typeof reader =>
  remark()
    .use(remarkFrontmatter)
    .use(remarkStringify, {
      bullet: '*',
      // kramdown reads `*[` at the start of a line as the definition of an abbreviation.
      emphasis: '_',
      fences: true,
      listItemIndent: 'one',
      rule: '-',
      handlers: {
        // The library only escapes for CommonMark: its `\\&` and `https\\:` are wrong on a Jekyll site.
        // eslint-disable-next-line max-params -- the library calls it
        text: (node: Text, _parent: unknown, state: State, info: Info): string =>
          escapeText(
            node.value,
            { before: info.before, after: info.after, inLink: state.stack.includes('label') },
            format,
          ),
        link: printLink,
      },
    })
    .freeze()

const PRINTERS = { jekyll: printerFor('jekyll'), hugo: printerFor('hugo'), markdown: printerFor('markdown') }

/** @returns the bytes of the post, or of a part of one; every block on one line, a newline at the end. */
export function printMarkdown(tree: PostTree, format: Format): string {
  return PRINTERS[format].stringify(tree)
}

/** @returns the mdast tree, front matter as a `yaml` node, with positions. */
export function parseMarkdown(markdown: string): ReturnType<typeof reader.parse> {
  return reader.parse(markdown)
}

/** Always `[words](destination)`: it is the only form in which kramdown keeps every address unchanged. */
// eslint-disable-next-line max-params -- the library calls it
function printLink(node: Link, _parent: unknown, state: State, info: Info): string {
  const leaveLink = state.enter('link')
  const leaveLabel = state.enter('label')
  const words = state.containerPhrasing(node, { ...info, before: '[', after: ']' })
  leaveLabel()
  leaveLink()
  // Hugo reads `[x]` at the start of an item as a check box, whatever follows it.
  const printed = /^[xX]$/.test(words) ? `&#${String(words.charCodeAt(0))};` : words
  return `[${printed}](${printedDestination(node.url)})`
}

printLink.peek = (): string => '['
