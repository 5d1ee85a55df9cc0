import { Temporal } from 'temporal-polyfill'
import { MONTHS } from './months.ts'

const PLACES: Readonly<Record<string, string>> = {
  yyyy: '\\d{4}',
  mm: '\\d{2}',
  dd: '\\d{2}',
  d: '\\d{1,2}',
  month: MONTHS.join('|'),
}

/**
 * The date in the name of an edition's file: the Sunday that ends its week or, in some old ones, the Monday after.
 * @param name the file's name, without its folders
 * @param pathTemplate the path of an edition: `_posts/{yyyy}-{mm}-{dd}-update.md`; what follows the date may differ
 * @returns null where the name is none of an edition, or holds a date that no calendar has
 */
export function dateInName(name: string, pathTemplate: string): Temporal.PlainDate | null {
  const template = pathTemplate.slice(pathTemplate.lastIndexOf('/') + 1)
  const { yyyy, mm, dd, d } = namePattern(template).exec(name)?.groups ?? {}
  const day = dd ?? d
  if (yyyy === undefined || mm === undefined || day === undefined) return null
  try {
    return Temporal.PlainDate.from({ year: Number(yyyy), month: Number(mm), day: Number(day) }, { overflow: 'reject' })
  } catch {
    return null
  }
}

/**
 * The template's name as a pattern up to its date; after it any name of a Markdown file. A placeholder that comes again
 * is the same text again, so that no name can be read in more than a few ways.
 */
function namePattern(template: string): RegExp {
  const lastPlace = template.lastIndexOf('}') + 1
  const seen = new Set<string>()
  const start = template.slice(0, lastPlace).replace(/\{(\w+)\}|[^{]+|\{/g, (part, place: string | undefined) => {
    if (place === undefined) return part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
    const form = PLACES[place]
    if (form === undefined) return ''
    if (seen.has(place)) return `\\k<${place}>`
    seen.add(place)
    return `(?<${place}>${form})`
  })
  return new RegExp(`^${start}(?!\\d).*\\.(?:md|markdown)$`)
}
