import { Temporal } from 'temporal-polyfill'
import { citedAs } from '../model/citation.ts'
import type { Range } from '../model/finding.ts'
import type { GitHubLink } from '../model/github-link.ts'
import { fullName } from '../model/repository.ts'
import { sectionAt, type EditionUnderCheck, type WrittenSection } from './edition-under-check.ts'
import { placeOf } from './written-links.ts'

/** A pull request or release that an edition tells: as an item, or as the heading of an entry. Not one that it mentions. */
export interface Told {
  /** `owner/name#number` or `owner/name@tag`, owner and name in lower case. */
  readonly thing: string
  readonly section: WrittenSection
  readonly as: 'item' | 'heading'
  /** The link. */
  readonly place: Range
}

/** What earlier editions told, by the thing. */
export type ToldBefore = ReadonlyMap<string, readonly EarlierTelling[]>

export interface EarlierTelling {
  readonly path: string
  readonly sunday: Temporal.PlainDate
  readonly section: string
  readonly line: number
}

/** What an edition tells, in its order. */
export function toldIn(edition: EditionUnderCheck): readonly Told[] {
  const headings = edition.sections.flatMap(({ content }) =>
    content.filter(({ type }) => type === 'heading').map(placeOf),
  )
  const within = (place: Range, whole: Range): boolean => whole.start <= place.start && place.end <= whole.end
  return edition.links.flatMap(({ place, target }): Told[] => {
    const thing = target === null ? null : thingOf(target)
    const section = sectionAt(edition, place.start)
    if (thing === null || section === null) return []
    if (headings.some((heading) => within(place, heading))) return [{ thing, section, as: 'heading', place }]
    if (edition.items.some((item) => within(place, item.place))) return [{ thing, section, as: 'item', place }]
    return []
  })
}

function thingOf(target: GitHubLink): string | null {
  if (target.kind === 'path') return null
  return target.kind === 'release' ? `${fullName(target.repository).toLowerCase()}@${target.tag}` : citedAs(target)
}

/** The index of what the editions of an archive told; those without a date in their name are left out. */
export function readToldBefore(archive: readonly EditionUnderCheck[]): ToldBefore {
  const index = new Map<string, EarlierTelling[]>()
  for (const edition of archive) {
    const { path, sunday, text } = edition
    if (sunday === null) continue
    for (const { thing, section, place } of toldIn(edition)) {
      const line = text.slice(0, place.start).split('\n').length
      const tellings = index.get(thing) ?? []
      tellings.push({ path, sunday, section: section.title, line })
      index.set(thing, tellings)
    }
  }
  return index
}

/** The newest telling of a thing in an edition before this one; null where there is none. */
export function toldEarlier(thing: string, edition: EditionUnderCheck, archive: ToldBefore): EarlierTelling | null {
  const { sunday } = edition
  if (sunday === null) return null
  const before = (archive.get(thing) ?? []).filter((each) => Temporal.PlainDate.compare(each.sunday, sunday) < 0)
  return before.toSorted((a, b) => Temporal.PlainDate.compare(b.sunday, a.sunday))[0] ?? null
}
