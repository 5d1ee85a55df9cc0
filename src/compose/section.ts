import type { Block, Section } from '../model/draft.ts'
import type { Phrase } from '../model/phrase.ts'
import { configuredBlocks } from './configured.ts'
import { phrasing } from './phrasing.ts'
import type { Flow, ListItemNode } from './post-tree.ts'

/**
 * A section of the draft as blocks of the post: its heading (level 2), then what it tells.
 * Paragraphs, items and headings without visible words are not in it.
 * @throws AdvisedError where configured Markdown cannot stand in a post.
 */
export function sectionBlocks(section: Section): Flow[] {
  const told = section.blocks.flatMap((block) => blockNodes(block, section.heading))
  return [...headingNode(2, [{ kind: 'text', value: section.heading }]), ...told.reduce<Flow[]>(afterList, [])]
}

/**
 * A block of the draft as blocks of the post.
 * @param heading of its section, for messages
 * @throws AdvisedError where configured Markdown cannot stand in a post.
 */
export function blockNodes(block: Block, heading: string): Flow[] {
  switch (block.kind) {
    case 'paragraph':
      return paragraphNode(block.words)
    case 'list':
      return listNode(block.items)
    case 'entry':
      return [...headingNode(3, block.heading), ...block.paragraphs.flatMap(paragraphNode)]
    case 'configured':
      return configuredBlocks(block.markdown, heading)
  }
}

function headingNode(depth: 2 | 3, words: Phrase): Flow[] {
  const children = phrasing(words)
  return children.length === 0 ? [] : [{ type: 'heading', depth, children }]
}

function paragraphNode(words: Phrase): Flow[] {
  const children = phrasing(words)
  return children.length === 0 ? [] : [{ type: 'paragraph', children }]
}

function listNode(items: readonly Phrase[]): Flow[] {
  const children = items.flatMap((item): ListItemNode[] => {
    const words = paragraphNode(item)
    return words.length === 0 ? [] : [{ type: 'listItem', spread: false, children: words }]
  })
  return children.length === 0 ? [] : [{ type: 'list', ordered: false, start: null, spread: false, children }]
}

/** Two lists in a row are one to kramdown, whatever their marks, so they are made one here. */
function afterList(blocks: readonly Flow[], block: Flow): Flow[] {
  const last = blocks.at(-1)
  if (block.type !== 'list' || last?.type !== 'list' || block.ordered !== last.ordered) return [...blocks, block]
  return [...blocks.slice(0, -1), { ...last, children: [...last.children, ...block.children] }]
}
