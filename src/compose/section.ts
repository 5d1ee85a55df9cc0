import type { Block, Section } from '../model/draft.ts'
import type { Phrase } from '../model/phrase.ts'
import { configuredBlocks } from './configured.ts'
import { phrasing } from './phrasing.ts'
import type { Flow, ListItemNode } from './post-tree.ts'

/** The nodes that an item became, by its words in the draft: those of the bullet, or the heading of the entry. */
export type NodesOfWords = Map<Phrase | undefined, readonly Flow[]>

/**
 * Turns a section of the draft into nodes of the post: its heading (level 2), then its blocks.
 * Paragraphs, items and headings without visible words are left out.
 * @param nodes receives the nodes of each bullet and entry
 * @throws AdvisedError if configured Markdown is not allowed in a post
 */
export function sectionBlocks({ heading, blocks }: Section, nodes: NodesOfWords): Flow[] {
  const inSection = blocks.flatMap((block): Flow[] => {
    switch (block.kind) {
      case 'paragraph':
        return paragraphNode(block.words)
      case 'list':
        return listNode(block.items, nodes)
      case 'entry': {
        const entry = [...headingNode(3, block.heading), ...block.paragraphs.flatMap(paragraphNode)]
        nodes.set(block.heading, entry)
        return entry
      }
      case 'configured':
        return configuredBlocks(block.markdown, heading)
    }
  })
  return [...headingNode(2, [{ kind: 'text', value: heading }]), ...inSection.reduce<Flow[]>(afterList, [])]
}

/** The words by which the nodes of a listed merge's item are found. */
export function wordsOfItem(item: Block): Phrase | undefined {
  if (item.kind === 'list') return item.items[0]
  return item.kind === 'entry' ? item.heading : undefined
}

function headingNode(depth: 2 | 3, words: Phrase): Flow[] {
  const children = phrasing(words)
  return children.length === 0 ? [] : [{ type: 'heading', depth, children }]
}

function paragraphNode(words: Phrase): Flow[] {
  const children = phrasing(words)
  return children.length === 0 ? [] : [{ type: 'paragraph', children }]
}

function listNode(items: readonly Phrase[], nodes: NodesOfWords): Flow[] {
  const children = items.flatMap((item): ListItemNode[] => {
    const words = paragraphNode(item)
    nodes.set(item, words)
    return words.length === 0 ? [] : [{ type: 'listItem', spread: false, children: words }]
  })
  return children.length === 0 ? [] : [{ type: 'list', ordered: false, start: null, spread: false, children }]
}

/** Joins neighbouring lists, because kramdown reads them as one, whatever their marks. */
function afterList(blocks: readonly Flow[], block: Flow): Flow[] {
  const last = blocks.at(-1)
  if (block.type !== 'list' || last?.type !== 'list' || block.ordered !== last.ordered) return [...blocks, block]
  return [...blocks.slice(0, -1), { ...last, children: [...last.children, ...block.children] }]
}
