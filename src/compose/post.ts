import type { Block, Draft } from '../model/draft.ts'
import type { Edition } from '../model/edition.ts'
import type { Format } from '../model/newsletter.ts'
import { frontMatter } from './front-matter.ts'
import { printMarkdown } from './markdown.ts'
import type { PostTree } from './post-tree.ts'
import { sectionBlocks, wordsOfItem, type NodesOfWords } from './section.ts'
import { verifyPost, type ReadBack } from './verify.ts'

/** A post, whole and in its parts. */
export interface ComposedPost {
  /** The file: front matter, an empty line, the body. It ends with a newline. */
  readonly text: string
  /** The front matter between its lines of dashes. */
  readonly frontMatter: string
  /** The Markdown after the front matter; empty if the draft has no sections. */
  readonly body: string
  /**
   * The Markdown of each listed merge, by its item in the draft: the line of a bullet without its mark, or the heading
   * and paragraphs of an entry. No newline at the end.
   */
  readonly lines: ReadonlyMap<Block, string>
}

/**
 * Prints a draft, its sections in their order. The same draft gives the same bytes.
 * @param layout the name of the site's layout for posts; null for none
 * @throws AdvisedError if a post cannot hold the configured Markdown, or if the printed post reads differently
 */
export function composePost({
  draft,
  edition,
  format,
  layout,
}: {
  readonly draft: Draft
  readonly edition: Edition
  readonly format: Format
  readonly layout: string | null
}): ComposedPost {
  const nodes: NodesOfWords = new Map()
  const blocks = draft.sections.flatMap((section) => sectionBlocks(section, nodes))
  const head: PostTree['children'] = [{ type: 'yaml', value: frontMatter(edition, format, layout) }]
  const printedHead = printMarkdown({ type: 'root', children: head }, format)
  const body = printMarkdown({ type: 'root', children: blocks }, format)
  const text = body === '' ? printedHead : `${printedHead}\n${body}`
  const readBack = verifyPost(text, { type: 'root', children: [...head, ...blocks] })
  const items = draft.sections.flatMap(({ listed }) => listed.map(({ item }) => item))
  const lines = new Map(items.map((item) => [item, printed(nodes.get(wordsOfItem(item)) ?? [], text, readBack)]))
  return { text, frontMatter: printedHead, body, lines }
}

/** The part of the post that the nodes, which follow each other, were printed as. */
function printed(nodes: readonly object[], post: string, readBack: ReadBack): string {
  const positions = nodes.flatMap((node) => readBack.get(node)?.position ?? [])
  return post.slice(positions.at(0)?.start.offset ?? 0, positions.at(-1)?.end.offset ?? 0)
}
