import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The first of the commands that is installed, as a path; null where none is. */
export function commandOnPath(...names: readonly string[]): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable) ?? null
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
