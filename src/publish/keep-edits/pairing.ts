import { LCS } from 'node-diff3'
import { sectionEnd, type Block } from './blocks.ts'

/** The matching blocks of two posts. A block has at most one counterpart. */
export class Pairing {
  readonly #there = new Map<number, number>()
  readonly #back = new Map<number, number>()

  pair(one: number, other: number): void {
    this.#there.set(one, other)
    this.#back.set(other, one)
  }

  /** The counterpart in the second post of a block of the first. */
  of(one: number): number | undefined {
    return this.#there.get(one)
  }

  /** The counterpart in the first post of a block of the second. */
  from(other: number): number | undefined {
    return this.#back.get(other)
  }
}

/**
 * Matches the blocks of two versions of a post: by equal words in the same order, then by equal words anywhere, then by
 * identities or links, then by position among matched blocks.
 *
 * @param renames whether a heading may have been renamed. People rename headings; in a draft it is another section.
 */
export function pairBlocks(
  one: readonly Block[],
  other: readonly Block[],
  { renames }: { readonly renames: boolean },
): Pairing {
  const pairing = new Pairing()
  const both = { one, other }
  for (const [from, to] of inOrder(one, other)) pairing.pair(from, to)
  pairRest(pairing, both, (a, b) => a.key === b.key)
  pairRest(pairing, both, (a, b) => a.kind === b.kind && sameFirst(a, b))
  pairRest(pairing, both, sameFirst)
  pairRest(pairing, both, (a, b) => a.identities.some((identity) => b.identities.includes(identity)))
  pairRest(pairing, both, (a, b) => a.kind === b.kind && shareLink(a, b))
  if (renames) pairRenamed(pairing, one, other)
  pairByPlace(pairing, both, linkTheSame)
  pairByPlace(pairing, both, linkNothingElse)
  return pairing
}

function inOrder(one: readonly Block[], other: readonly Block[]): [number, number][] {
  const keys = (blocks: readonly Block[]): string[] => blocks.map(({ key }) => key)
  const pairs: [number, number][] = []
  for (
    let link: ReturnType<typeof LCS> | null = LCS(keys(one), keys(other));
    link !== null && link.buffer1index >= 0;
    link = link.chain
  ) {
    pairs.push([link.buffer1index, link.buffer2index])
  }
  return pairs
}

const sameFirst = (a: Block, b: Block): boolean => a.identities[0] !== undefined && a.identities[0] === b.identities[0]

/** Whether two blocks without identities have a link in common. */
const shareLink = (a: Block, b: Block): boolean =>
  a.identities.length + b.identities.length === 0 && a.links.some((link) => b.links.includes(link))

interface Both {
  readonly one: readonly Block[]
  readonly other: readonly Block[]
}

function pairRest(pairing: Pairing, { one, other }: Both, same: (a: Block, b: Block) => boolean): void {
  for (const [from, block] of one.entries()) {
    if (pairing.of(from) !== undefined) continue
    const to = other.findIndex((each, index) => pairing.from(index) === undefined && same(block, each))
    if (to !== -1) pairing.pair(from, to)
  }
}

/** If most blocks of a section are under another heading of the same level, that heading is the renamed one. */
function pairRenamed(pairing: Pairing, one: readonly Block[], other: readonly Block[]): void {
  for (const [from, block] of one.entries()) {
    if (block.kind !== 'heading' || pairing.of(from) !== undefined) continue
    const inside = one
      .slice(from + 1, sectionEnd(one, from))
      .map((_, index) => pairing.of(from + 1 + index))
      .filter((to) => to !== undefined)
    const renamed = other.findIndex((each, to) => {
      if (each.kind !== 'heading' || each.depth !== block.depth || pairing.from(to) !== undefined) return false
      const end = sectionEnd(other, to)
      return inside.filter((index) => index > to && index < end).length * 2 > inside.length
    })
    if (renamed !== -1) pairing.pair(from, renamed)
  }
}

/**
 * Matches the remaining blocks if they have the same neighbours and heading, and no different links. Blocks with a
 * common link, or both without links, come first.
 */
function pairByPlace(pairing: Pairing, { one, other }: Both, mayBeTheSame: (a: Block, b: Block) => boolean): void {
  for (const [from, block] of one.entries()) {
    if (block.kind === 'heading' || pairing.of(from) !== undefined) continue
    let before = from - 1
    while (before >= 0 && pairing.of(before) === undefined) before--
    for (let to = (pairing.of(before) ?? -1) + 1; to < other.length && pairing.from(to) === undefined; to++) {
      const candidate = other[to]
      if (candidate?.kind !== block.kind) continue
      if (!sameParent(pairing, block, candidate) || !mayBeTheSame(block, candidate)) continue
      pairing.pair(from, to)
      break
    }
  }
}

function sameParent(pairing: Pairing, a: Block, b: Block): boolean {
  return a.parent === null ? b.parent === null : pairing.of(a.parent) === (b.parent ?? undefined)
}

const linkTheSame = (a: Block, b: Block): boolean =>
  a.links.length + b.links.length === 0 || a.links.some((link) => b.links.includes(link))

const linkNothingElse = (a: Block, b: Block): boolean =>
  a.links.length === 0 || b.links.length === 0 || linkTheSame(a, b)
