import { stringify } from 'yaml'
import { type Edition } from '../model/edition.ts'
import { postDate } from '../text/plan-edition.ts'
import type { Format } from '../model/newsletter.ts'
import { safeText } from './safe-text.ts'

/**
 * Jekyll's YAML parser takes more texts for other types than the `yaml` library does: `1,000` is a number, `:name` a symbol.
 * So a text is only printed without quotes if it starts with a letter, or with a date and a word.
 */
const PLAINLY_TEXT = /^(?:[A-Za-z]|\d{4}-\d{2}-\d{2}-[A-Za-z])/

/**
 * The front matter of an edition, without the lines of dashes: the layout if there is one, the title, the planned
 * publication, the slug. Plain Markdown only has the title and the day, which GitHub shows above the text.
 *
 * The date is in the form that Jekyll's and Hugo's documentation use. It has no quotes, so that both read it as a time.
 */
export function frontMatter(edition: Edition, format: Format, layout: string | null): string {
  return [
    ...(layout === null ? [] : [pair('layout', layout)]),
    pair('title', edition.title),
    `date: ${postDate(edition, format)}`,
    ...(format === 'markdown' ? [] : [pair('slug', edition.slug)]),
  ].join('\n')
}

function pair(key: string, value: string): string {
  const line = safeText(value).trim()
  // Version 1.1 is what Ruby and Go read: `yes` and `12:30` are not texts there.
  const written = PLAINLY_TEXT.test(line)
    ? stringify(line, { version: '1.1', lineWidth: 0 })
    : stringify(line, { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 })
  return `${key}: ${written.trimEnd()}`
}
