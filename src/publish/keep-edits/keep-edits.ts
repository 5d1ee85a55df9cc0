import type { KeptEdit } from '../../model/outcome.ts'
import { isEntry, readBody, sectionEnd, sectionOf, wholeText, type Block } from './blocks.ts'
import { halves, mergeFront, type Posts } from './front-matter.ts'
import { pairBlocks } from './pairing.ts'
import { newcomers } from './newcomers.ts'
import { splice } from './splice.ts'
import type { Versions } from './versions.ts'

/** The new draft merged with people's edits, and the places where the two differ. */
export interface Merged {
  readonly post: string
  readonly notices: readonly KeptEdit[]
}

/** What else the merge depends on. */
export interface Known {
  /** The identities that people listed at any time. Those that are missing from the post stay deleted. */
  readonly listedByPeople: ReadonlySet<string>
  /** The headings of the sections that may lack facts: nothing is removed from them. */
  readonly incompleteSections: ReadonlySet<string>
}

const NOTHING_KNOWN: Known = { listedByPeople: new Set(), incompleteSections: new Set() }

/**
 * Merges a new draft into a post that people have edited. Keeps what they wrote, reworded, moved or deleted; updates
 * the blocks that they did not edit; inserts new blocks at their place.
 *
 * Splits the posts into blocks (front matter keys, headings, list items, paragraphs) and matches them by the longest
 * common sequence, by their links and by their position. The bytes of `mine` that do not change are kept as they are.
 *
 * @param base the draft that `mine` started from; if it is null (unknown), nothing changes
 * @param mine the post as it is now
 * @param theirs the new draft
 */
export function keepEdits({ base, mine, theirs }: Posts<string | null>, known: Known = NOTHING_KNOWN): Merged {
  if (base === null || base === theirs || mine === theirs) return { post: mine, notices: [] }
  if (mine === base && known.listedByPeople.size + known.incompleteSections.size === 0)
    return { post: theirs, notices: [] }
  const notices: KeptEdit[] = []
  const [before, now, drafted] = [halves(base), halves(mine), halves(theirs)]
  const front = mergeFront({ base: before.front, mine: now.front, theirs: drafted.front }, notices)
  const body = mergeBody({ base: before.body, mine: now.body, theirs: drafted.body }, known, notices)
  return { post: front + body, notices }
}

function mergeBody(
  { base, mine, theirs }: Posts,
  { listedByPeople, incompleteSections }: Known,
  notices: KeptEdit[],
): string {
  const body = readBody(mine)
  const old = readBody(base).blocks
  const drafted = readBody(theirs).blocks
  const versions: Versions = {
    base: old,
    mine: body.blocks,
    theirs: drafted,
    toMine: pairBlocks(old, body.blocks, { renames: true }),
    toTheirs: pairBlocks(old, drafted, { renames: false }),
  }
  const removed = new Set<number>()
  const replaced = new Map<number, Block>()
  const fresh = new Set<number>()
  /** The index of the post's block that is replaced, by the index of the draft's block that replaces it. */
  const moved = new Map<number, number>()
  for (const [index, block] of old.entries()) {
    const there = versions.toMine.of(index)
    const here = there === undefined ? undefined : body.blocks[there]
    if (there === undefined || here === undefined) continue
    const target = versions.toTheirs.of(index)
    const now = target === undefined ? undefined : drafted[target]
    const asDrafted = here.key === block.key
    const isUnread = incompleteSections.has(old[sectionOf(old, index) ?? -1]?.title ?? '')
    if (asDrafted && target !== undefined && now?.kind === block.kind) {
      const follows = sameSection(versions, index, there) && !draftedInPlace(versions, index, target)
      if (follows) moved.set(target, there)
      else if (now.key !== block.key && !(isUnread && block.identities.length === 0)) replaced.set(there, now)
    } else if (asDrafted && sameSection(versions, index, there)) {
      if (target !== undefined) moved.set(target, there)
      else if (!isUnread) removed.add(there)
    } else if (now?.key !== block.key && now?.key !== here.key) {
      notices.push({ kept: here.text, drafted: target === undefined ? null : wholeText(drafted, target) })
    }
  }
  for (const there of moved.values()) removed.add(there)
  keepEditedEntries(versions, removed)
  for (const [target, there] of moved) if (removed.has(there)) fresh.add(target)
  for (const index of drafted.keys()) if (versions.toTheirs.from(index) === undefined) fresh.add(index)
  const { inserted, came } = newcomers(versions, { fresh, moved, removed, listedByPeople, incompleteSections }, notices)
  for (const [target, there] of moved) {
    if (!removed.has(there) || came.has(target)) continue
    for (const at of [there, ...under(body.blocks, there)]) removed.delete(at)
    const here = body.blocks[there]
    if (here === undefined || here.key === drafted[target]?.key) continue
    notices.push({ kept: here.text, drafted: wholeText(drafted, target) })
  }
  keepUsedHeadings(body.blocks, removed)
  return splice(body, { removed, replaced, inserted })
}

/** Whether a block is still under the heading that it was drafted under; if not, people moved it. */
function sameSection({ base, mine, toMine }: Versions, index: number, there: number): boolean {
  const parent = base[index]?.parent ?? null
  const parentNow = mine[there]?.parent ?? null
  if (parent === null || parentNow === null) return parent === parentNow
  return toMine.of(parent) === parentNow
}

/** Whether the new draft still has a block under the same heading. */
function draftedInPlace({ base, theirs, toTheirs }: Versions, index: number, target: number | undefined): boolean {
  const parent = base[index]?.parent ?? null
  const parentNow = theirs[target ?? -1]?.parent ?? null
  return parent === null || parentNow === null ? parent === parentNow : toTheirs.of(parent) === parentNow
}

/** The indices of the blocks under a heading; empty for other blocks. */
const under = (blocks: readonly Block[], index: number): readonly number[] =>
  blocks[index]?.kind === 'heading' ? [...blocks.keys()].slice(index + 1, sectionEnd(blocks, index)) : []

/** If people changed a part of an entry that the draft dropped, the whole entry stays. */
function keepEditedEntries({ mine, theirs, toMine, toTheirs }: Versions, removed: Set<number>): void {
  for (const [index, block] of mine.entries()) {
    const origin = toMine.from(index)
    const isDropped = removed.has(index) || (origin !== undefined && !isEntry(theirs[toTheirs.of(origin) ?? -1]))
    const inside = under(mine, index)
    if (!isEntry(block) || !isDropped) continue
    if (!removed.has(index) || inside.some((at) => !removed.has(at)))
      for (const at of [index, ...inside]) removed.delete(at)
  }
}

/** A heading that the draft dropped stays while a block under it stays. */
function keepUsedHeadings(mine: readonly Block[], removed: Set<number>): void {
  for (const index of [...removed].toSorted((a, b) => b - a)) {
    if (mine[index]?.kind !== 'heading') continue
    if (under(mine, index).some((at) => !removed.has(at))) removed.delete(index)
  }
}
