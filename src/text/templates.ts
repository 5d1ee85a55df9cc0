import type { Temporal } from 'temporal-polyfill'
import { literally } from './glossary.ts'
import { MONTHS, plainDate, twoDigits } from './dates.ts'

/** Fills `{yyyy}`, `{mm}`, `{dd}`, `{month}` (its English name) and `{d}` (without a leading zero). */
export function fillTemplate(template: string, day: Temporal.PlainDate): string {
  const values: Readonly<Record<string, string>> = {
    yyyy: String(day.year).padStart(4, '0'),
    mm: twoDigits(day.month),
    dd: twoDigits(day.day),
    month: MONTHS[day.month - 1] ?? '',
    d: String(day.day),
  }
  return template.replace(PLACEHOLDER, (placeholder, name: string) => values[name] ?? placeholder)
}

/**
 * The date in the name of an edition's file: the Sunday that ends its week or, in some old editions, the Monday after.
 * @param name the file's name, without its folders
 * @param pathTemplate the path of an edition: `_posts/{yyyy}-{mm}-{dd}-update.md`; what follows the date may differ
 * @returns null if the name does not fit the template, or holds a date that no calendar has
 */
export function dateInName(name: string, pathTemplate: string): Temporal.PlainDate | null {
  const template = pathTemplate.slice(pathTemplate.lastIndexOf('/') + 1)
  const { source } = patternOf(template.slice(0, template.lastIndexOf('}') + 1), DIGITS_OF_NAMES)
  const { yyyy, mm, dd, d } = new RegExp(`^${source}(?!\\d).*\\.(?:md|markdown)$`).exec(name)?.groups ?? {}
  const day = dd ?? d
  if (yyyy === undefined || mm === undefined || day === undefined) return null
  return plainDate(Number(yyyy), Number(mm), Number(day))
}

/**
 * The day in the title of an edition, read by the newsletter's template. A day of one digit may have a zero before it.
 * @returns null if the title does not fit the template, or names a day that no calendar has; `undated` if the template
 *   has no day
 */
export function dateInTitle(title: string, template: string): Temporal.PlainDate | 'undated' | null {
  const { source, placeholders } = patternOf(template, DIGITS_OF_TITLES)
  const has = (...names: readonly string[]): boolean => names.some((name) => placeholders.has(name))
  if (!has('yyyy') || !has('month', 'mm') || !has('d', 'dd')) return 'undated'
  const { yyyy, mm, month, d, dd } = new RegExp(`^(?:${source})$`).exec(title)?.groups ?? {}
  const number = month === undefined ? Number(mm) : MONTHS.findIndex((name) => name === month) + 1
  return plainDate(Number(yyyy), number, Number(d ?? dd))
}

const PLACEHOLDER = /\{(\w+)\}/g
const DIGITS_OF_NAMES: Forms = { yyyy: '\\d{4}', mm: '\\d{2}', dd: '\\d{2}', d: '\\d{1,2}', month: MONTHS.join('|') }
const DIGITS_OF_TITLES: Forms = { ...DIGITS_OF_NAMES, dd: '\\d{1,2}' }

type Forms = Readonly<Record<string, string>>

/**
 * A template as the source of a regular expression with a group for each placeholder. A placeholder that comes again
 * is the same text again, so that no text can be read in more than a few ways; an unknown one is left out.
 */
function patternOf(
  template: string,
  forms: Forms,
): { readonly source: string; readonly placeholders: ReadonlySet<string> } {
  const placeholders = new Set<string>()
  const source = template.replace(/\{(\w+)\}|[^{]+|\{/g, (part, name: string | undefined) => {
    if (name === undefined) return literally(part)
    const form = forms[name]
    if (form === undefined) return ''
    if (placeholders.has(name)) return `\\k<${name}>`
    placeholders.add(name)
    return `(?<${name}>${form})`
  })
  return { source, placeholders }
}
