import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { isUndecided, readWhen } from '../../../src/gather/cycle/timeline-date.ts'

const JULY_2024 = Temporal.PlainDate.from('2024-07-01')

/** What is written, the day, and when it is over. */
type Form = readonly [written: string, day: string, over: string]

const FORMS: Readonly<Record<string, readonly Form[]>> = {
  'one day': [
    ['Tuesday 30th July 2024', '2024-07-30', '2024-07-31T00:00:00Z'],
    ['Tuesday 30 July 2024', '2024-07-30', '2024-07-31T00:00:00Z'],
    ['July 30th 2024', '2024-07-30', '2024-07-31T00:00:00Z'],
    ['July 30, 2024', '2024-07-30', '2024-07-31T00:00:00Z'],
    ['Tue, 30 Jul 2024', '2024-07-30', '2024-07-31T00:00:00Z'],
    ['Thurs. 1st Aug. 2024', '2024-08-01', '2024-08-02T00:00:00Z'],
    ['Thursday 01st August 2024', '2024-08-01', '2024-08-02T00:00:00Z'],
    ['30-Jul-2024', '2024-07-30', '2024-07-31T00:00:00Z'],
    ['2024-07-30', '2024-07-30', '2024-07-31T00:00:00Z'],
    ['2024/07/30 (Tuesday)', '2024-07-30', '2024-07-31T00:00:00Z'],
    ["30th July '24", '2024-07-30', '2024-07-31T00:00:00Z'],
    ['Tuesday, 30th of July, 2024 (week 12)', '2024-07-30', '2024-07-31T00:00:00Z'],
    ['Week 12: Tuesday 30th July 2024', '2024-07-30', '2024-07-31T00:00:00Z'],
    ['by end of day Tuesday 30th July 2024', '2024-07-30', '2024-07-31T00:00:00Z'],
    ['Tuesday 30th July 2024 (TBC)', '2024-07-30', '2024-07-31T00:00:00Z'],
  ],
  'a missing or wrong year': [
    ['Tuesday 30th July', '2024-07-30', '2024-07-31T00:00:00Z'],
    ['Sunday 5th January', '2025-01-05', '2025-01-06T00:00:00Z'],
    ['Friday 29th December', '2023-12-29', '2023-12-30T00:00:00Z'],
    ['Tuesday 30th July 2042', '2024-07-30', '2024-07-31T00:00:00Z'],
    ['Tuesday 30th July 2023', '2024-07-30', '2024-07-31T00:00:00Z'],
  ],
  'slips of the keyboard': [
    ['Tueday 30th July 2024', '2024-07-30', '2024-07-31T00:00:00Z'],
    ['Wensday 31th July 2024', '2024-07-31', '2024-08-01T00:00:00Z'],
    ['Tuesday 23th July 2024', '2024-07-23', '2024-07-24T00:00:00Z'],
    ['Monday 22th July2024', '2024-07-22', '2024-07-23T00:00:00Z'],
    ['Thrusday 1st Agust 2024', '2024-08-01', '2024-08-02T00:00:00Z'],
    ['Tuesday 3rd Setpember 2024', '2024-09-03', '2024-09-04T00:00:00Z'],
    ['Friday 16th Feburary 2024', '2024-02-16', '2024-02-17T00:00:00Z'],
    ['tuesday  30TH  JULY  2024', '2024-07-30', '2024-07-31T00:00:00Z'],
    ['Tuesday 30th\u00a0July 2024', '2024-07-30', '2024-07-31T00:00:00Z'],
  ],
  'an hour': [
    ['02:00 UTC Wednesday 31st July 2024', '2024-07-31', '2024-07-31T02:00:00Z'],
    ['Wednesday 31st July 2024, 02:00 UTC', '2024-07-31', '2024-07-31T02:00:00Z'],
    ['Wednesday 31st July 2024 (02:00 UTC)', '2024-07-31', '2024-07-31T02:00:00Z'],
    ['Wednesday 31st July 2024 at 0200 UTC', '2024-07-31', '2024-07-31T02:00:00Z'],
    ['Tuesday 30th July 2024 5pm PDT', '2024-07-30', '2024-07-31T00:00:00Z'],
    ['Tuesday 30th July 2024 5:30 PM PT', '2024-07-30', '2024-07-31T00:30:00Z'],
    ['Tuesday 30th January 2024 18:00 PST', '2024-01-30', '2024-01-31T02:00:00Z'],
    ['noon UTC Tuesday 30th July 2024', '2024-07-30', '2024-07-30T12:00:00Z'],
    ['17:00 - 18:00 UTC Tuesday 30th July 2024', '2024-07-30', '2024-07-30T18:00:00Z'],
    ['Tuesday 30th July 2024 PDT', '2024-07-30', '2024-07-31T07:00:00Z'],
    ['Tuesday 30th July 2024 24:00 UTC+2', '2024-07-30', '2024-07-30T22:00:00Z'],
  ],
  'one moment in several zones': [
    ['02:00 UTC Wednesday 31st July 2024 / 19:00 PDT Tuesday 30th July 2024', '2024-07-31', '2024-07-31T02:00:00Z'],
    ['19:00 PDT Tuesday 30th July 2024 / 02:00 UTC Wednesday 31st July 2024', '2024-07-31', '2024-07-31T02:00:00Z'],
    [
      '01:00 UTC Wed 6th March 2024 / 02:00 BST Wed 6th March 2024 / 18:00 PDT Tue 5th March 2024',
      '2024-03-06',
      '2024-03-06T01:00:00Z',
    ],
    ['02:00 UTC Wednesday 31st July / 19:00 PDT Tuesday 30th July 2024', '2024-07-31', '2024-07-31T02:00:00Z'],
    ['02:00 UTC / 19:00 PDT Tuesday 30th July 2024', '2024-07-31', '2024-07-31T02:00:00Z'],
    ['17:00 UTC / 10:00 PDT Tuesday 30th July', '2024-07-30', '2024-07-30T17:00:00Z'],
    ['19:00 PDT Tuesday 30th July 2024 (02:00 UTC)', '2024-07-31', '2024-07-31T02:00:00Z'],
    ['Tuesday 30th July 2024 19:00 PDT (Wednesday 31st July 2024 02:00 UTC)', '2024-07-31', '2024-07-31T02:00:00Z'],
  ],
  'anywhere on Earth': [
    ['Tuesday 9th July 2024 (AoE) / Wednesday 10th July 2024, 12:00 UTC', '2024-07-09', '2024-07-10T12:00:00Z'],
    ['Wednesday 10th July 2024, 12:00 UTC / Tuesday 9th July 2024 (AoE)', '2024-07-09', '2024-07-10T12:00:00Z'],
    ['Tuesday 9th July 2024 AoE', '2024-07-09', '2024-07-10T12:00:00Z'],
    ['Tuesday 9th July (AoE) / Wednesday 10th July 2024, 12:00 UTC', '2024-07-09', '2024-07-10T12:00:00Z'],
    ['Tuesday 9th July 2024 23:59 AoE', '2024-07-09', '2024-07-10T11:59:00Z'],
    ['Tuesday 9th July 2024 (UTC-12)', '2024-07-09', '2024-07-10T12:00:00Z'],
    ['Tuesday 9th July 2024 (UTC−12)', '2024-07-09', '2024-07-10T12:00:00Z'],
  ],
  'inside a link that came as text': [
    ['Tuesday 30th July 2024(https://everytimezone.example/s/c15d3a)', '2024-07-30', '2024-07-31T00:00:00Z'],
  ],
}

describe.each(Object.entries(FORMS))('reads %s', (_, forms) => {
  test.each(forms)('%s', (written, day, over) => {
    const when = readWhen(written, JULY_2024)
    expect([when?.day.toString(), when?.over.toString()]).toEqual([day, over])
  })
})

test.each([
  ['Tuesday 28th - Thursday 30th July 2026', '2026-07-28', '2026-07-30'],
  ['Tuesday 30th June – Thursday 2nd July 2026', '2026-06-30', '2026-07-02'],
  ['Tuesday 30th - Thursday 2nd July 2026', '2026-06-30', '2026-07-02'],
  ['July 28-30 2026', '2026-07-28', '2026-07-30'],
  ['July 28th to 30th, 2026', '2026-07-28', '2026-07-30'],
  ['28 through 30 July 2026', '2026-07-28', '2026-07-30'],
  ['Monday 29th December - Friday 2nd January 2026', '2025-12-29', '2026-01-02'],
  ['Tuesday - 30th July 2026', '2026-07-30', '2026-07-30'],
])('a range ends on its last day: %s', (written, first, last) => {
  const when = readWhen(written, Temporal.PlainDate.from('2026-05-01'))
  expect([when?.firstDay.toString(), when?.day.toString()]).toEqual([first, last])
  expect(when?.over).toEqual(Temporal.PlainDate.from(last).add({ days: 1 }).toZonedDateTime('UTC').toInstant())
})

test.each([
  ['Wednesday 30th July 2024', ['30 July 2024 is a Tuesday, not a Wednesday']],
  ['Tuesday 30th July 2023', ['the year 2023 lies outside the cycle, so 2024 is meant']],
  ['02:00 UTC Wednesday 31st July 2024 / 19:00 PDT Thursday 30th May 2024', ['30 May 2024 stands beside 31 July 2024']],
  ['Tuesday 30th July 2024', []],
  ['02:00 UTC Wednesday 31st July 2024 / 19:00 PDT Tuesday 30th July 2024', []],
])('what a person would frown at is remarked: %s', (written, remarks) => {
  expect(readWhen(written, JULY_2024)?.remarks).toEqual(remarks)
})

test.each([
  '',
  'TBD',
  'July 2024',
  'Tuesday',
  'week 12',
  '31st June 2024',
  '30th 31st July 2024',
  '7/30/2024',
  '02:00 UTC',
])('no day can be made out of “%s”', (written) => {
  expect(readWhen(written, JULY_2024)).toBeNull()
})

test.each([
  ['', true],
  ['TBD', true],
  ['**TBC**', true],
  ['tba (week 12)', true],
  ['N/A', true],
  ['—', true],
  ['To be decided', true],
  ['week 12', false],
  ['end of the month', false],
  ['31st June 2024', false],
])('whether “%s” says that there is no day yet: %s', (written, undecided) => {
  expect(isUndecided(written)).toBe(undecided)
})

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
const anyDay = fc.integer({ min: 0, max: 3650 }).map((days) => Temporal.PlainDate.from('2020-01-01').add({ days }))

describe('any day', () => {
  const weekday = (day: Temporal.PlainDate): string => WEEKDAYS[day.dayOfWeek - 1] ?? ''
  const month = (day: Temporal.PlainDate): string => MONTHS[day.month - 1] ?? ''

  test('is read in every order of its words, with and without the year', () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(anyDay, order, fc.boolean(), fc.integer({ min: -60, max: 60 }), (day, places, withYear, apart) => {
        const words = [weekday(day), `${String(day.day)}th`, month(day), withYear ? String(day.year) : '']
        const when = readWhen(places.map((place) => words[place]).join(' '), day.add({ days: apart }))
        expect(when?.day.toString()).toBe(day.toString())
        expect(when?.remarks).toEqual([])
      }),
    )
  })

  test('is read through a letter left out of the weekday', () => {
    fc.assert(
      fc.property(anyDay, fc.nat({ max: 5 }), (day, place) => {
        const name = weekday(day)
        const written = `${name.slice(0, place)}${name.slice(place + 1)} ${String(day.day)} ${month(day)} ${String(day.year)}`
        expect(readWhen(written, day)?.day.toString()).toBe(day.toString())
      }),
    )
  })

  test('no text makes the reading fail', () => {
    const words =
      '1 2 12 30 31st 2024 0200 99:99 24:00 5pm am utc utc+99 utc-12 aoe pt - / ( ) , july feb sun mon tbd'.split(' ')
    const nearly = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((some) => some.join(' '))
    fc.assert(
      fc.property(fc.oneof(fc.string(), nearly), (text) => {
        const when = readWhen(text, JULY_2024)
        if (when !== null) expect(Temporal.PlainDate.compare(when.firstDay, when.day)).toBeLessThanOrEqual(0)
      }),
    )
  })
})
