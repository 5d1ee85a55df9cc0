import { whenWords, type WhenWord } from './when-words.ts'

/** A day as written. What is missing is null. */
export interface WrittenDay {
  readonly weekday: number | null
  readonly number: number | null
  readonly month: number | null
  readonly year: number | null
}

/** One statement of when: a day or range, an hour, a time zone. */
export interface WrittenWhen {
  /** The first day of a range. */
  readonly first: WrittenDay | null
  /** The day, or the last of a range. Null if only an hour or a time zone is given. */
  readonly last: WrittenDay | null
  /** Minutes since midnight. */
  readonly minutes: number | null
  readonly zone: string | null
}

/**
 * Splits a row's `When` into its statements: `02:00 UTC Wednesday 31st July 2024 / 19:00 PDT Tuesday 30th July 2024`
 * gives the same moment twice. Brackets contain another statement, or the time zone or hour of the day before them.
 */
export function waysOfWriting(text: string): readonly WrittenWhen[] {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/(\d{4})\/(\d{1,2})\/(\d{1,2})/g, '$1-$2-$3')
    .replace(/[‐-―−]/g, '-')
    .replace(/[,’]/g, (mark) => (mark === ',' ? ' ' : "'"))
  const ways: WrittenWhen[] = []
  for (const part of plain.split(/[/;|()\n]|\bor\b/)) {
    const way = writtenWhen(whenWords(part))
    if (way === null) continue
    const before = ways.at(-1)
    const joined = before === undefined ? null : join(before, way)
    if (joined === null) ways.push(way)
    else ways[ways.length - 1] = joined
  }
  return ways
}

/** Two parts are one statement if neither repeats what the other gives. */
function join(a: WrittenWhen, b: WrittenWhen): WrittenWhen | null {
  const onlyZone = b.last === null && b.minutes === null
  if (onlyZone) return a.zone === null ? { ...a, zone: b.zone } : a
  if (b.last === null && a.last !== null && a.minutes === null)
    return { ...a, minutes: b.minutes, zone: b.zone ?? a.zone }
  if (a.last === null && b.last !== null && b.minutes === null)
    return { ...b, minutes: a.minutes, zone: a.zone ?? b.zone }
  return null
}

function writtenWhen(words: readonly WhenWord[]): WrittenWhen | null {
  const days: WrittenDay[] = []
  let day: WrittenDay | null = null
  let minutes: number | null = null
  let zone: string | null = null
  for (const word of words) {
    if (word.kind === 'time') minutes = word.minutes
    else if (word.kind === 'zone') zone ??= word.zone
    else if (word.kind === 'range') {
      // A dash between `Tuesday` and `30th July` is not a range. Between two days, it is.
      if (day?.number != null) {
        days.push(day)
        day = null
      }
    } else if (word.kind === 'number' && day?.number != null) return null
    else day = { ...(day ?? NOTHING), ...partOf(word) }
  }
  if (day !== null) days.push(day)
  const merged = mergeParts(days)
  if (merged.length > 2) return null
  const last = merged.at(-1) ?? null
  const first = merged.length === 2 ? (merged[0] ?? null) : null
  if (last === null && minutes === null && zone === null) return null
  const whole = last === null ? null : { ...last, month: last.month ?? first?.month ?? null }
  return { first, last: whole, minutes, zone }
}

const NOTHING: WrittenDay = { weekday: null, number: null, month: null, year: null }

function partOf(word: Exclude<WhenWord, { readonly kind: 'time' | 'zone' | 'range' }>): Partial<WrittenDay> {
  if (word.kind === 'weekday') return { weekday: word.weekday }
  if (word.kind === 'month') return { month: word.month }
  if (word.kind === 'year') return { year: word.year }
  return { number: word.number }
}

/** `30-July-2024` is one day: what follows a dash without a number belongs to the previous day. */
function mergeParts(days: readonly WrittenDay[]): readonly WrittenDay[] {
  const merged: WrittenDay[] = []
  for (const day of days) {
    const before = merged.at(-1)
    if (before === undefined || day.number !== null) merged.push(day)
    else {
      merged[merged.length - 1] = {
        weekday: before.weekday ?? day.weekday,
        number: before.number,
        month: before.month ?? day.month,
        year: before.year ?? day.year,
      }
    }
  }
  return merged
}
