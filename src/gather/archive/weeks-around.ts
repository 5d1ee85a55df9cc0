import { Temporal } from 'temporal-polyfill'
import type { EditionPost } from './archive.ts'

/** Maximum number of weeks before and after an edition. */
const WEEKS = 4

/**
 * Returns the Sundays of the weeks around an edition that may have no edition on the default branch: the weeks since the
 * newest edition before it, and the later weeks that are over.
 *
 * @param posts the editions on the default branch, newest first
 * @param lastOver the Sunday of the last week that is over
 */
export function weeksAround(
  sunday: Temporal.PlainDate,
  posts: readonly EditionPost[],
  lastOver: Temporal.PlainDate,
): readonly Temporal.PlainDate[] {
  const newest = newestBefore(posts, sunday)
  const steps = Array.from({ length: WEEKS }, (_, index) => index + 1)
  const before = steps
    .map((weeks) => sunday.subtract({ weeks }))
    .filter((day) => newest !== null && newest.until(day, { largestUnit: 'days' }).days >= 6)
  const after = steps
    .map((weeks) => sunday.add({ weeks }))
    .filter((day) => Temporal.PlainDate.compare(day, lastOver) <= 0)
  return [...before, ...after]
}

/** The day of the newest edition before a Sunday, or null if there is none. */
export function newestBefore(
  editions: readonly { readonly sunday: Temporal.PlainDate }[],
  sunday: Temporal.PlainDate,
): Temporal.PlainDate | null {
  const before = editions.map((each) => each.sunday).filter((day) => Temporal.PlainDate.compare(day, sunday) < 0)
  return before.toSorted((a, b) => Temporal.PlainDate.compare(b, a))[0] ?? null
}
