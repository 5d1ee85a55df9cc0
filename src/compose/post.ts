import type { Draft } from '../model/draft.ts'
import type { Edition } from '../model/edition.ts'
import type { Format } from '../model/newsletter.ts'
import { frontMatter } from './front-matter.ts'
import { printMarkdown } from './markdown.ts'
import type { PostTree } from './post-tree.ts'
import { sectionBlocks } from './section.ts'
import { verifyPost } from './verify.ts'

/**
 * The post of an edition: front matter, then the sections in the draft's order.
 * @param format what the post is written for
 * @param layout the name of the site's layout for posts; null for none
 * @returns the text of the file, with a newline at its end. The same draft gives the same bytes.
 * @throws AdvisedError where configured Markdown cannot stand in a post, or where the post would not read as meant.
 */
export function composePost(draft: Draft, edition: Edition, format: Format, layout: string | null): string {
  const tree: PostTree = {
    type: 'root',
    children: [{ type: 'yaml', value: frontMatter(edition, format, layout) }, ...draft.sections.flatMap(sectionBlocks)],
  }
  const post = printMarkdown(tree, format)
  verifyPost(post, tree)
  return post
}
