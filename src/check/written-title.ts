import { Temporal } from 'temporal-polyfill'
import { MONTHS } from '../model/months.ts'

const PLACES: Readonly<Record<string, string>> = {
  yyyy: String.raw`\d{4}`,
  mm: String.raw`\d{2}`,
  dd: String.raw`\d{1,2}`,
  d: String.raw`\d{1,2}`,
  month: MONTHS.join('|'),
}

/**
 * The day that a title names, read by the newsletter's template. A day of one digit may have a zero before it.
 * @returns null where the title has another form, or names a day that no calendar has; `undated` where the template
 * names no day
 */
export function readTitle(title: string, template: string): Temporal.PlainDate | 'undated' | null {
  const seen = new Set<string>()
  const pattern = template.replace(/\{(\w+)\}|[^{]+|\{/g, (part, place: string | undefined) => {
    const form = place === undefined ? undefined : PLACES[place]
    if (place === undefined || form === undefined) return part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
    if (seen.has(place)) return form
    seen.add(place)
    return `(?<${place}>${form})`
  })
  const groups = new RegExp(`^(?:${pattern})$`).exec(title)?.groups
  const month = seen.has('month') || seen.has('mm')
  if (!seen.has('yyyy') || !month || !(seen.has('d') || seen.has('dd'))) return 'undated'
  if (groups === undefined) return null
  const { yyyy, mm, month: name, d, dd } = groups
  try {
    return Temporal.PlainDate.from(
      {
        year: Number(yyyy),
        month: name === undefined ? Number(mm) : MONTHS.findIndex((each) => each === name) + 1,
        day: Number(d ?? dd),
      },
      { overflow: 'reject' },
    )
  } catch {
    return null
  }
}
