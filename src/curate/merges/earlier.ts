import type { Temporal } from 'temporal-polyfill'
import type { EarlierEdition } from '../../model/archive.ts'

/**
 * Finds the merges and releases that earlier editions listed.
 * @returns the Sunday of the newest edition with each, by `owner/name#number` and `owner/name@tag`
 */
export function listedEarlier(archive: readonly EarlierEdition[]): ReadonlyMap<string, Temporal.PlainDate> {
  const sundays = new Map<string, Temporal.PlainDate>()
  const oldestFirst = [...archive].sort((a, b) => (a.sunday.toString() < b.sunday.toString() ? -1 : 1))
  for (const edition of oldestFirst) {
    for (const key of [...edition.pullRequests, ...edition.releases]) sundays.set(key, edition.sunday)
  }
  return sundays
}
