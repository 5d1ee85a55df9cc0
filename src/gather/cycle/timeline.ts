import { Temporal } from 'temporal-polyfill'
import type { Problem } from '../../model/problem.ts'
import type { Deadline } from '../../model/release-cycle.ts'
import type { RepositoryName } from '../../model/repository.ts'
import { type Url } from '../../model/url.ts'
import { pathUrl } from '../../text/url.ts'
import { isTooLong } from '../markdown-text.ts'
import { deadlineName, isMajor, sameName, wordsShared } from './deadline-name.ts'
import { isUndecided, readWhen, type When } from './timeline-date.ts'
import { timelineRows, type TimelineRow } from './timeline-rows.ts'

/** The page of a timeline, for its links and problems. */
export interface TimelinePage {
  readonly repository: RepositoryName
  readonly branch: string
  /** `releases/release-1.31/README.md`. */
  readonly path: string
}

export interface Timeline {
  /** By time, then in the order of the page. */
  readonly deadlines: readonly Deadline[]
  /** Rows that could not be read. */
  readonly unread: readonly Problem[]
  /** Notes on rows that were read, such as a weekday that does not match its date. */
  readonly doubtful: readonly Problem[]
}

/** A row with its day. */
interface Dated {
  readonly row: TimelineRow
  readonly name: string
  readonly when: When
}

/**
 * Reads the timeline of a release cycle from its page in sig-release: the table with the columns What and When, and the
 * items of the summary above it that the table lacks. If both have an item, the day in the table counts. A row without a
 * day, or with an undecided day (`TBD`), is not a deadline.
 * @param near any day near the cycle, for pages without a year
 */
export function readTimeline(markdown: string, page: TimelinePage, near: Temporal.PlainDate): Timeline {
  const rows = timelineRows(markdown)
  const middle = middleOf(rows, near)
  const dated: Dated[] = []
  const unread: Problem[] = isTooLong(markdown) ? [restOfPage(page)] : []
  const doubtful: Problem[] = []
  for (const row of rows) {
    const name = deadlineName(row.what)
    const when = readWhen(row.when, middle)
    if (when !== null) dated.push({ row, name, when })
    else if (!isUndecided(row.when) && (row.from === 'table' || /\d/.test(row.when)))
      unread.push(unreadRow(page, row, name))
  }
  const table = dated.filter(({ row }) => row.from === 'table')
  const summary = dated.filter(({ row }) => row.from === 'summary')
  for (const { row, name, when } of table) {
    for (const remark of when.remarks)
      doubtful.push(doubt(page, row, `The row “${name}” says “${row.when}”: ${remark}.`))
  }
  const told = new Map<Dated, readonly Dated[]>(table.map((entry) => [entry, []]))
  for (const item of summary) {
    const twin = twinOf(item, table)
    told.set(twin ?? item, [...(told.get(twin ?? item) ?? []), item])
    if (twin !== null && !overlap(twin.when, item.when)) {
      const [there, here] = [item.when.day.toString(), twin.when.day.toString()]
      doubtful.push(doubt(page, item.row, `The summary puts “${twin.name}” on ${there}, the table on ${here}.`))
    }
  }
  const deadlines = [...told].map(([entry, items]) => deadline(entry, items, page))
  deadlines.sort((a, b) => Temporal.Instant.compare(a.over, b.over))
  return { deadlines, unread, doubtful }
}

function deadline({ row, name, when }: Dated, items: readonly Dated[], page: TimelinePage): Deadline {
  const targets = [row, ...items.map((item) => item.row)].flatMap((each) => each.targets)
  const marked = row.strong || items.some((item) => item.row.targets.length > 0)
  const phase = targets.map((target) => phaseUrl(target, page)).find((url) => url !== null) ?? null
  return { name, day: when.day, over: when.over, major: isMajor(name, { marked }), phase }
}

const overlap = (a: When, b: When): boolean =>
  Temporal.PlainDate.compare(a.firstDay, b.day) <= 0 && Temporal.PlainDate.compare(b.firstDay, a.day) <= 0

/** The table row that an item of the summary repeats: it has the same name, or the same day and similar words. */
function twinOf(item: Dated, table: readonly Dated[]): Dated | null {
  const named = table.find(({ name }) => sameName(name, item.name))
  if (named !== undefined) return named
  const likely = table
    .filter(({ when }) => when.day.equals(item.when.day))
    .map((entry) => ({ entry, shared: wordsShared(entry.name, item.name) }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
  return likely[0]?.entry ?? null
}

/** The median day of the rows that have a year, so that a few wrong years do not matter. */
function middleOf(rows: readonly TimelineRow[], near: Temporal.PlainDate): Temporal.PlainDate {
  const days = rows
    .filter(({ when }) => /\b20\d\d\b|[a-z]20\d\d\b/i.test(when))
    .flatMap(({ when }) => {
      const year = Number(/20\d\d/.exec(when)?.[0])
      const read = readWhen(when, Temporal.PlainDate.from({ year, month: 7, day: 1 }))
      return read === null ? [] : [read.day]
    })
    .sort((a, b) => Temporal.PlainDate.compare(a, b))
  return days[Math.floor(days.length / 2)] ?? near
}

/** The URL of a phase's description, for links to an anchor of `release_phases.md` in the same repository. */
function phaseUrl(target: string, page: TimelinePage): Url | null {
  const root = pathUrl(page.repository, { kind: 'blob', branch: page.branch, path: '' })
  if (!URL.canParse(target, root + page.path)) return null
  const { href, hash } = new URL(target, root + page.path)
  const path = href.startsWith(root) ? href.slice(root.length, href.length - hash.length) : ''
  if (!path.endsWith('/release_phases.md') || hash === '') return null
  return pathUrl(page.repository, { kind: 'blob', branch: page.branch, path, anchor: hash.slice(1) })
}

const restOfPage = ({ path }: TimelinePage): Problem => ({
  message: 'The page of the timeline is too long; only its beginning was read.',
  advice: 'Check the rest of the page for deadlines in the coming weeks.',
  place: path,
})

function unreadRow(page: TimelinePage, row: TimelineRow, name: string): Problem {
  return {
    message: `The day of “${name}” cannot be read from “${row.when}”.`,
    advice: 'If it is in the coming weeks, look it up on the page and fix the row there.',
    place: `${page.path}:${String(row.line)}`,
  }
}

function doubt(page: TimelinePage, row: TimelineRow, message: string): Problem {
  return { message, advice: 'Ask the release team which is right.', place: `${page.path}:${String(row.line)}` }
}
