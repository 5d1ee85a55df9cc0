import { toString } from 'mdast-util-to-string'
import type { RootContent } from 'mdast'
import type { Citation } from '../model/citation.ts'
import type { SectionName } from '../model/draft.ts'
import type { Range } from '../model/finding.ts'
import { sectionAt, type EditionUnderCheck } from './edition-under-check.ts'
import { placeOf } from './place.ts'

/** A bullet or the heading of an entry, in a section that tells merges: it says that something was merged. */
export interface Telling {
  readonly section: SectionName
  readonly as: 'item' | 'heading'
  readonly place: Range
  /** As a reader sees them, without those of bullets below it. */
  readonly words: string
  /** The pull requests and issues that it links. */
  readonly citations: readonly Citation[]
}

const OF_MERGES: ReadonlySet<SectionName> = new Set(['featured', 'merges', 'promotions', 'deprecated', 'versions'])

/** What an edition tells as merged, in its order. Paragraphs are none of it: they also speak of what is to come. */
export function tellingsOfMerges(edition: EditionUnderCheck): readonly Telling[] {
  const headings = edition.sections.flatMap(({ content }) => content.filter(isEntryHeading))
  const pieces = [
    ...edition.items.map(({ node }) => ({
      as: 'item' as const,
      own: node.children.filter(({ type }) => type !== 'list'),
    })),
    ...headings.map((heading) => ({ as: 'heading' as const, own: [heading] })),
  ]
  return pieces
    .flatMap(({ as, own }): Telling[] => {
      const [first, last] = [own[0], own.at(-1)]
      if (first === undefined || last === undefined) return []
      const place = { start: placeOf(first).start, end: placeOf(last).end }
      const section = sectionAt(edition, place.start)?.name ?? null
      if (section === null || !OF_MERGES.has(section)) return []
      const words = own.map((block) => toString(block)).join(' ')
      return [{ section, as, place, words, citations: citationsIn(edition, own.map(placeOf)) }]
    })
    .toSorted((a, b) => a.place.start - b.place.start)
}

const isEntryHeading = (block: RootContent): boolean => block.type === 'heading' && block.depth > 2

/** The links to pull requests and issues in some pieces of an edition. */
function citationsIn({ links }: EditionUnderCheck, pieces: readonly Range[]): readonly Citation[] {
  return links.flatMap(({ place, target }): Citation[] => {
    if (target === null || (target.kind !== 'pull request' && target.kind !== 'issue')) return []
    if (!pieces.some((piece) => piece.start <= place.start && place.end <= piece.end)) return []
    return [{ repository: target.repository, number: target.number, as: target.kind, place }]
  })
}

/** All links to pull requests and issues in an edition. */
export function allCitations(edition: EditionUnderCheck): readonly Citation[] {
  return citationsIn(edition, [{ start: 0, end: edition.text.length }])
}
