import type { Format } from '../model/newsletter.ts'
import type { Phrase } from '../model/phrase.ts'
import { printMarkdown } from './markdown.ts'
import { phrasing } from './phrasing.ts'
import type { PostTree } from './post-tree.ts'

/**
 * Prints a bullet that is not in the post, for an editor to copy.
 * @returns one line of Markdown without the bullet's mark and without a newline; empty if there are no words
 */
export function composeLine(phrase: Phrase, format: Format): string {
  const tree: PostTree = { type: 'root', children: [{ type: 'paragraph', children: phrasing(phrase) }] }
  return printMarkdown(tree, format).trimEnd()
}
