import type { Temporal } from 'temporal-polyfill'
import { MONTHS } from '../../model/months.ts'

/** `July 31`: how the newsletter names a day; with the year, `July 31, 2025`, where it is not that of `now`. */
export function dayInWords(day: Temporal.PlainDate, now: Temporal.PlainDate): string {
  const month = MONTHS[day.month - 1] ?? ''
  const year = day.year === now.year ? '' : `, ${String(day.year)}`
  return `${month} ${String(day.day)}${year}`
}
