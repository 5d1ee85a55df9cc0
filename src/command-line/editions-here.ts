import type { Temporal } from 'temporal-polyfill'
import { readEditionUnderCheck, type EditionUnderCheck } from '../check/edition-under-check.ts'
import { searchEarlierListings, type EarlierListings } from '../check/listings.ts'
import { dateInName } from '../text/templates.ts'
import type { Newsletter } from '../model/newsletter.ts'
import type { Machine } from './machine.ts'
import { readTextFile } from './text-file.ts'
import { UsageError } from './usage-error.ts'

/** Reads editions by path and caches them: an edition can be both checked and in the archive. */
export function editionReader(newsletter: Newsletter, machine: Machine): (path: string) => EditionUnderCheck {
  const known = new Map<string, EditionUnderCheck>()
  return (path) => {
    const key = machine.disk.whole(path)
    const edition = known.get(key) ?? readEditionUnderCheck(path, readTextFile(path, null, machine), newsletter)
    known.set(key, edition)
    return edition
  }
}

/**
 * Returns the files of a folder with a date in their name, the oldest first.
 * @throws UsageError if it is not a folder
 */
export function editionsIn(folder: string, newsletter: Newsletter, { disk }: Pick<Machine, 'disk'>): readonly string[] {
  const kind = disk.kind(folder)
  if (kind !== 'folder') {
    throw new UsageError(
      kind === 'file' ? `${folder} is not a folder.` : `There is no folder ${folder}.`,
      'Set --archive to the folder of the earlier editions, such as _posts.',
    )
  }
  const names = disk.names(folder).filter((name) => dateInName(name, newsletter.edition.path) !== null)
  return names.map((name) => `${folder.replace(/\/+$/, '')}/${name}`)
}

/** The editions of an archive. */
export interface Archive {
  readonly archive: EarlierListings
  /** The Sunday of each. */
  readonly sundays: readonly Temporal.PlainDate[]
}

/** Where earlier editions are. */
interface ArchiveFolder {
  /** Undefined if there is none. */
  readonly folder: string | undefined
  /** The path of an edition to skip, or null. */
  readonly except: string | null
}

/**
 * Reads what the editions in a folder list.
 * @throws UsageError if it is not a folder, or an edition in it cannot be read
 */
export function archiveIn({ folder, except }: ArchiveFolder, newsletter: Newsletter, machine: Machine): Archive {
  const all = folder === undefined ? [] : editionsIn(folder, newsletter, machine)
  const paths = all.filter((path) => except === null || machine.disk.whole(path) !== machine.disk.whole(except))
  const texts = new Map(paths.map((path) => [path, readTextFile(path, '--archive', machine)]))
  const read = editionReader(newsletter, machine)
  const sundays = paths.flatMap(
    (path) => dateInName(path.slice(path.lastIndexOf('/') + 1), newsletter.edition.path) ?? [],
  )
  return { archive: searchEarlierListings(texts, read), sundays }
}
