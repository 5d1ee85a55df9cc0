import type { RootContent } from 'mdast'
import { Temporal } from 'temporal-polyfill'
import type { SectionName } from '../model/draft.ts'
import type { Range } from '../model/finding.ts'
import { gitHubLinksIn, thingLinked, type GitHubLink } from '../text/github-link.ts'
import { sectionAt, type EditionUnderCheck, type WrittenSection } from './edition-under-check.ts'
import { isWithin, placeOf } from './place.ts'

/** A pull request or release that an edition lists: in an item, or as the heading of an entry. */
export interface Listing {
  /** `owner/name#number` or `owner/name@tag`, owner and name in lower case. */
  readonly thing: string
  readonly section: WrittenSection
  /** `feature`: as an entry heading, or in the section of featured pull requests. */
  readonly as: 'item' | 'feature'
  /** The item or heading that has the link. */
  readonly whole: Range
  /** The link. */
  readonly place: Range
}

/** What earlier editions list, by `Listing.thing`. */
export type EarlierListings = Pick<ReadonlyMap<string, readonly EarlierListing[]>, 'get'>

export interface EarlierListing {
  readonly path: string
  readonly sunday: Temporal.PlainDate
  readonly section: string
  readonly as: 'item' | 'feature'
}

/** What an edition lists, in order. */
export function listingsIn(edition: EditionUnderCheck): readonly Listing[] {
  const titles = edition.tree.children.filter((block) => block.type === 'heading' || isTitle(block)).map(placeOf)
  return edition.links.flatMap(({ place, target }): Listing[] => {
    const thing = target === null ? null : thingOf(target)
    const section = sectionAt(edition, place.start)
    if (thing === null || section === null || isThanks(section.name)) return []
    const title = titles.find((each) => isWithin(place, each))
    if (title !== undefined) return [{ thing, section, as: 'feature', whole: title, place }]
    const item = edition.items.findLast((each) => isWithin(place, each.place))?.place
    const as = section.name === 'featured' ? 'feature' : 'item'
    return item === undefined ? [] : [{ thing, section, as, whole: item, place }]
  })
}

/** These sections list people; their changes are in other sections. */
export const isThanks = (name: SectionName | null): boolean =>
  name === 'thanks' || name === 'new-contributors' || name === 'shoutouts'

/** A paragraph that is only a link, with or without a number before it: people write it instead of a heading. */
function isTitle(block: RootContent): boolean {
  if (block.type !== 'paragraph') return false
  const [first, ...rest] = block.children.filter(
    (node) => node.type !== 'text' || !/^\s*(?:#?\d+)?\s*$/.test(node.value),
  )
  return first?.type === 'link' && rest.length === 0
}

/** A listing of what the same edition already lists. */
export interface RepeatedListing extends Listing {
  readonly words: string
  /** The words and the line of the first listing. */
  readonly wordsBefore: string
  readonly line: number
}

/** Items with a link of an earlier item, and headings with a link of an earlier heading. Nested items are part of their parent. */
export function repeatedListings(edition: EditionUnderCheck): readonly RepeatedListing[] {
  const first = new Map<string, Listing>()
  const itemOf = ({ whole }: Listing) => edition.items.find(({ place }) => place.start === whole.start)
  const wordsOf = (listing: Listing): string =>
    itemOf(listing)?.words ?? edition.text.slice(listing.whole.start, listing.whole.end)
  return listingsIn(edition).flatMap((listing): RepeatedListing[] => {
    // An item of the featured section is part of an entry.
    if (listing.as === 'feature' && itemOf(listing) !== undefined) return []
    const before = first.get(`${listing.as} ${listing.thing}`)
    if (before === undefined) first.set(`${listing.as} ${listing.thing}`, listing)
    if (before === undefined || isWithin(listing.whole, before.whole)) return []
    const line = edition.text.slice(0, before.place.start).split('\n').length
    return [{ ...listing, words: wordsOf(listing), wordsBefore: wordsOf(before), line }]
  })
}

/** Issues do not count: they are the reason for a change, not the change. */
const thingOf = (target: GitHubLink): string | null => (target.kind === 'issue' ? null : thingLinked(target))

/** Indexes the listings of editions. Editions without a date in their name are left out. */
export function readEarlierListings(archive: readonly EditionUnderCheck[]): EarlierListings {
  const index = new Map<string, EarlierListing[]>()
  for (const edition of archive) {
    const { path, sunday } = edition
    if (sunday === null) continue
    for (const { thing, section, as } of listingsIn(edition)) {
      const listings = index.get(thing) ?? []
      listings.push({ path, sunday, section: section.title, as })
      index.set(thing, listings)
    }
  }
  return index
}

/**
 * The same for a long archive: searches the posts for addresses, and only parses a post that links to the listing.
 * @param posts the text of each post, by path
 * @param read parses a post; called more than once for the same path
 */
export function searchEarlierListings(
  posts: ReadonlyMap<string, string>,
  read: (path: string) => EditionUnderCheck,
): EarlierListings {
  const linking = new Map<string, Set<string>>()
  for (const [path, text] of posts) {
    for (const link of gitHubLinksIn(text)) {
      const thing = thingOf(link)
      if (thing !== null) linking.set(thing, (linking.get(thing) ?? new Set()).add(path))
    }
  }
  return { get: (thing) => readEarlierListings([...(linking.get(thing) ?? [])].map(read)).get(thing) }
}

/** The newest listing of a thing in an edition before this one; null if there is none. */
export function listedEarlier(
  thing: string,
  edition: EditionUnderCheck,
  archive: EarlierListings,
): EarlierListing | null {
  const { sunday } = edition
  if (sunday === null) return null
  const before = (archive.get(thing) ?? []).filter((each) => Temporal.PlainDate.compare(each.sunday, sunday) < 0)
  return before.toSorted((a, b) => Temporal.PlainDate.compare(b.sunday, a.sunday))[0] ?? null
}
