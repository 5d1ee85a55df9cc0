import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { httpDate, readInternetDate } from '../../src/text/internet-dates.ts'

test.each([
  ['Tue, 23 Jul 2024 00:00:00 GMT', '2024-07-23T00:00:00Z'],
  ['23 Jul 2024 02:00 +0200', '2024-07-23T00:00:00Z'],
  ['23 Jul 2024 02:00 EST', '2024-07-23T07:00:00Z'],
  ['23 Jul 2024 02:00', '2024-07-23T02:00:00Z'],
  ['  tuesday, 3 july 2024 02:00:09 z ', '2024-07-03T02:00:09Z'],
  ['29 Feb 2024 12:00:00 GMT', '2024-02-29T12:00:00Z'],
  ['1 Jan 2025 00:30 +0100', '2024-12-31T23:30:00Z'],
])('%j is %s', (written, instant) => {
  expect(readInternetDate(written)?.toString()).toBe(instant)
})

test.each([
  '31 Feb 2024 00:00:00 GMT',
  '32 Jul 2024 00:00:00 GMT',
  '23 Foo 2024 02:00',
  '23 Jul 2024 02:00 XYZ',
  '23 Jul 24 02:00 GMT',
  '23 Jul 2024',
  '2024-07-23T02:00:00Z',
  '1721692800',
  '',
])('%j is not a date', (written) => {
  expect(readInternetDate(written)).toBeNull()
})

test('a date of an HTTP header is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), (seconds) => {
      const instant = Temporal.Instant.fromEpochMilliseconds(seconds * 1000)
      expect(readInternetDate(httpDate(instant))?.equals(instant)).toBe(true)
    }),
  )
})
