import type { Heading, Paragraph, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { Temporal } from 'temporal-polyfill'
import { visit } from 'unist-util-visit'
import type { Range } from '../model/finding.ts'
import { MONTHS, MONTHS_SHORT, plainDate } from '../text/dates.ts'
import { firstSentence } from '../text/sentences.ts'
import type { EditionUnderCheck, WrittenSection } from './edition-under-check.ts'
import { placeOf } from './place.ts'

/** The line `**Next Deadline: Test Freeze, July 31**` of the release schedule. */
export interface WrittenDeadline {
  /** The paragraph or heading. */
  readonly place: Range
  /** The text after the label. */
  readonly said: string
  /** The name of the deadline, without its day. */
  readonly name: string
  /** The last day that the line names; null if it does not name one. */
  readonly day: Temporal.PlainDate | null
  /** A day in the line that does not exist, such as `March 32nd`. */
  readonly impossible: string | null
}

export const releaseSchedule = (edition: EditionUnderCheck): WrittenSection | null =>
  edition.sections.find(({ name }) => name === 'release-schedule') ?? null

/** `Next Deadline:`, `Next Major Deadline (today):`, `The next deadline is`. */
const LABEL = /\bnext\s+(?:[\w-]+\s+)?deadlines?\s*(?:\([^)\n]*\)\s*)?(?:[:|–—-]+|\bis\b|\bare\b)\s*/i

/** The next deadline in the release schedule; one on its own line comes first. Null if there is none. */
export function nextDeadline(edition: EditionUnderCheck): WrittenDeadline | null {
  const lines = (releaseSchedule(edition)?.content ?? []).flatMap(linesIn).filter((line) => LABEL.test(toString(line)))
  const line = lines.find((each) => /^\P{L}*next\s/iu.test(toString(each))) ?? lines[0]
  if (line === undefined) return null
  // The deadline is bold; a sentence about it may follow.
  const bold = line.children.filter(({ type }) => type === 'strong').map((each) => toString(each))
  const said =
    bold.map(afterLabel).find((words) => words !== null && words !== '') ??
    firstSentence(afterLabel(toString(line)) ?? '')
  const name = said.replace(/[,\s]*(?:\d|[A-Z][a-z]+\.?\s+\d).*$/, '')
  return { place: placeOf(line), said, name, day: lastDay(said, edition.sunday), impossible: impossibleDay(said) }
}

/** The paragraphs and headings of a block. */
function linesIn(block: RootContent): readonly (Paragraph | Heading)[] {
  const lines: (Paragraph | Heading)[] = []
  visit(block, (node) => {
    if (node.type === 'paragraph' || node.type === 'heading') lines.push(node)
  })
  return lines
}

function afterLabel(words: string): string | null {
  const label = LABEL.exec(words)
  return label === null ? null : words.slice(label.index + label[0].length).trim()
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
const DAY_IN_NUMBERS = /\b(?<year>\d{4})-(?<number>\d\d)-(?<day>\d\d)\b/g

/** @returns null if the line does not name a day, or the edition has no date from which to derive the year. */
export function lastDay(line: string, sunday: Temporal.PlainDate | null): Temporal.PlainDate | null {
  if (sunday === null) return null
  const written = [DAY_AFTER, DAY_BEFORE, DAY_IN_NUMBERS].map((form) => [...line.matchAll(form)])
  const days = (written.find((matches) => matches.length > 0) ?? []).flatMap(({ groups }) => {
    const named = MONTHS_SHORT.indexOf((groups?.['month'] ?? '').toLowerCase()) + 1
    const month = Number(groups?.['number'] ?? named)
    const year = groups?.['year']
    const day = Number(groups?.['day'])
    return year === undefined ? nearest(month, day, sunday) : (plainDate(Number(year), month, day) ?? [])
  })
  return days.toSorted((a, b) => Temporal.PlainDate.compare(a, b)).at(-1) ?? null
}

const WHOLE_MONTH = new RegExp(String.raw`\b(?<month>${MONTHS.join('|')})\s+(?<day>\d{1,2})(?:st|nd|rd|th)?\b`, 'g')

/** Only after the full name of a month: a short one can be another word. A leap year has all days of all months. */
function impossibleDay(line: string): string | null {
  const days = [...line.matchAll(WHOLE_MONTH)]
  const isDay = (month: number, day: string): boolean => plainDate(2024, month, Number(day)) !== null
  const found = days.find(
    ({ groups }) => !isDay(MONTHS.findIndex((each) => each === groups?.['month']) + 1, groups?.['day'] ?? ''),
  )
  return found?.[0] ?? null
}

/** The date with this day and month that is nearest to the edition. */
function nearest(month: number, day: number, sunday: Temporal.PlainDate): Temporal.PlainDate[] {
  const distance = (each: Temporal.PlainDate): number => Math.abs(sunday.until(each, { largestUnit: 'days' }).days)
  const candidates = [-1, 0, 1].flatMap((step) => plainDate(sunday.year + step, month, day) ?? [])
  return candidates.toSorted((a, b) => distance(a) - distance(b)).slice(0, 1)
}
