import { MONTHS } from '../../text/dates.ts'
import { wordMeant } from './spelling.ts'

/** A word of a written date. */
export type WhenWord =
  | { readonly kind: 'weekday'; readonly weekday: number }
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'year'; readonly year: number }
  /** Minutes since midnight; 24:00 is 1440. */
  | { readonly kind: 'time'; readonly minutes: number }
  /** A time zone for Temporal: `UTC`, `-07:00`, `America/Los_Angeles`. */
  | { readonly kind: 'zone'; readonly zone: string }
  | { readonly kind: 'range' }

export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
const MONTH_WORDS = MONTHS.map((month) => month.toLowerCase())
const NAMES: readonly string[] = [...WEEKDAYS, ...MONTH_WORDS]

/** Anywhere on Earth: the day ends when it ends in UTC-12. */
export const ANYWHERE_ON_EARTH = '-12:00'

/** Time zones as the release team writes them. Summer time is used if it is named, in any season. */
const ZONES: ReadonlyMap<string, string> = new Map([
  ['utc', 'UTC'],
  ['gmt', 'UTC'],
  ['z', 'UTC'],
  ['aoe', ANYWHERE_ON_EARTH],
  ['pdt', '-07:00'],
  ['pst', '-08:00'],
  ['pt', 'America/Los_Angeles'],
  ['pacific', 'America/Los_Angeles'],
  ['mdt', '-06:00'],
  ['mst', '-07:00'],
  ['cdt', '-05:00'],
  ['cst', '-06:00'],
  ['edt', '-04:00'],
  ['est', '-05:00'],
  ['et', 'America/New_York'],
  ['eastern', 'America/New_York'],
  ['bst', '+01:00'],
  ['cet', '+01:00'],
  ['cest', '+02:00'],
  ['ist', '+05:30'],
  ['jst', '+09:00'],
])

const RANGE_WORDS: ReadonlySet<string> = new Set(['-', '&', 'to', 'until', 'till', 'through', 'thru', 'and'])

/** In the order in which they are tried: ISO dates, hours, offsets, numbers, words, marks. */
const PIECES =
  /(\d{4})[-.](\d{1,2})[-.](\d{1,2})|(\d{1,2}):(\d{2})(?::\d{2})?\s?([ap]m\b)?|(\d{1,2})\s?([ap]m\b)|utc([+-])(\d{1,2})(?::?(\d{2}))?\b|'?(\d+)|([a-z]+|[-&])/g

/**
 * Reads the words of an English date in any order. Other words and numbers of weeks (`week 12`) are ignored.
 * @param text in lower case, with every kind of dash written as `-`
 */
export function whenWords(text: string): readonly WhenWord[] {
  const words: WhenWord[] = []
  let afterWeek = false
  for (const match of text.matchAll(PIECES)) {
    const [, year, month, day, hour, minute, half, bareHour, bareHalf, sign, hours, minutes, digits, letters] = match
    if (year !== undefined && month !== undefined && day !== undefined) {
      words.push({ kind: 'year', year: Number(year) }, { kind: 'month', month: Number(month) })
      words.push({ kind: 'number', number: Number(day) })
    } else if (hour !== undefined) words.push(...time(Number(hour), Number(minute), half))
    else if (bareHour !== undefined) words.push(...time(Number(bareHour), 0, bareHalf))
    else if (sign !== undefined) {
      words.push(...offset(sign, hours ?? '0', minutes ?? '00'))
    } else if (digits !== undefined) words.push(...(afterWeek ? [] : number(digits, match[0].startsWith("'"))))
    else if (letters !== undefined) words.push(...word(letters))
    afterWeek = letters === 'week' || letters === 'wk'
  }
  return words
}

function word(letters: string): readonly WhenWord[] {
  if (RANGE_WORDS.has(letters)) return [{ kind: 'range' }]
  const zone = ZONES.get(letters)
  if (zone !== undefined) return [{ kind: 'zone', zone }]
  if (letters === 'noon') return [{ kind: 'time', minutes: 12 * 60 }]
  const name = wordMeant(letters, NAMES)
  if (name === null) return []
  const place = NAMES.indexOf(name)
  return place < WEEKDAYS.length
    ? [{ kind: 'weekday', weekday: place + 1 }]
    : [{ kind: 'month', month: place - WEEKDAYS.length + 1 }]
}

/** `30` is a day, `2024` and `'24` are years, `0200` is an hour. */
function number(digits: string, apostrophe: boolean): readonly WhenWord[] {
  const value = Number(digits)
  if (digits.length <= 2) return [apostrophe ? { kind: 'year', year: 2000 + value } : { kind: 'number', number: value }]
  if (digits.length !== 4) return []
  if (value >= 2000 && value < 2100) return [{ kind: 'year', year: value }]
  return time(Math.floor(value / 100), value % 100, undefined)
}

function time(hour: number, minute: number, half: string | undefined): readonly WhenWord[] {
  const hourOfDay = half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0)
  const minutes = hourOfDay * 60 + minute
  return minute < 60 && minutes <= 24 * 60 ? [{ kind: 'time', minutes }] : []
}

/** Zones reach from UTC-12 to UTC+14. */
function offset(sign: string, hours: string, minutes: string): readonly WhenWord[] {
  if (Number(hours) > 14 || Number(minutes) > 59) return []
  return [{ kind: 'zone', zone: `${sign}${hours.padStart(2, '0')}:${minutes}` }]
}
