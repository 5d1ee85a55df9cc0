import { expect, test } from '@jest/globals'
import { dateInName } from '../../src/text/templates.ts'
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
