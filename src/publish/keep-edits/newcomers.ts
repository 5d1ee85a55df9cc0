import type { KeptEdit } from '../../model/outcome.ts'
import { isEntry, sectionEnd, sectionOf, wholeText, type Block } from './blocks.ts'
import type { Versions } from './versions.ts'

/** What is known of the blocks that may come in. */
interface Coming {
  /** Indices of the draft's blocks that are new, or moved by the draft. */
  readonly fresh: ReadonlySet<number>
  /** Of those that the draft moved. */
  readonly moved: ReadonlyMap<number, number>
  /** Indices of the post's blocks that go. */
  readonly removed: ReadonlySet<number>
  /** What people told themselves at any time. */
  readonly listedByPeople: ReadonlySet<string>
  /** The headings of the sections for which the draft lacks facts. */
  readonly incompleteSections: ReadonlySet<string>
}

/** What comes in, by index of the post's block that it comes in after (-1 for before the first), and which it is. */
interface Newcomers {
  readonly inserted: ReadonlyMap<number, readonly Block[]>
  /** Indices of the draft's blocks. */
  readonly came: ReadonlySet<number>
}

/**
 * Finds the place of each block that is new in the draft: after the block that it follows there, else before the one it
 * comes before, else at the end of its section. What people tell already or have deleted does not come in; what has no
 * place any more is a notice, and so is an entry that the draft has instead of one that people decided on. An entry comes
 * in as a whole or not at all.
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
  /** Where a block of the draft came in: the index of the post's block that it stands after. */
  const anchors = new Map<number, number>()
  const decided = entriesDecidedOn(versions)

  for (const [index, block] of theirs.entries()) {
    if (!fresh.has(index)) continue
    const [identity] = block.identities
    const known =
      identity === undefined ? isWritten(block, versions, removed) : kept.has(identity) || deleted.has(identity)
    if (known || (block.kind === 'heading' && isThere(block, versions, removed))) continue
    // An entry of which the heading did not come in, or is something else in the post, was told with its heading.
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
      // A section of which nothing comes in does not begin.
      anchors.set(index, anchor)
    }
  }
  return { inserted: byAnchor(theirs, anchors), came: new Set(anchors.keys()) }
}

/** At one place what belongs to a section of the post stands before the sections that are new. */
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

/** Whether the heading of an entry is one in the post too, or comes in. */
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
 * How many entries of a section people took away or gave another heading, and the draft has not any more: what it has
 * instead is not asked for.
 * @returns by index of the section's heading in the draft
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
 * What a block of the post tells and the same block of the draft does not. What both tell the draft may tell twice: a
 * change in its list, and again as somebody's first.
 */
function listedHereOnly(index: number, { mine, theirs, toMine, toTheirs }: Versions): readonly string[] {
  const origin = toMine.from(index)
  const drafted = origin === undefined ? undefined : theirs[toTheirs.of(origin) ?? -1]
  return (mine[index]?.identities ?? []).filter((identity) => drafted?.identities.includes(identity) !== true)
}

/** Whether a paragraph of the draft, in these words or others, stands in the post as none of the base. */
function isWritten(block: Block, { mine, toMine }: Versions, removed: ReadonlySet<number>): boolean {
  const isSame = (each: Block): boolean =>
    each.kind === block.kind &&
    (each.key === block.key || (each.identities.length === 0 && each.links.some((link) => block.links.includes(link))))
  return (
    block.kind !== 'heading' &&
    mine.some((each, index) => toMine.from(index) === undefined && !removed.has(index) && isSame(each))
  )
}

/** Whether people wrote that heading themselves: their section is theirs. */
function isThere(block: Block, { mine, toMine }: Versions, removed: ReadonlySet<number>): boolean {
  return mine.some(({ key }, index) => key === block.key && toMine.from(index) === undefined && !removed.has(index))
}

function hasContent(theirs: readonly Block[], heading: number, isKnown: (identity: string) => boolean): boolean {
  const inside = theirs.slice(heading + 1, sectionEnd(theirs, heading))
  return (
    inside.length === 0 || inside.some(({ identities: [identity] }) => identity === undefined || !isKnown(identity))
  )
}

/** The index of the post's block after which a new block of the draft stands; -1 for before the first; null for none. */
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
