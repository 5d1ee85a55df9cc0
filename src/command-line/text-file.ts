import type { Machine, TextFile } from './machine.ts'
import { UsageError } from './usage-error.ts'

/** A text of this size is no configuration and no post. */
const MOST = 1_000_000

const READABLE = 'Check that you have permission to read it.'
const ELSEWHERE = 'Name another file, or check that you have permission to write there.'

/**
 * Reads a file that was named on the command line.
 * @param option how it was named: `--config`; null for a file that stands for itself
 * @throws UsageError where it is not there, a folder, a device, unreadable, too large or no text
 */
export function readTextFile(path: string, option: string | null, { disk }: Pick<Machine, 'disk'>): string {
  const where = option === null ? '' : ` of ${option}`
  const kind = disk.kind(path)
  if (kind === 'nothing') throw new UsageError(`There is no file ${path}.`, `Correct the path${where}.`)
  if (kind === 'folder') throw new UsageError(`${path} is a folder.`, `Name a file in it${where}.`)
  if (kind === 'other') throw new UsageError(`${path} is a device or a pipe.`, `Name a text file${where}.`)
  const size = orSay(path, { what: 'read', advice: READABLE }, () => disk.size(path))
  if (size > MOST) {
    throw new UsageError(`${path} has ${String(size)} bytes.`, `Name a text of at most ${String(MOST)} bytes${where}.`)
  }
  const bytes = orSay(path, { what: 'read', advice: READABLE }, () => disk.read(path))
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (!text.includes('\0')) return text
  } catch {
    // The same as a NUL: no text.
  }
  throw new UsageError(`${path} is not UTF-8 text.`, `Name a text file${where}.`)
}

/**
 * Writes files that were named on the command line, all or none.
 * @param force whether those that are there are replaced
 * @throws UsageError as `mayWrite` does, or where they cannot be written
 */
export function writeTextFiles(files: readonly TextFile[], force: boolean, machine: Pick<Machine, 'disk'>): void {
  const paths = files.map(({ path }) => path)
  mayWrite(paths, force, machine)
  orSay(paths.join(', '), { what: 'written', advice: ELSEWHERE }, () => {
    machine.disk.writeAll(files)
  })
}

/**
 * The same question before the work begins, so that it is not done in vain.
 * @throws UsageError where one is there and `force` does not say so, is no file, or stands where none may be written
 */
export function mayWrite(paths: readonly string[], force: boolean, { disk }: Pick<Machine, 'disk'>): void {
  for (const path of paths) {
    orSay(path, { what: 'written', advice: ELSEWHERE }, () => {
      disk.mayPut(path)
    })
    const kind = disk.kind(path)
    if (kind === 'folder' || path.endsWith('/')) {
      throw new UsageError(`${path} is a folder.`, `Name a file, such as ${path.replace(/\/+$/, '')}/edition.md.`)
    }
    if (kind === 'other') throw new UsageError(`${path} is a device or a pipe.`, 'Name a file.')
    if (kind === 'file' && !force) {
      throw new UsageError(`${path} already exists.`, 'Name another file, or replace it with --force.')
    }
  }
}

/** What is done to a file, as an error says it, and what to do if it fails. */
interface Access {
  readonly what: 'read' | 'written'
  readonly advice: string
}

function orSay<Result>(path: string, { what, advice }: Access, act: () => Result): Result {
  try {
    return act()
  } catch (error) {
    throw new UsageError(
      `${path} cannot be ${what}: ${error instanceof Error ? error.message : String(error)}.`,
      advice,
    )
  }
}
