import { Temporal } from 'temporal-polyfill'
import type { Edition } from '../../../src/model/edition.ts'
import type { PatchSchedule } from '../../../src/model/release-cycle.ts'
import type { Release } from '../../../src/model/release.ts'
import { day, release } from '../invented.ts'

/** The week before the publication, which is one of Monday to Sunday. */
export function planned(publication: string): Pick<Edition, 'covers' | 'publication'> {
  const time = Temporal.ZonedDateTime.from(`${publication}[UTC]`)
  const end = time.subtract({ days: time.dayOfWeek - 1 }).startOfDay()
  return { publication: time, covers: { start: end.subtract({ days: 7 }).toInstant(), end: end.toInstant() } }
}

/** A release of Kubernetes, published at noon of a day. */
export function published(tag: string, on: string): Release {
  const publishedAt = Temporal.Instant.from(`${on}T12:00:00Z`)
  return release('kubernetes/kubernetes', tag, { publishedAt, prerelease: tag.includes('-') })
}

export const patch = (
  minor: string,
  version: string,
  cherryPickDeadline: string,
  target: string,
  endOfLife: string,
): PatchSchedule => ({
  minor,
  next: { version, cherryPickDeadline: day(cherryPickDeadline), target: day(target) },
  previous: [],
  maintenance: null,
  endOfLife: day(endOfLife),
})
