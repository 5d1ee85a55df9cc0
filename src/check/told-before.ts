import type { RootContent } from 'mdast'
import { Temporal } from 'temporal-polyfill'
import type { SectionName } from '../model/draft.ts'
import type { Range } from '../model/finding.ts'
import { gitHubLinksIn, thingLinked, type GitHubLink } from '../text/github-link.ts'
import { sectionAt, type EditionUnderCheck, type WrittenSection } from './edition-under-check.ts'
import { isWithin, placeOf } from './place.ts'

/** A pull request or release that an edition tells: in an item, or as the heading of an entry. */
export interface Told {
  /** `owner/name#number` or `owner/name@tag`, owner and name in lower case. */
  readonly thing: string
  readonly section: WrittenSection
  /** Featured: as the title of an entry, or in the section of those. */
  readonly as: 'item' | 'feature'
  /** The whole item or title. */
  readonly whole: Range
  /** The link. */
  readonly place: Range
}

/** What earlier editions told, by the thing. */
export type ToldBefore = Pick<ReadonlyMap<string, readonly EarlierTelling[]>, 'get'>

export interface EarlierTelling {
  readonly path: string
  readonly sunday: Temporal.PlainDate
  readonly section: string
  readonly as: 'item' | 'feature'
}

/** What an edition tells, in its order. */
export function toldIn(edition: EditionUnderCheck): readonly Told[] {
  const titles = edition.tree.children.filter((block) => block.type === 'heading' || isTitle(block)).map(placeOf)
  return edition.links.flatMap(({ place, target }): Told[] => {
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

/** People are told there; what they did stands elsewhere. */
export const isThanks = (name: SectionName | null): boolean =>
  name === 'thanks' || name === 'new-contributors' || name === 'shoutouts'

/** A paragraph that is a link alone, with or without the number before it: people write it for a heading. */
function isTitle(block: RootContent): boolean {
  if (block.type !== 'paragraph') return false
  const [first, ...rest] = block.children.filter(
    (node) => node.type !== 'text' || !/^\s*(?:#?\d+)?\s*$/.test(node.value),
  )
  return first?.type === 'link' && rest.length === 0
}

/** What an edition tells that it told before: in an item that another one came before, or as a second title. */
export interface ToldTogether extends Told {
  readonly words: string
  /** The words and the line of the first one. */
  readonly wordsBefore: string
  readonly line: number
}

/** The links of items that an item before them has too, and those of titles. A nested item belongs to the one above it. */
export function toldTogether(edition: EditionUnderCheck): readonly ToldTogether[] {
  const first = new Map<string, Told>()
  const itemOf = ({ whole }: Told) => edition.items.find(({ place }) => place.start === whole.start)
  const wordsOf = (told: Told): string => itemOf(told)?.words ?? edition.text.slice(told.whole.start, told.whole.end)
  return toldIn(edition).flatMap((told): ToldTogether[] => {
    // An item about what is featured belongs to its entry.
    if (told.as === 'feature' && itemOf(told) !== undefined) return []
    const before = first.get(`${told.as} ${told.thing}`)
    if (before === undefined) first.set(`${told.as} ${told.thing}`, told)
    if (before === undefined || isWithin(told.whole, before.whole)) return []
    const line = edition.text.slice(0, before.place.start).split('\n').length
    return [{ ...told, words: wordsOf(told), wordsBefore: wordsOf(before), line }]
  })
}

/** An issue is the reason for a change; the change itself is a pull request. */
const thingOf = (target: GitHubLink): string | null => (target.kind === 'issue' ? null : thingLinked(target))

/** The index of what editions told; those without a date in their name are left out. */
export function readToldBefore(archive: readonly EditionUnderCheck[]): ToldBefore {
  const index = new Map<string, EarlierTelling[]>()
  for (const edition of archive) {
    const { path, sunday } = edition
    if (sunday === null) continue
    for (const { thing, section, as } of toldIn(edition)) {
      const tellings = index.get(thing) ?? []
      tellings.push({ path, sunday, section: section.title, as })
      index.set(thing, tellings)
    }
  }
  return index
}

/**
 * The same for a long archive: its posts are only looked through for addresses, and those are read that link what is
 * asked for.
 * @param posts the text of each post, by its path
 * @param read gives a post as an edition; it is asked more than once for the same
 */
export function searchToldBefore(
  posts: ReadonlyMap<string, string>,
  read: (path: string) => EditionUnderCheck,
): ToldBefore {
  const linking = new Map<string, Set<string>>()
  for (const [path, text] of posts) {
    for (const link of gitHubLinksIn(text)) {
      const thing = thingOf(link)
      if (thing !== null) linking.set(thing, (linking.get(thing) ?? new Set()).add(path))
    }
  }
  return { get: (thing) => readToldBefore([...(linking.get(thing) ?? [])].map(read)).get(thing) }
}

/** The newest telling of a thing in an edition before this one; null where there is none. */
export function toldEarlier(thing: string, edition: EditionUnderCheck, archive: ToldBefore): EarlierTelling | null {
  const { sunday } = edition
  if (sunday === null) return null
  const before = (archive.get(thing) ?? []).filter((each) => Temporal.PlainDate.compare(each.sunday, sunday) < 0)
  return before.toSorted((a, b) => Temporal.PlainDate.compare(b.sunday, a.sunday))[0] ?? null
}
