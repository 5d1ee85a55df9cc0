import type { KeptEdit } from '../../model/outcome.ts'
import { readBody, sectionEnd, type Block } from './blocks.ts'
import { halves, mergeFront } from './front-matter.ts'
import { pairBlocks } from './pairing.ts'
import { newcomers } from './newcomers.ts'
import { splice } from './splice.ts'
import type { Versions } from './versions.ts'

/** A post that holds people's words and the new draft, and where the two differ. */
export interface Merged {
  readonly post: string
  readonly notices: readonly KeptEdit[]
}

/**
 * Brings a new draft to a post that people have worked on. Their words win: what they wrote, reworded, moved or deleted
 * stays so; what they left as it was drafted follows the draft; what is new goes to its place among what is there.
 *
 * The post is cut into blocks (front matter keys, headings, list items, paragraphs), aligned by the longest common
 * sequence of blocks, by what they link to and by their place. The result is the bytes of `mine` with the draft's
 * changes spliced in: nothing is printed anew.
 *
 * @param base the draft that `mine` began with; null where nobody knows it: then nothing changes
 * @param mine the post as it is now
 * @param theirs the new draft
 * @param toldByPeople what they told themselves at any time: where it is gone they deleted it, and it stays so
 */
export function keepEdits(
  base: string | null,
  mine: string,
  theirs: string,
  toldByPeople: ReadonlySet<string> = new Set(),
): Merged {
  if (base === null || base === theirs || mine === theirs) return { post: mine, notices: [] }
  if (mine === base) return { post: theirs, notices: [] }
  const notices: KeptEdit[] = []
  const [before, now, drafted] = [halves(base), halves(mine), halves(theirs)]
  const front = mergeFront(before.front, now.front, drafted.front, notices)
  return { post: front + mergeBody(before.body, now.body, drafted.body, toldByPeople, notices), notices }
}

function mergeBody(
  base: string,
  mine: string,
  theirs: string,
  toldByPeople: ReadonlySet<string>,
  notices: KeptEdit[],
): string {
  const body = readBody(mine)
  const old = readBody(base).blocks
  const drafted = readBody(theirs).blocks
  const versions: Versions = {
    base: old,
    mine: body.blocks,
    theirs: drafted,
    toMine: pairBlocks(old, body.blocks, true),
    toTheirs: pairBlocks(old, drafted, false),
  }
  const removed = new Set<number>()
  const replaced = new Map<number, Block>()
  const fresh = new Set<number>()
  for (const [index, block] of old.entries()) {
    const there = versions.toMine.of(index)
    const here = there === undefined ? undefined : body.blocks[there]
    if (there === undefined || here === undefined) continue
    const target = versions.toTheirs.of(index)
    const now = target === undefined ? undefined : drafted[target]
    const asDrafted = here.key === block.key
    if (asDrafted && sameSection(versions, index, there)) {
      if (now === undefined) removed.add(there)
      else if (now.kind !== block.kind || !draftedInPlace(versions, index, target)) {
        removed.add(there)
        fresh.add(target ?? -1)
      } else if (now.key !== block.key) replaced.set(there, now)
    } else if (asDrafted && now?.kind === block.kind) {
      if (now.key !== block.key) replaced.set(there, now)
    } else if (now?.key !== block.key && now?.key !== here.key) {
      notices.push({ kept: here.text, drafted: now?.text ?? null })
    }
  }
  for (const index of drafted.keys()) if (versions.toTheirs.from(index) === undefined) fresh.add(index)
  const inserted = newcomers(versions, { fresh, removed, toldByPeople }, notices)
  keepUsedHeadings(body.blocks, removed, inserted)
  return splice(body, { removed, replaced, inserted })
}

/** Whether a block still stands under the heading that it was drafted under; if not, people chose its place. */
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

/** A heading that the draft dropped stays while anything stands under it. */
function keepUsedHeadings(
  mine: readonly Block[],
  removed: Set<number>,
  inserted: ReadonlyMap<number, readonly Block[]>,
): void {
  for (const index of [...removed].toSorted((a, b) => b - a)) {
    if (mine[index]?.kind !== 'heading') continue
    const end = sectionEnd(mine, index)
    const used = mine.some((_, at) => at > index && at < end && !removed.has(at))
    const gains = [...inserted.keys()].some((at) => at >= index && at < end - 1)
    if (used || gains) removed.delete(index)
  }
}
