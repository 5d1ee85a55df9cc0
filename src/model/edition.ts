import type { Temporal } from 'temporal-polyfill'
import type { Format, Newsletter } from './newsletter.ts'
import { weekEnding, type Week, type Window } from './week.ts'

/** One edition of the newsletter: the week it is named for, and the names it goes by on the site. */
export interface Edition {
  readonly week: Week
  /** The time whose merges it tells: its week, and the weeks before that had no edition (catch-up). */
  readonly covers: Window
  /** How many weeks before its own are folded in; 0 without catch-up. */
  readonly weeksCaughtUp: number
  readonly title: string
  readonly slug: string
  /** The branch on the site's repository, without `refs/heads/`. */
  readonly branch: string
  /** The post's path in the site's repository. */
  readonly path: string
  /** When it is planned to be published; the post's `date`. */
  readonly publication: Temporal.ZonedDateTime
}

/**
 * Names the edition of a week by the newsletter's templates and plans its publication: the first configured weekday
 * after its Sunday, in the newsletter's time zone.
 */
export function planEdition(
  newsletter: Pick<Newsletter, 'edition' | 'publication' | 'timeZone'>,
  sunday: Temporal.PlainDate,
): Edition {
  const { edition: templates, publication, timeZone } = newsletter
  const week = weekEnding(sunday, timeZone)
  return {
    week,
    covers: week,
    weeksCaughtUp: 0,
    title: fillTemplate(templates.title, sunday),
    slug: fillTemplate(templates.slug, sunday),
    branch: fillTemplate(templates.branch, sunday),
    path: fillTemplate(templates.path, sunday),
    publication: sunday.add({ days: publication.weekday }).toZonedDateTime({ timeZone, plainTime: publication.time }),
  }
}

/**
 * Lets an edition reach back over the weeks that had none.
 *
 * @param newest the Sunday of the newest edition before this one; null where there is none, and nothing to catch up with
 * @param atMost how many weeks may be folded in
 */
export function catchUp(
  edition: Edition,
  newest: Temporal.PlainDate | null,
  atMost: number,
  timeZone: string,
): Edition {
  if (newest === null) return edition
  const { sunday } = edition.week
  const missed = Math.round(newest.until(sunday, { largestUnit: 'days' }).days / 7) - 1
  const weeks = Math.max(0, Math.min(missed, atMost))
  if (weeks === 0) return edition
  const { start } = weekEnding(sunday.subtract({ weeks }), timeZone)
  return { ...edition, covers: { start, end: edition.week.end }, weeksCaughtUp: weeks }
}

/**
 * The planned publication as a post's `date`, in the form that the site's documentation names: for Jekyll
 * `2024-08-01 22:00:00 -0000`, for Hugo `2024-08-01T22:00:00Z`, in plain Markdown the day in the newsletter's time zone.
 */
export function postDate({ publication }: Pick<Edition, 'publication'>, format: Format): string {
  if (format === 'markdown') return publication.toPlainDate().toString()
  const at = publication.toInstant().toZonedDateTimeISO('UTC').toPlainDateTime().toString({ smallestUnit: 'second' })
  return format === 'hugo' ? `${at}Z` : `${at.replace('T', ' ')} -0000`
}

/** Fills `{yyyy}`, `{mm}`, `{dd}`, `{month}` (its English name) and `{d}` (without a leading zero). */
function fillTemplate(template: string, day: Temporal.PlainDate): string {
  const values: Readonly<Record<string, string>> = {
    yyyy: String(day.year).padStart(4, '0'),
    mm: String(day.month).padStart(2, '0'),
    dd: String(day.day).padStart(2, '0'),
    month: day.toLocaleString('en-US', { month: 'long' }),
    d: String(day.day),
  }
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder)
}
