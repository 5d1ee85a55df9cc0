import type { Temporal } from 'temporal-polyfill'
import type { Edition } from '../model/edition.ts'
import type { Format, Newsletter } from '../model/newsletter.ts'
import { fillTemplate } from './templates.ts'
import { weekEnding } from './week.ts'

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

interface CatchUp {
  /** The date of the newest edition before this one. If it is null, no week is added. */
  readonly newest: Temporal.PlainDate | null
  /** Maximum number of weeks to add. */
  readonly atMost: number
  readonly timeZone: string
}

/** Extends an edition to the weeks before it that have no edition. */
export function catchUp(edition: Edition, { newest, atMost, timeZone }: CatchUp): Edition {
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
