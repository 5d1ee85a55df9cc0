import { diffIndices } from 'node-diff3'

/** Lines shown around each change. */
const AROUND = 3

/**
 * The hunks of a unified diff between two texts, with three lines of context.
 *
 * @param before null if the file does not exist yet
 * @returns empty if the texts differ only in line endings
 */
export function difference(before: string | null, after: string): string {
  const old = before === null ? [] : linesOf(before)
  const fresh = linesOf(after)
  const hunks: { from: number; to: number; start: number; lines: string[] }[] = []
  for (const { buffer1, buffer1Content, buffer2, buffer2Content } of diffIndices(old, fresh)) {
    const [at, length] = buffer1
    const shift = buffer2[0] - at
    const changed = [...buffer1Content.map((line) => `-${line}`), ...buffer2Content.map((line) => `+${line}`)]
    const last = hunks.at(-1)
    if (last !== undefined && at - last.to <= 2 * AROUND) {
      last.lines.push(...old.slice(last.to, at).map((line) => ` ${line}`), ...changed)
      last.to = at + length
    } else {
      const from = Math.max(0, at - AROUND)
      const lead = old.slice(from, at).map((line) => ` ${line}`)
      hunks.push({ from, to: at + length, start: from + shift, lines: [...lead, ...changed] })
    }
  }
  return hunks
    .map(({ from, to, start, lines }) => {
      const whole = [...lines, ...old.slice(to, to + AROUND).map((line) => ` ${line}`)]
      const count = (mark: string): number => whole.filter((line) => !line.startsWith(mark)).length
      return `@@ -${range(from, count('+'))} +${range(start, count('-'))} @@\n${whole.join('\n')}`
    })
    .join('\n')
}

const range = (start: number, count: number): string => `${String(count === 0 ? start : start + 1)},${String(count)}`

const linesOf = (text: string): string[] => text.replace(/\r?\n$/, '').split(/\r?\n/)
