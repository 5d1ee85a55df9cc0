import type { Machine } from '../machine.ts'

/** The interval between checks of the files, in milliseconds. */
const EVERY = 200

/**
 * Calls `changed` when files change, appear or disappear. It polls the paths, which works on all file systems and with
 * editors that replace a file by renaming. A change is reported after two equal polls, so that a file is not read while
 * it is written.
 * @returns a function that stops it
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
