import { expect, test } from '@jest/globals'
import { Temporal } from 'temporal-polyfill'
import { dayInWords, MONTHS_SHORT, plainDate } from '../../src/text/dates.ts'

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text)

test.each([
  ['2024-07-31', 'July 31'],
  ['2024-01-01', 'January 1'],
  ['2025-12-09', 'December 9, 2025'],
  ['2023-12-31', 'December 31, 2023'],
])('%s is written %j in 2024', (date, words) => {
  expect(dayInWords(day(date), day('2024-07-28'))).toBe(words)
})

test('a day that the calendar does not have is null', () => {
  expect(plainDate(2024, 2, 29)?.toString()).toBe('2024-02-29')
  expect([plainDate(2023, 2, 29), plainDate(2024, 13, 1), plainDate(2024, 1, 0), plainDate(2024, 0, 1)]).toEqual([
    null,
    null,
    null,
    null,
  ])
})

test('the short months are those of HTTP headers', () => {
  expect(MONTHS_SHORT.join(' ')).toBe('jan feb mar apr may jun jul aug sep oct nov dec')
})
