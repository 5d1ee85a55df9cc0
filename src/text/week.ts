import { Temporal } from 'temporal-polyfill'
import type { Week, Window } from '../model/week.ts'

/**
 * The week from Monday 00:00 up to, not including, the next Monday 00:00 in the newsletter's time zone.
 * Weeks never overlap and leave no gap; with daylight saving time one may be 167 or 169 hours long.
 */
export function weekEnding(sunday: Temporal.PlainDate, zone: string): Week {
  const end = sunday.add({ days: 1 }).toZonedDateTime(zone)
  return { start: end.subtract({ days: 7 }).toInstant(), end: end.toInstant(), sunday }
}

/** The Sunday of the last week that is over at `now` in `zone`; on a Sunday that is the Sunday before. */
export function lastSundayOver(now: Temporal.Instant, zone: string): Temporal.PlainDate {
  const today = now.toZonedDateTimeISO(zone).toPlainDate()
  return today.subtract({ days: today.dayOfWeek })
}

/** Whether the instant is in the window, which includes its start and not its end. */
export function within(window: Window, instant: Temporal.Instant): boolean {
  return Temporal.Instant.compare(window.start, instant) <= 0 && Temporal.Instant.compare(instant, window.end) < 0
}
