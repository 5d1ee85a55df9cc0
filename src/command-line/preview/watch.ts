import type { Machine } from '../machine.ts'

/** How often the files are looked at, in milliseconds. */
const EVERY = 200

/**
 * Calls when files changed, came or went. It looks at the paths again and again: editors write a file in place, or write
 * another one and rename it, and the paths tell either, on every kind of disk. A file counts when it stood still once, so
 * that none is read while it is being written.
 * @returns ends it
 */
export function watch(paths: readonly string[], changed: () => void, { disk, every }: Pick<Machine, 'disk' | 'every'>) {
  const look = (): string => JSON.stringify(paths.map((path) => disk.stamp(path)))
  let told = look()
  let last = told
  return every(EVERY, () => {
    const now = look()
    const stands = now === last
    last = now
    if (!stands || now === told) return
    told = now
    changed()
  })
}
