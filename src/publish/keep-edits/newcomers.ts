import type { KeptEdit } from '../../model/outcome.ts'
import { isEntry, sectionEnd, sectionOf, wholeText, type Block } from './blocks.ts'
import type { Versions } from './versions.ts'

/** What the insertion of new blocks depends on. */
interface Coming {
  /** Indices of the draft's blocks that are new, or moved by the draft. */
  readonly fresh: ReadonlySet<number>
  /** The indices of those that the draft moved. */
  readonly moved: ReadonlyMap<number, number>
  /** Indices of the post's blocks that are removed. */
  readonly removed: ReadonlySet<number>
  /** The identities that people listed at any time. */
  readonly listedByPeople: ReadonlySet<string>
  /** The headings of the sections that may lack facts. */
  readonly incompleteSections: ReadonlySet<string>
}

/** The blocks to insert, by index of the post's block before them (-1: before the first block). */
interface Newcomers {
  readonly inserted: ReadonlyMap<number, readonly Block[]>
  /** Indices of the draft's blocks. */
  readonly came: ReadonlySet<number>
}

/**
 * Finds the place of each block that is new in the draft: after the block before it in the draft, or before the block
 * after it, or at the end of its section. Leaves out what people already list or have deleted. A block without a place
 * becomes a notice, as does an entry that replaces one that people removed or renamed. An entry is inserted as a whole
 * or not at all.
 */
export function newcomers(
  versions: Versions,
  { fresh, moved, removed, listedByPeople, incompleteSections }: Coming,
  notices: KeptEdit[],
): Newcomers {
  const { base, mine, theirs, toMine } = versions
  const kept = new Set(mine.flatMap((_, index) => (removed.has(index) ? [] : listedHereOnly(index, versions))))
  const deleted = new Set([
    ...base.flatMap(({ identities }, index) => (toMine.of(index) === undefined ? identities : [])),
    ...listedByPeople,
  ])
  /** The index of the post's block after which a block of the draft is inserted, by index in the draft. */
  const anchors = new Map<number, number>()
  const decided = entriesDecidedOn(versions)

  for (const [index, block] of theirs.entries()) {
    if (!fresh.has(index)) continue
    const [identity] = block.identities
    const known =
      identity === undefined ? isWritten(block, versions, removed) : kept.has(identity) || deleted.has(identity)
    if (known || (block.kind === 'heading' && isThere(block, versions, removed))) continue
    // If the heading of an entry is not inserted, or differs in the post, the notice for the heading has the entry.
    if (isEntry(theirs[block.parent ?? -1]) && !hasHeading(block.parent ?? -1, versions, anchors)) continue
    if (identity === undefined && incompleteSections.has(theirs[sectionOf(theirs, index) ?? -1]?.title ?? '')) continue
    const instead = isEntry(block) ? (decided.get(block.parent ?? -1) ?? 0) : 0
    const anchor = instead > 0 ? null : placeOf(index, versions, { anchors, removed })
    if (anchor === null) {
      decided.set(block.parent ?? -1, instead - 1)
      if (!moved.has(index)) notices.push({ kept: null, drafted: wholeText(theirs, index) })
    } else if (
      block.kind !== 'heading' ||
      hasContent(theirs, index, (identity) => kept.has(identity) || deleted.has(identity))
    ) {
      // The heading of a section is only inserted with content.
      anchors.set(index, anchor)
    }
  }
  return { inserted: byAnchor(theirs, anchors), came: new Set(anchors.keys()) }
}

/** At the same place, blocks of the post's section come before new sections. */
function byAnchor(
  theirs: readonly Block[],
  anchors: ReadonlyMap<number, number>,
): ReadonlyMap<number, readonly Block[]> {
  const inserted = new Map<number, Block[]>()
  const isOfNewSection = (index: number): boolean => anchors.has(sectionOf(theirs, index) ?? -1)
  for (const isNew of [false, true]) {
    for (const [index, anchor] of anchors) {
      const block = theirs[index]
      if (block === undefined || isOfNewSection(index) !== isNew) continue
      inserted.set(anchor, [...(inserted.get(anchor) ?? []), block])
    }
  }
  return inserted
}

/** Whether the heading of an entry is also in the post, or is inserted. */
function hasHeading(
  heading: number,
  { mine, toMine, toTheirs }: Versions,
  anchors: ReadonlyMap<number, number>,
): boolean {
  const origin = toTheirs.from(heading)
  const there = origin === undefined ? undefined : toMine.of(origin)
  return anchors.has(heading) || isEntry(mine[there ?? -1])
}

/**
 * Counts the entries of each section that people removed or renamed and that the draft no longer has. As many new
 * entries are not inserted.
 * @returns the counts by index of the section's heading in the draft
 */
function entriesDecidedOn({ base, mine, toMine, toTheirs }: Versions): Map<number, number> {
  const decided = new Map<number, number>()
  for (const [index, block] of base.entries()) {
    const section = toTheirs.of(block.parent ?? -1)
    if (!isEntry(block) || section === undefined || toTheirs.of(index) !== undefined) continue
    if (mine[toMine.of(index) ?? -1]?.key !== block.key) decided.set(section, (decided.get(section) ?? 0) + 1)
  }
  return decided
}

/**
 * The identities of a block of the post that the same block of the draft does not have. The draft may list an identity
 * twice: a change in its section, and again as somebody's first contribution.
 */
function listedHereOnly(index: number, { mine, theirs, toMine, toTheirs }: Versions): readonly string[] {
  const origin = toMine.from(index)
  const drafted = origin === undefined ? undefined : theirs[toTheirs.of(origin) ?? -1]
  return (mine[index]?.identities ?? []).filter((identity) => drafted?.identities.includes(identity) !== true)
}

/** Whether people wrote a block of the draft themselves, with the same words or the same link. */
function isWritten(block: Block, { mine, toMine }: Versions, removed: ReadonlySet<number>): boolean {
  const isSame = (each: Block): boolean =>
    each.kind === block.kind &&
    (each.key === block.key || (each.identities.length === 0 && each.links.some((link) => block.links.includes(link))))
  return (
    block.kind !== 'heading' &&
    mine.some((each, index) => toMine.from(index) === undefined && !removed.has(index) && isSame(each))
  )
}

/** Whether people added this heading themselves. */
function isThere(block: Block, { mine, toMine }: Versions, removed: ReadonlySet<number>): boolean {
  return mine.some(({ key }, index) => key === block.key && toMine.from(index) === undefined && !removed.has(index))
}

function hasContent(theirs: readonly Block[], heading: number, isKnown: (identity: string) => boolean): boolean {
  const inside = theirs.slice(heading + 1, sectionEnd(theirs, heading))
  return (
    inside.length === 0 || inside.some(({ identities: [identity] }) => identity === undefined || !isKnown(identity))
  )
}

/** The index of the post's block after which to insert a block of the draft; -1: before the first; null: no place. */
function placeOf(
  index: number,
  { mine, theirs, toMine, toTheirs }: Versions,
  { anchors, removed }: { readonly anchors: ReadonlyMap<number, number>; readonly removed: ReadonlySet<number> },
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
  const section = parent === null ? null : (there(parent) ?? null)
  if (parent !== null && section === null) return null
  const end = section === null ? mine.length : sectionEnd(mine, section)
  const isInside = (at: number): boolean => at > (section ?? -1) && at < end && mine[at]?.parent === section
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
  return last === -1 ? (section ?? -1) : last
}
