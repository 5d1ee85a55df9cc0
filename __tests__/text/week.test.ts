import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { lastSundayOver, weekEnding, within } from '../../src/text/week.ts'

const zone = fc.constantFrom('UTC', 'Europe/Berlin', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Kolkata')
const sunday = fc.integer({ min: 0, max: 700 }).map((weeks) => Temporal.PlainDate.from('2018-01-07').add({ weeks }))

describe('weekEnding', () => {
  test('begins on Monday at midnight and ends before the next Monday', () => {
    const { start, end } = weekEnding(Temporal.PlainDate.from('2024-07-28'), 'UTC')
    expect([start.toString(), end.toString()]).toEqual(['2024-07-22T00:00:00Z', '2024-07-29T00:00:00Z'])
  })

  test('follows the clocks of its zone', () => {
    const { start, end } = weekEnding(Temporal.PlainDate.from('2024-10-27'), 'Europe/Berlin')
    expect(start.until(end, { largestUnit: 'hours' }).hours).toBe(169)
  })

  test('leaves no gap to the next week and no overlap with it', () => {
    fc.assert(
      fc.property(sunday, zone, (day, timeZone) => {
        expect(weekEnding(day, timeZone).end.toString()).toBe(
          weekEnding(day.add({ weeks: 1 }), timeZone).start.toString(),
        )
      }),
    )
  })

  test('holds each instant in exactly one week', () => {
    fc.assert(
      fc.property(sunday, zone, fc.integer({ min: 0, max: 604_799_999 }), (day, timeZone, ms) => {
        const instant = weekEnding(day, 'UTC').start.add({ milliseconds: ms })
        const weeks = [-1, 0, 1].map((weeksAway) => weekEnding(day.add({ weeks: weeksAway }), timeZone))
        expect(weeks.filter((week) => within(week, instant))).toHaveLength(1)
      }),
    )
  })
})

test.each([
  ['2024-07-30T06:00:00Z', 'UTC', '2024-07-28'],
  ['2024-07-29T00:00:00Z', 'UTC', '2024-07-28'],
  ['2024-07-28T23:59:59Z', 'UTC', '2024-07-21'],
  ['2024-07-28T23:59:59Z', 'Pacific/Kiritimati', '2024-07-28'],
  ['2024-07-29T02:00:00Z', 'America/Los_Angeles', '2024-07-21'],
])('the last Sunday that is over at %s in %s is %s', (now, timeZone, expected) => {
  expect(lastSundayOver(Temporal.Instant.from(now), timeZone).toString()).toBe(expected)
})
