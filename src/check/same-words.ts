import type { Range } from '../model/finding.ts'
import type { EditionUnderCheck } from './edition-under-check.ts'
import { isWithin, placeOf } from './place.ts'
import { repeatedListings } from './listings.ts'
import { toString } from 'mdast-util-to-string'

/** An item with the same words as an earlier one. */
export interface Repeated {
  readonly place: Range
  /** Whether both are in the same list and have the same links, so that they do not differ. */
  readonly isSame: boolean
}

/**
 * The first-level items that have the same words as an earlier one. Nested items are about their parent only. The rules
 * told-twice and one-link-two-changes report the same link in two items.
 */
export function repeatedItems(edition: EditionUnderCheck): readonly Repeated[] {
  const told = repeatedListings(edition).map(({ whole }) => whole.start)
  const lists = edition.tree.children.filter((block) => block.type === 'list')
  const seen = new Map<string, Set<string>>()
  return lists.flatMap((list) =>
    list.children.flatMap((item): Repeated[] => {
      const place = placeOf(item)
      const words =
        toString(item)
          .toLowerCase()
          .match(/[\p{L}\p{N}.]+/gu) ?? []
      const before = seen.get(words.join(' ')) ?? new Set()
      const urls = edition.links.flatMap((link) => (isWithin(link.place, place) ? link.url : []))
      const itself = [placeOf(list).start, ...urls].join(' ')
      const isRepeated = words.length >= 3 && before.size > 0 && !told.includes(place.start)
      const isSame = before.has(itself)
      seen.set(words.join(' '), before.add(itself))
      return isRepeated ? [{ place, isSame }] : []
    }),
  )
}
