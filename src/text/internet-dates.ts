import { Temporal } from 'temporal-polyfill'

// The one file that uses `Date`: it knows the forms of dates in HTTP headers, mail and RSS.
/* eslint-disable no-restricted-globals */

/**
 * Reads a date as HTTP headers and RSS feeds write it: `Tue, 23 Jul 2024 00:00:00 GMT`, `23 Jul 2024 02:00 +0200`
 * (RFC 9110, 5.6.7; RFC 822, 5). A date without a zone is in UTC.
 * @returns null if the text is not such a date
 */
export function readInternetDate(text: string): Temporal.Instant | null {
  const [date, day, monthAndYear, zone] = DATE.exec(text.trim()) ?? []
  if (date === undefined) return null
  // `Date` reads February 31 as March 2.
  if (new Date(`${String(day)} ${String(monthAndYear)} GMT`).getUTCDate() !== Number(day)) return null
  const time = Date.parse(zone === undefined ? `${date} GMT` : date)
  return Number.isNaN(time) ? null : Temporal.Instant.fromEpochMilliseconds(time)
}

const DATE =
  /^(?:[a-z]{3,9}, *)?(\d{1,2}) ([a-z]{3,9} \d{4}) \d{1,2}:\d\d(?::\d\d)?(?: *([+-]\d\d:?\d\d|[a-z]{1,4}))?$/i

/** `Mon, 22 Jul 2024 00:00:00 GMT`: the form of dates in HTTP headers (RFC 9110, 5.6.7). */
export function httpDate(instant: Temporal.Instant): string {
  return new Date(instant.epochMilliseconds).toUTCString()
}
