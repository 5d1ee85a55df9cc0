import type { Temporal } from 'temporal-polyfill'
import type { EarlierEdition } from '../../model/archive.ts'

/**
 * Which earlier edition told each merge or release.
 * @returns the Sunday of the newest edition that told it, by `owner/name#number` and `owner/name@tag`.
 */
export function toldEarlier(archive: readonly EarlierEdition[]): ReadonlyMap<string, Temporal.PlainDate> {
  const told = new Map<string, Temporal.PlainDate>()
  const oldestFirst = [...archive].sort((a, b) => (a.sunday.toString() < b.sunday.toString() ? -1 : 1))
  for (const edition of oldestFirst) {
    for (const key of [...edition.pullRequests, ...edition.releases]) told.set(key, edition.sunday)
  }
  return told
}
