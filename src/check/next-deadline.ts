import { toString } from 'mdast-util-to-string'
import { Temporal } from 'temporal-polyfill'
import type { Range } from '../model/finding.ts'
import { MONTHS_SHORT } from '../model/months.ts'
import type { EditionUnderCheck, WrittenSection } from './edition-under-check.ts'
import { placeOf } from './place.ts'

/** The line `**Next Deadline: Test Freeze, July 31**` of the release schedule. */
export interface WrittenDeadline {
  /** The paragraph or heading. */
  readonly place: Range
  /** What is due, without its day. */
  readonly name: string
  /** The last day that the line names; null where it names none. */
  readonly day: Temporal.PlainDate | null
}

export const releaseSchedule = (edition: EditionUnderCheck): WrittenSection | null =>
  edition.sections.find(({ name }) => name === 'release-schedule') ?? null

const LABEL = /^\s*next\s+deadlines?\s*[:–—-]+\s*/i

/** The deadline that the release schedule begins with; null where it has none. */
export function nextDeadline(edition: EditionUnderCheck): WrittenDeadline | null {
  for (const node of releaseSchedule(edition)?.content ?? []) {
    const line = node.type === 'paragraph' || node.type === 'heading' ? toString(node) : ''
    if (!LABEL.test(line)) continue
    // What is bold is the deadline; a sentence about it may follow.
    const first = node.type === 'paragraph' ? node.children.find(({ type }) => type === 'strong') : undefined
    const bold = first === undefined ? '' : toString(first)
    const said = (LABEL.test(bold) && LABEL.exec(bold)?.[0] !== bold ? bold : line).replace(LABEL, '')
    const name = said.replace(/[,\s]*(?:\d|[A-Z][a-z]+\.?\s+\d).*$/, '')
    return { place: placeOf(node), name, day: lastDay(said, edition.sunday) }
  }
  return null
}

const MONTH = String.raw`(?<month>${MONTHS_SHORT.join('|')})[a-z]*\.?`
/** `July 31st`, `March 29th/30th`, `31 July`, `31st of July`, each with or without a year. */
const DAY_AFTER = new RegExp(
  String.raw`\b${MONTH}\s+(?:\d{1,2}(?:st|nd|rd|th)?\s*(?:/|-|–|and|or)\s*)?(?<day>\d{1,2})(?:st|nd|rd|th)?\b(?:,?\s+(?<year>\d{4}))?`,
  'gi',
)
const DAY_BEFORE = new RegExp(
  String.raw`\b(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?${MONTH}(?:,?\s+(?<year>\d{4}))?`,
  'gi',
)

function lastDay(line: string, sunday: Temporal.PlainDate | null): Temporal.PlainDate | null {
  if (sunday === null) return null
  const after = [...line.matchAll(DAY_AFTER)]
  const days = (after.length > 0 ? after : [...line.matchAll(DAY_BEFORE)]).flatMap(({ groups }) => {
    const month = MONTHS_SHORT.indexOf((groups?.['month'] ?? '').toLowerCase()) + 1
    const year = groups?.['year']
    const day = Number(groups?.['day'])
    return year === undefined ? nearest(month, day, sunday) : dayOf(Number(year), month, day)
  })
  return days.toSorted((a, b) => Temporal.PlainDate.compare(a, b)).at(-1) ?? null
}

/** The day without a year: the one nearest to the edition. */
function nearest(month: number, day: number, sunday: Temporal.PlainDate): Temporal.PlainDate[] {
  const distance = (each: Temporal.PlainDate): number => Math.abs(sunday.until(each, { largestUnit: 'days' }).days)
  const candidates = [-1, 0, 1].flatMap((step) => dayOf(sunday.year + step, month, day))
  return candidates.toSorted((a, b) => distance(a) - distance(b)).slice(0, 1)
}

function dayOf(year: number, month: number, day: number): Temporal.PlainDate[] {
  try {
    return [Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' })]
  } catch {
    return []
  }
}
