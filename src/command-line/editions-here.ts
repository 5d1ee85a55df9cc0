import { readEditionUnderCheck, type EditionUnderCheck } from '../check/edition-under-check.ts'
import { dateInName } from '../model/edition-name.ts'
import type { Newsletter } from '../model/newsletter.ts'
import type { Machine } from './machine.ts'
import { readTextFile } from './text-file.ts'
import { UsageError } from './usage-error.ts'

/** Reads editions by their path, each once: one may be both looked at and in the archive. */
export function editionReader(newsletter: Newsletter, machine: Machine): (path: string) => EditionUnderCheck {
  const known = new Map<string, EditionUnderCheck>()
  return (path) => {
    const key = path.replace(/^(\.\/)+/, '').replaceAll(/\/+/g, '/')
    const edition = known.get(key) ?? readEditionUnderCheck(path, readTextFile(path, null, machine), newsletter)
    known.set(key, edition)
    return edition
  }
}

/**
 * The editions in a folder: the files with a date in their name, by it, the oldest first.
 * @throws UsageError where it is no folder
 */
export function editionsIn(folder: string, newsletter: Newsletter, { disk }: Pick<Machine, 'disk'>): readonly string[] {
  const kind = disk.kind(folder)
  if (kind !== 'folder') {
    throw new UsageError(
      kind === 'file' ? `${folder} is no folder.` : `There is no folder ${folder}.`,
      'Name the folder of the earlier editions behind --archive, such as _posts.',
    )
  }
  const names = disk.names(folder).filter((name) => dateInName(name, newsletter.edition.path) !== null)
  return names.map((name) => `${folder.replace(/\/+$/, '')}/${name}`)
}
