import type { Block } from '../model/draft.ts'
import type { Format } from '../model/newsletter.ts'
import type { Phrase } from '../model/phrase.ts'
import { printMarkdown } from './markdown.ts'
import { phrasing } from './phrasing.ts'
import type { PostTree } from './post-tree.ts'
import { blockNodes } from './section.ts'

/**
 * One bullet as the post would have it, for an editor to copy.
 * @returns one line of Markdown without the bullet's mark and without a newline; empty where there are no words.
 */
export function composeLine(phrase: Phrase, format: Format): string {
  const tree: PostTree = { type: 'root', children: [{ type: 'paragraph', children: phrasing(phrase) }] }
  return printMarkdown(tree, format).trimEnd()
}

/**
 * An item of a section as it stands in the post.
 * @param item an entry, or a list of one bullet
 * @returns heading and paragraphs of an entry, the line of a bullet without its mark; no newline at the end.
 */
export function composeItem(item: Block, format: Format): string {
  const tree: PostTree = { type: 'root', children: blockNodes(item, '') }
  return printMarkdown(tree, format).trimEnd().replace(/^\* /, '')
}
