import type { Machine } from './machine.ts'
import { UsageError } from './usage-error.ts'

/** A text of this size is no configuration and no post. */
const MOST = 1_000_000

/**
 * Reads a file that was named on the command line.
 * @param option how it was named: `--config`; null for a file that stands for itself
 * @throws UsageError where it is not there, a folder, unreadable, too large or no text
 */
export function readTextFile(path: string, option: string | null, { disk }: Pick<Machine, 'disk'>): string {
  const where = option === null ? '' : ` behind ${option}`
  const kind = disk.kind(path)
  if (kind === 'nothing') throw new UsageError(`There is no file ${path}.`, `Correct the path${where}.`)
  if (kind === 'folder') throw new UsageError(`${path} is a folder.`, `Name a file in it${where}.`)
  const bytes = contentOf(path, disk)
  if (bytes.length > MOST) {
    throw new UsageError(
      `${path} has ${String(bytes.length)} bytes.`,
      `Name a text of at most ${String(MOST)} bytes${where}.`,
    )
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (!text.includes('\0')) return text
  } catch {
    // The same as a NUL: no text.
  }
  throw new UsageError(`${path} is not a text in UTF-8.`, `Name a text file${where}.`)
}

function contentOf(path: string, disk: Machine['disk']): Uint8Array {
  try {
    return disk.read(path)
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    throw new UsageError(`${path} cannot be read: ${said}.`, 'See that you may read it.')
  }
}

/**
 * Writes a file that was named on the command line, whole or not at all.
 * @param force whether one that is there is replaced
 * @throws UsageError where there is one and `force` does not say so, or it cannot be written
 */
export function writeTextFile(path: string, text: string, force: boolean, { disk }: Pick<Machine, 'disk'>): void {
  mayWrite(path, force, { disk })
  try {
    disk.write(path, text)
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    throw new UsageError(`${path} cannot be written: ${said}.`, 'Name another file, or see that you may write there.')
  }
}

/** The same question before the work begins, so that it is not done in vain. */
export function mayWrite(path: string, force: boolean, { disk }: Pick<Machine, 'disk'>): void {
  const kind = disk.kind(path)
  if (kind === 'folder')
    throw new UsageError(`${path} is a folder.`, `Name a file, such as ${path.replace(/\/$/, '')}/edition.md.`)
  if (kind === 'file' && !force) {
    throw new UsageError(`${path} is there already.`, 'Name another file, or replace it with --force.')
  }
}
