/**
 * GitHub keeps 1 MiB of a step's summary and drops a larger one whole. Each of its seven long parts may take this many
 * bytes, so that none takes the room of another, and each is cut inside its own fold or fence.
 */
export const PART = 140_000

const bytesOf = (text: string): number => Buffer.byteLength(text)

/**
 * The first lines of a text that fit into so many bytes, and a line that says how many are missing. A first line that
 * alone is too long is cut itself.
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
  return `${kept.join('\n')}\n\n… ${more === 0 ? 'The rest of the line' : `${String(more)} more lines`} did not fit in here.`
}

/** The first blocks that have room together, with a blank line between them, and how many are missing. */
export function blocksThatFit(blocks: readonly string[], bytes: number): string {
  let room = bytes
  const end = blocks.findIndex((block) => (room -= bytesOf(block) + 2) < 0)
  if (end < 0) return blocks.join('\n\n')
  return [...blocks.slice(0, end), `… ${String(blocks.length - end)} more did not fit in here.`].join('\n\n')
}

/** A character takes four bytes at most; half of one is not kept. */
function cutAtCharacter(line: string, bytes: number): string {
  return line.slice(0, Math.floor(bytes / 4)).replace(/[\uD800-\uDBFF]$/, '')
}
