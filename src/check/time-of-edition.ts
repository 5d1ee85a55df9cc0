import { Temporal } from 'temporal-polyfill'
import { type Edition } from '../model/edition.ts'
import { catchUp, planEdition } from '../text/plan-edition.ts'
import type { EditionUnderCheck } from './edition-under-check.ts'

/**
 * The edition of a file, with the time that it covers: its week, and the weeks before it without an edition.
 * @param sundays the Sundays of the known editions
 * @returns null if the file's name has no date
 */
export function editionOf(
  { newsletter, sunday }: EditionUnderCheck,
  sundays: readonly Temporal.PlainDate[],
): Edition | null {
  if (sunday === null) return null
  const before = sundays.filter((each) => Temporal.PlainDate.compare(each, sunday) < 0)
  const newest = before.toSorted((a, b) => Temporal.PlainDate.compare(b, a))[0] ?? null
  return catchUp(planEdition(newsletter, sunday), {
    newest,
    atMost: newsletter.catchUpWeeks,
    timeZone: newsletter.timeZone,
  })
}

/** The time whose merges an edition can list: from its first day until its publication. */
export interface TimeOfEdition {
  readonly start: Temporal.Instant
  /** The end of the day in its `date`, or of the planned one if that is later. */
  readonly published: Temporal.Instant
}

/** @returns null if the file's name has no date. */
export function timeOfEdition(
  edition: EditionUnderCheck,
  sundays: readonly Temporal.PlainDate[],
): TimeOfEdition | null {
  const planned = editionOf(edition, sundays)
  if (planned === null) return null
  const day = planned.publication.toPlainDate()
  const stated = statedDay(edition)
  const last = stated !== null && Temporal.PlainDate.compare(stated, day) > 0 ? stated : day
  const published = last.add({ days: 1 }).toZonedDateTime(edition.newsletter.timeZone).toInstant()
  return { start: planned.covers.start, published }
}

/** The day in the front matter; null if it is missing or not a valid date. */
function statedDay({ frontMatter }: EditionUnderCheck): Temporal.PlainDate | null {
  const written = /^\d{4}-\d\d-\d\d/.exec(frontMatter.entries.get('date')?.value ?? '')?.[0]
  try {
    return written === undefined ? null : Temporal.PlainDate.from(written)
  } catch {
    return null
  }
}
