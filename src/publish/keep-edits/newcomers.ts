import type { KeptEdit } from '../../model/outcome.ts'
import { sectionEnd, type Block } from './blocks.ts'
import type { Versions } from './versions.ts'

/** What is known of the blocks that may come in. */
interface Coming {
  /** Indices of the draft's blocks that are new, or moved by the draft. */
  readonly fresh: ReadonlySet<number>
  /** Indices of the post's blocks that go. */
  readonly removed: ReadonlySet<number>
  /** What people told themselves at any time. */
  readonly toldByPeople: ReadonlySet<string>
}

/**
 * Finds the place of each block that is new in the draft: after the block that it follows there, else before the one it
 * comes before, else at the end of its section. What people tell already or have deleted does not come in; what has no
 * place any more is a notice.
 *
 * @returns by index of the post's block what comes in after it; -1 for before the first
 */
export function newcomers(
  versions: Versions,
  { fresh, removed, toldByPeople }: Coming,
  notices: KeptEdit[],
): ReadonlyMap<number, readonly Block[]> {
  const { base, mine, theirs, toMine } = versions
  const kept = new Set(mine.flatMap(({ identities }, index) => (removed.has(index) ? [] : identities)))
  const deleted = new Set([
    ...base.flatMap(({ identities }, index) => (toMine.of(index) === undefined ? identities : [])),
    ...toldByPeople,
  ])
  /** Where a block of the draft came in: the index of the post's block that it stands after. */
  const anchors = new Map<number, number>()
  const inserted = new Map<number, Block[]>()
  const put = (index: number, anchor: number): void => {
    const block = theirs[index]
    if (block === undefined) return
    anchors.set(index, anchor)
    inserted.set(anchor, [...(inserted.get(anchor) ?? []), block])
  }

  for (const [index, block] of theirs.entries()) {
    if (!fresh.has(index)) continue
    const [identity] = block.identities
    const known = identity !== undefined && (kept.has(identity) || deleted.has(identity))
    if (known || (block.kind === 'heading' && isThere(block, versions, removed))) continue
    const anchor = placeOf(index, versions, anchors, removed)
    if (anchor !== null) {
      // A section of which nothing comes in does not begin.
      if (block.kind !== 'heading' || hasContent(theirs, index, kept, deleted)) put(index, anchor)
    } else if (block.kind === 'item' || block.depth > 2 || block.identities.length > 0) {
      notices.push({ kept: null, drafted: block.text })
    }
  }
  return inserted
}

/** Whether people wrote that heading themselves: their section is theirs. */
function isThere(block: Block, { mine, toMine }: Versions, removed: ReadonlySet<number>): boolean {
  return mine.some(({ key }, index) => key === block.key && toMine.from(index) === undefined && !removed.has(index))
}

function hasContent(
  theirs: readonly Block[],
  heading: number,
  kept: ReadonlySet<string>,
  deleted: ReadonlySet<string>,
): boolean {
  const inside = theirs.slice(heading + 1, sectionEnd(theirs, heading))
  return (
    inside.length === 0 ||
    inside.some(
      ({ identities: [identity] }) => identity === undefined || !(kept.has(identity) || deleted.has(identity)),
    )
  )
}

/** The index of the post's block after which a new block of the draft stands; -1 for before the first; null for none. */
function placeOf(
  index: number,
  { mine, theirs, toMine, toTheirs }: Versions,
  anchors: ReadonlyMap<number, number>,
  removed: ReadonlySet<number>,
): number | null {
  const block = theirs[index]
  if (block === undefined) return null
  const there = (at: number): number | undefined => {
    const origin = toTheirs.from(at)
    return origin === undefined ? undefined : toMine.of(origin)
  }
  const { parent } = block
  const parentPut = parent === null ? undefined : anchors.get(parent)
  if (parentPut !== undefined) return parentPut
  const home = parent === null ? null : (there(parent) ?? null)
  if (parent !== null && home === null) return null
  const end = home === null ? mine.length : sectionEnd(mine, home)
  const isInside = (at: number): boolean => at > (home ?? -1) && at < end && mine[at]?.parent === home
  const siblings = (from: number, to: number): number[] =>
    [...theirs.keys()].slice(from, to).filter((at) => theirs[at]?.parent === parent)

  for (const at of siblings((parent ?? -1) + 1, index).toReversed()) {
    const put = anchors.get(at)
    if (put !== undefined) return put
    const counterpart = there(at)
    if (counterpart === undefined || !isInside(counterpart)) continue
    return mine[counterpart]?.kind === 'heading' ? sectionEnd(mine, counterpart) - 1 : counterpart
  }
  const next = siblings(index + 1, theirs.length)
    .map(there)
    .find((at) => at !== undefined && isInside(at))
  if (next !== undefined) return next - 1
  const last = mine.findLastIndex((each, at) => isInside(at) && each.kind !== 'heading' && !removed.has(at))
  return last === -1 ? (home ?? -1) : last
}
