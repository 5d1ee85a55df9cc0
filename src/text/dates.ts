import { Temporal } from 'temporal-polyfill'

/** The months by their English names, January first. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** The first three letters of each, in lower case: how months are shortened. */
export const MONTHS_SHORT = MONTHS.map((month) => month.slice(0, 3).toLowerCase())

/** `July 31`: how the newsletter writes a day. The year is added if it is not that of `now`: `July 31, 2025`. */
export function dayInWords(day: Temporal.PlainDate, now: Temporal.PlainDate): string {
  const month = MONTHS[day.month - 1] ?? ''
  const year = day.year === now.year ? '' : `, ${String(day.year)}`
  return `${month} ${String(day.day)}${year}`
}

/** The day of a year, a month (from 1) and a day of the month; null if the calendar has no such day. */
export function plainDate(year: number, month: number, day: number): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' })
  } catch {
    return null
  }
}

/** A day, a month or an hour with two digits: `07`. */
export function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
