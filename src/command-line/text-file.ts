import type { Machine, TextFile } from './machine.ts'
import { UsageError } from './usage-error.ts'

/** Configurations and posts are smaller than this. */
const MOST = 1_000_000

const READABLE = 'Check that you have permission to read it.'
const ELSEWHERE = 'Name another file, or check that you have permission to write there.'

/**
 * Reads a file of the command line.
 * @param option the option of the path, such as `--config`, or null for an argument
 * @throws UsageError if it is missing, a folder, a device, unreadable, too large or not text
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
    // Like a NUL: the file is not text.
  }
  throw new UsageError(`${path} is not UTF-8 text.`, `Name a text file${where}.`)
}

/**
 * Writes files of the command line, all or none.
 * @param force whether to replace existing files
 * @throws UsageError as `mayWrite` does, or if writing fails
 */
export function writeTextFiles(files: readonly TextFile[], force: boolean, machine: Pick<Machine, 'disk'>): void {
  const paths = files.map(({ path }) => path)
  mayWrite(paths, force, machine)
  orSay(paths.join(', '), { what: 'written', advice: ELSEWHERE }, () => {
    machine.disk.writeAll(files)
  })
}

/**
 * Checks before the work begins that files can be written.
 * @throws UsageError if one exists without `force`, is not a file, or is in a folder that is not writable
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

/** The words for an error of a file operation. */
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
