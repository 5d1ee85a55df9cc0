import { ITEM_MARK, type Block, type Body } from './blocks.ts'

/** Changes to a body, by index of its blocks. */
export interface Changes {
  readonly removed: ReadonlySet<number>
  readonly replaced: ReadonlyMap<number, Block>
  /** The blocks to insert after a block; -1: before the first. */
  readonly inserted: ReadonlyMap<number, readonly Block[]>
}

/** A block that stays, with the whitespace after it and the blocks to insert there. */
interface Place {
  readonly block: Block | null
  gap: string
  readonly put: Block[]
}

/**
 * Applies changes to the bytes of a body. Unchanged blocks keep their bytes, including whitespace and line endings.
 * Inserted blocks get the line endings, list marker and spacing of the post.
 */
export function splice({ lead, blocks }: Body, { removed, replaced, inserted }: Changes): string {
  const newline = [lead, ...blocks.flatMap(({ text, gap }) => [text, gap])].some((part) => part.includes('\r\n'))
    ? '\r\n'
    : '\n'
  const start: Place = { block: null, gap: '', put: [...(inserted.get(-1) ?? [])] }
  const places = [start]
  let end = blocks.at(-1)?.gap ?? (start.put.length === 0 ? '' : newline)
  for (const [index, block] of blocks.entries()) {
    const last = places.at(-1) ?? start
    if (removed.has(index)) {
      // Keeps the wider of the two gaps around a removed block.
      if (last.block !== null && lines(block.gap) > lines(last.gap)) last.gap = block.gap
      last.put.push(...(inserted.get(index) ?? []))
    } else {
      const now = replaced.get(index)
      const stays = now === undefined ? block : { ...now, text: dressed(now, markOf(block), newline) }
      places.push({ block: stays, gap: block.gap, put: [...(inserted.get(index) ?? [])] })
    }
  }
  if (removed.has(blocks.length - 1) && places.length === 1 && start.put.length === 0) end = ''
  return (
    lead + places.map((place, index) => written(place, places[index + 1]?.block ?? null, { end, newline })).join('')
  )
}

/** A block, the blocks inserted after it, and the whitespace up to the next block (null: up to the end). */
function written(
  { block, gap, put }: Place,
  next: Block | null,
  { end, newline }: { readonly end: string; readonly newline: string },
): string {
  const text = block?.text ?? ''
  const [first] = put
  const last = put.at(-1)
  if (first === undefined || last === undefined) {
    if (next === null) return text + end
    return block === null ? text : text + between(block, next, { gap, newline })
  }
  const follows = block?.kind === 'item'
  const inner = put
    .map((each, index) => {
      const other = put[index + 1]
      const mark = follows ? markOf(block, index + 1) : markOf(next, index)
      const dressedText = dressed(each, mark, newline)
      return other === undefined ? dressedText : dressedText + between(each, other, { gap: '', newline })
    })
    .join('')
  // The original gap goes between the two blocks that are most like its former neighbors.
  const before = block !== null && block.kind !== first.kind && next?.kind === last.kind
  const lead =
    block === null ? '' : between(block, first, { gap: before || bothItems(block, next) ? gap : '', newline })
  return text + lead + inner + (next === null ? end : between(last, next, { gap: before ? '' : gap, newline }))
}

/** The whitespace between two blocks: the original gap, with line breaks added if the two would otherwise be one. */
function between(
  one: Block,
  other: Block,
  { gap, newline }: { readonly gap: string; readonly newline: string },
): string {
  const heading = (block: Block): boolean => /^ {0,3}#/.test(block.text) && block.kind === 'heading'
  const enough = bothItems(one, other) || (gap !== '' && (heading(one) || heading(other))) ? 1 : 2
  return newline.repeat(Math.max(0, enough - lines(gap))) + gap
}

const bothItems = (one: Block | null, other: Block | null): boolean => one?.kind === 'item' && other?.kind === 'item'

const lines = (gap: string): number => gap.split('\n').length - 1

/** The marker of a list item; for a numbered one, the marker of the item `later` places after it. */
function markOf(item: Block | null, later = 0): string | null {
  const mark = item?.kind === 'item' ? ITEM_MARK.exec(item.text)?.[0] : undefined
  return mark?.replace(/\d+/, (number) => String(Number(number) + later)) ?? null
}

/** A drafted block with the post's line endings and, for an item, the list's marker. */
function dressed(block: Block, mark: string | null, newline: string): string {
  const text = block.text.replace(/\r?\n/g, newline)
  return block.kind !== 'item' || mark === null ? text : text.replace(ITEM_MARK, () => mark)
}
