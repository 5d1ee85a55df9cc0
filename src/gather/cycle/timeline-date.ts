import { Temporal } from 'temporal-polyfill'
import { MONTHS, plainDate } from '../../text/dates.ts'
import { ANYWHERE_ON_EARTH, WEEKDAYS } from './when-words.ts'
import { waysOfWriting, type WrittenDay, type WrittenWhen } from './written-when.ts'
import { capitalized } from '../../text/capitalized.ts'

/** The `When` of a timeline's row. */
export interface When {
  /** The first day of a range, otherwise the same as `day`. */
  readonly firstDay: Temporal.PlainDate
  /** The day to print: the last of a range, the day in AoE, or the day in UTC if an hour is given. */
  readonly day: Temporal.PlainDate
  /** The stated hour, or the end of the day in the stated time zone, by default UTC. */
  readonly over: Temporal.Instant
  /** What looks wrong, as the end of a sentence: `30 July 2024 is a Tuesday, not a Monday`. */
  readonly remarks: readonly string[]
}

/** A cycle lasts about 16 weeks. A day further than this from its middle has a wrong year. */
const DAYS_TOO_FAR = 200

/**
 * Reads a date as timelines of sig-release write it: days, hours in one or more time zones, AoE and ranges, in any order
 * and with typing errors. If a weekday does not match its date, the date counts.
 * @param near a day of the same cycle, for years that are missing or wrong
 * @returns null if the text contains no day
 */
export function readWhen(text: string, near: Temporal.PlainDate): When | null {
  const ways = waysOfWriting(text)
  const month = ways.find((way) => way.last?.month != null)?.last?.month ?? null
  const year = ways.find((way) => way.last?.year != null)?.last?.year ?? null
  const dated = ways.flatMap((way) => {
    if (way.last === null) return []
    const last = { ...way.last, month: way.last.month ?? month, year: way.last.year ?? year }
    const day = resolve(last, near)
    return day === null ? [] : [{ way, last, day }]
  })
  const chosen =
    dated.find(({ way }) => way.zone === ANYWHERE_ON_EARTH) ??
    dated.find(({ way }) => way.zone === 'UTC' && way.minutes !== null) ??
    dated[0]
  if (chosen === undefined) return null
  const remarks = remarksOn(chosen.last, chosen.day)
  const apart = dated.find(({ day }) => Math.abs(day.until(chosen.day).days) > 1)
  if (apart !== undefined) remarks.push(`${words(apart.day)} stands beside ${words(chosen.day)}`)
  const spoken = { day: chosen.day, over: overAt(chosen.way, chosen.day) }
  const inUtc = chosen.way.zone === ANYWHERE_ON_EARTH ? null : hourInUtc(ways, spoken.over)
  const { day, over } = inUtc ?? spoken
  return { firstDay: firstDay(chosen.way.first, day), day, over, remarks }
}

const NOT_YET: ReadonlySet<string> = new Set(
  'n na none pending unknown date time to be decided determined confirmed announced later'.split(' '),
)

/** Whether a text without a day says that it is undecided: it is empty, `TBD`, `TBC` or `N/A`. */
export function isUndecided(text: string): boolean {
  const said = text.toLowerCase().match(/[a-z]+|\d+/g) ?? []
  return said.some((word) => /^tb[acd]$/.test(word)) || said.every((word) => NOT_YET.has(word) || word === 'a')
}

/**
 * The day that was written. If its year is missing or wrong, takes the year that brings it nearest, or the one next to
 * it if only that matches the weekday.
 */
function resolve(written: WrittenDay, near: Temporal.PlainDate): Temporal.PlainDate | null {
  const { number, month } = written
  if (number === null || month === null) return null
  const stated = written.year === null ? null : plainDate(written.year, month, number)
  if (stated !== null && daysApart(stated, near) <= DAYS_TOO_FAR) return stated
  const inReach = [near.year - 1, near.year, near.year + 1]
    .map((year) => plainDate(year, month, number))
    .filter((day) => day !== null)
    .filter((day) => daysApart(day, near) <= DAYS_TOO_FAR)
    .sort((a, b) => daysApart(a, near) - daysApart(b, near))
  return inReach.find((day) => day.dayOfWeek === written.weekday) ?? inReach[0] ?? stated
}

const daysApart = (a: Temporal.PlainDate, b: Temporal.PlainDate): number => Math.abs(a.until(b).days)

function firstDay(first: WrittenDay | null, last: Temporal.PlainDate): Temporal.PlainDate {
  if (first?.number == null) return last
  const before = first.month === null && first.number > last.day ? last.subtract({ months: 1 }) : last
  const day = plainDate(before.year, first.month ?? before.month, first.number)
  if (day === null) return last
  return Temporal.PlainDate.compare(day, last) <= 0 ? day : day.subtract({ years: 1 })
}

function overAt(way: WrittenWhen, day: Temporal.PlainDate): Temporal.Instant {
  const minutes = way.minutes ?? 24 * 60
  return day
    .toPlainDateTime()
    .add({ minutes })
    .toZonedDateTime(way.zone ?? 'UTC')
    .toInstant()
}

/** `17:00 UTC / 09:00 PST Tuesday 13th December`: the hour in UTC is on the day that brings it nearest to the other. */
function hourInUtc(
  ways: readonly WrittenWhen[],
  other: Temporal.Instant,
): { readonly day: Temporal.PlainDate; readonly over: Temporal.Instant } | null {
  const utc = ways.find((way) => way.zone === 'UTC' && way.minutes !== null && way.last?.number == null)
  if (utc === undefined) return null
  const around = other.toZonedDateTimeISO('UTC').toPlainDate()
  const options = [-1, 0, 1].map((days) => {
    const day = around.add({ days })
    const over = overAt(utc, day)
    return { day, over, apart: Math.abs(over.epochMilliseconds - other.epochMilliseconds) }
  })
  return options.sort((a, b) => a.apart - b.apart)[0] ?? null
}

function remarksOn(written: WrittenDay, day: Temporal.PlainDate): string[] {
  const remarks: string[] = []
  if (written.year !== null && written.year !== day.year) {
    remarks.push(`the year ${String(written.year)} lies outside the cycle, so ${String(day.year)} is meant`)
  }
  if (written.weekday !== null && written.weekday !== day.dayOfWeek) {
    remarks.push(`${words(day)} is a ${weekdayName(day.dayOfWeek)}, not a ${weekdayName(written.weekday)}`)
  }
  return remarks
}

const words = (day: Temporal.PlainDate): string =>
  `${String(day.day)} ${MONTHS[day.month - 1] ?? ''} ${String(day.year)}`

const weekdayName = (weekday: number): string => capitalized(WEEKDAYS[weekday - 1] ?? '')
