import type { Nodes, Parents } from 'mdast'
import { AdvisedError } from '../model/problem.ts'
import { parseMarkdown } from './markdown.ts'
import type { PostTree } from './post-tree.ts'

/** The nodes that were read from the printed post, with positions, by the nodes that they were printed from. */
export type ReadBack = ReadonlyMap<object, Nodes>

/**
 * Reads the printed post again and compares it with the tree it was printed from, so that a wrong escape fails the run
 * instead of breaking a page.
 * @throws AdvisedError that names the first block that reads differently
 */
export function verifyPost(post: string, tree: PostTree): ReadBack {
  const readBack = new Map<object, Nodes>()
  const meant: Parents = tree
  const read: Parents = parseMarkdown(post)
  const length = Math.max(childrenOf(meant).length, childrenOf(read).length)
  for (let index = 0; index < length; index += 1) {
    const wanted = childrenOf(meant)[index]
    const found = childrenOf(read)[index]
    if (wanted !== undefined && found !== undefined && same(wanted, found, readBack)) continue
    throw new AdvisedError({
      message: `Block ${String(index + 1)} of the post reads differently than intended: ${excerpt(wanted)} became ${excerpt(found)}.`,
      advice: 'This is a bug in last-week-in. Please report it with both texts. Nothing was published.',
    })
  }
  return readBack
}

function same(wanted: Nodes, found: Nodes, readBack: Map<object, Nodes>): boolean {
  readBack.set(wanted, found)
  const meant = shown(wanted)
  if (!shown(found).every((value, index) => value === meant[index])) return false
  const children = childrenOf(wanted)
  const others = childrenOf(found)
  return (
    children.length === others.length &&
    children.every((child, index) => {
      const other = others[index]
      return other !== undefined && same(child, other, readBack)
    })
  )
}

/** The fields of a node that a reader sees; not its position. */
function shown(node: Nodes): readonly unknown[] {
  return [
    node.type,
    'value' in node ? node.value : null,
    'url' in node ? node.url : null,
    node.type === 'heading' ? node.depth : null,
    // A list without numbers has no first one.
    node.type === 'list' ? (node.start ?? null) : null,
  ]
}

function childrenOf(node: Nodes): readonly Nodes[] {
  return 'children' in node ? node.children : []
}

function excerpt(node: Nodes | undefined): string {
  if (node === undefined) return 'nothing'
  return `${node.type} ${JSON.stringify(words(node).slice(0, 120))}`
}

function words(node: Nodes): string {
  return 'value' in node ? node.value : childrenOf(node).map(words).join('')
}
