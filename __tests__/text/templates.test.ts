import { expect, test } from '@jest/globals'
import { dateInName, dateInTitle, fillTemplate } from '../../src/text/templates.ts'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expectLinearGrowth } from '../growth-of-time.ts'

const PLACES = ['{yyyy}', '{mm}', '{dd}', '{d}', '{month}']
const every = (count: number, between = ''): string =>
  Array.from({ length: count }, (_, index) => PLACES[index % PLACES.length]).join(between)

/** Templates as a configuration may have them, and names that come as near to them as can be and are none. */
test.each<[string, string, string]>([
  ['digits without end', `${every(200)}.md`, '1'.repeat(200_000)],
  ['one place many times', `${'{d}'.repeat(500)}.md`, '1'.repeat(200_000)],
  ['months', `${every(500)}-x.md`, 'May'.repeat(60_000)],
  ['places between dashes', `${every(200, '-')}.md`, '2024-07-28-'.repeat(20_000)],
  ['what follows the date', '{yyyy}-{mm}-{dd}-update.md', `2024-07-28-${'.md'.repeat(60_000)}x`],
  ['nothing but braces', `${'{'.repeat(2_000)}{yyyy}.md`, '{'.repeat(200_000)],
])('a name that would keep a pattern busy takes no time: %s', (_, template, name) => {
  expect(dateInName(name, template)).toBeNull()
  expectLinearGrowth((share) => dateInName(name.slice(0, name.length * share), template))
})

test.each([
  ['2024-07-28-update.md', '2024-07-28'],
  ['2024-07-28-another.markdown', '2024-07-28'],
  ['2024-02-30-update.md', undefined],
  ['2024-07-281-update.md', undefined],
  ['24-07-28-update.md', undefined],
  ['2024-07-28-update.txt', undefined],
])('the date in the name %j is %j', (name, date) => {
  expect(dateInName(name, '_posts/{yyyy}-{mm}-{dd}-update.md')?.toString()).toBe(date)
})

const TITLE = 'Week Ending {month} {d}, {yyyy}'

test.each([
  ['Week Ending July 28, 2024', TITLE, '2024-07-28'],
  ['Week Ending July 7, 2024', TITLE, '2024-07-07'],
  ['Week Ending July 07, 2024', TITLE, '2024-07-07'],
  ['Week Ending Febuary 4, 2024', TITLE, undefined],
  ['Week Ending February 30, 2024', TITLE, undefined],
  ['The Week Ending July 28, 2024', TITLE, undefined],
  ['2024/7/28', '{yyyy}/{mm}/{dd}', undefined],
  ['2024/07/28', '{yyyy}/{mm}/{dd}', '2024-07-28'],
  ['The news', 'The news', 'undated'],
  ['News of 2024', 'News of {yyyy}', 'undated'],
])('the day in the title %j of %j is %j', (title, template, day) => {
  expect(dateInTitle(title, template)?.toString()).toBe(day)
})

test('a date that fills a template is read back', () => {
  const days = fc.date({ min: new Date(0), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  const templates = fc.constantFrom(
    TITLE,
    '{yyyy}-{mm}-{dd}',
    '{d}. {month} {yyyy} ({d}.{mm}.)',
    '{x}{dd}+{mm}.*{yyyy}',
  )
  fc.assert(
    fc.property(days, templates, (date, template) => {
      const day = Temporal.PlainDate.from(date.toISOString().slice(0, 10))
      const filled = fillTemplate(template, day).replace('{x}', '')
      expect(dateInTitle(filled, template)?.toString()).toBe(day.toString())
    }),
  )
})
