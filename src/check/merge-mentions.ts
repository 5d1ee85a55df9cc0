import { toString } from 'mdast-util-to-string'
import type { RootContent } from 'mdast'
import type { Citation } from '../model/citation.ts'
import type { SectionName } from '../model/draft.ts'
import type { Range } from '../model/finding.ts'
import { sectionAt, type EditionUnderCheck } from './edition-under-check.ts'
import { placeOf } from './place.ts'

/** A bullet or an entry heading in a section of merges: it says that something was merged. */
export interface MergeMention {
  readonly section: SectionName
  readonly as: 'item' | 'heading'
  readonly place: Range
  /** Without Markdown, and without the bullets below it. */
  readonly words: string
  /** The pull requests and issues that it links to. */
  readonly citations: readonly Citation[]
}

const OF_MERGES: ReadonlySet<SectionName> = new Set(['featured', 'merges', 'promotions', 'deprecated', 'versions'])

/** The mentions of merges in an edition, in order. Paragraphs are left out: they also announce future changes. */
export function mergeMentions(edition: EditionUnderCheck): readonly MergeMention[] {
  const headings = edition.sections.flatMap(({ content }) => content.filter(isEntryHeading))
  const pieces = [
    ...edition.items.map(({ node }) => ({
      as: 'item' as const,
      own: node.children.filter(({ type }) => type !== 'list'),
    })),
    ...headings.map((heading) => ({ as: 'heading' as const, own: [heading] })),
  ]
  return pieces
    .flatMap(({ as, own }): MergeMention[] => {
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

/** The links to pull requests and issues in the given ranges. */
function citationsIn({ links }: EditionUnderCheck, pieces: readonly Range[]): readonly Citation[] {
  return links.flatMap(({ place, target }): Citation[] => {
    if (target === null || (target.kind !== 'pull request' && target.kind !== 'issue')) return []
    if (!pieces.some((piece) => piece.start <= place.start && place.end <= piece.end)) return []
    return [{ repository: target.repository, number: target.number, as: target.kind, place }]
  })
}

/** All links of an edition to pull requests and issues. */
export function allCitations(edition: EditionUnderCheck): readonly Citation[] {
  return citationsIn(edition, [{ start: 0, end: edition.text.length }])
}
