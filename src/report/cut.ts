import { counted } from '../text/plural.ts'

/**
 * Maximum size of each of the seven long parts of a job summary, in bytes. GitHub drops the summary of a step if it is
 * larger than 1 MiB. Each part is cut inside its own fold or fence.
 */
export const PART = 140_000

const bytesOf = (text: string): number => Buffer.byteLength(text)

/**
 * The first lines of a text that fit into a number of bytes, and a line that says how many are missing. If the first line
 * does not fit, it is cut.
 */
export function cutAtLine(text: string, bytes: number): string {
  if (bytesOf(text) <= bytes) return text
  const lines = text.split('\n')
  let room = bytes
  const end = lines.findIndex((line) => {
    room -= bytesOf(line) + 1
    return room < 0
  })
  const kept = end === 0 ? [cutAtCharacter(lines[0] ?? '', bytes)] : lines.slice(0, end)
  const more = lines.length - kept.length
  return `${kept.join('\n')}\n\n… ${more === 0 ? 'The rest of the line' : counted(more, 'more line')} did not fit in here.`
}

/** The first blocks that together fit into a number of bytes, separated by blank lines, and how many are missing. */
export function blocksThatFit(blocks: readonly string[], bytes: number): string {
  let room = bytes
  const end = blocks.findIndex((block) => (room -= bytesOf(block) + 2) < 0)
  if (end < 0) return blocks.join('\n\n')
  return [...blocks.slice(0, end), `… ${String(blocks.length - end)} more did not fit in here.`].join('\n\n')
}

/** A character takes at most four bytes. A surrogate pair is never cut in two. */
function cutAtCharacter(line: string, bytes: number): string {
  return line.slice(0, Math.floor(bytes / 4)).replace(/[\uD800-\uDBFF]$/, '')
}
