import { describe, expect, test } from '@jest/globals'
import { Temporal } from 'temporal-polyfill'
import { catchUp, planEdition } from '../../src/text/plan-edition.ts'
import { kubernetes } from '../config/kubernetes.ts'

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text)

test('an edition is named by its Sunday and published on the Thursday after', () => {
  const edition = planEdition(kubernetes(), day('2024-07-28'))
  expect(edition).toMatchObject({
    title: 'Week Ending July 28, 2024',
    slug: '2024-07-28-update',
    branch: '20240728',
    path: '_posts/2024-07-28-update.md',
    weeksCaughtUp: 0,
  })
  expect(edition.publication.toString()).toBe('2024-08-01T22:00:00+00:00[UTC]')
})

test.each([
  ['monday', '2024-07-29'],
  ['sunday', '2024-08-04'],
])('publication on %s is %s', (weekday, expected) => {
  const newsletter = kubernetes(`publication: { weekday: ${weekday}, time: '09:30' }`)
  expect(planEdition(newsletter, day('2024-07-28')).publication.toString()).toContain(`${expected}T09:30`)
})

describe('catch-up', () => {
  test.each([
    ['the week before', '2024-07-21', 0, '2024-07-22'],
    ['a Monday, as some editions are dated', '2024-07-22', 0, '2024-07-22'],
    ['two weeks before', '2024-07-14', 1, '2024-07-15'],
    ['four weeks before', '2024-06-30', 3, '2024-07-01'],
    ['a year before, of which four weeks are caught up', '2023-07-30', 4, '2024-06-24'],
  ])('with the newest edition of %s', (_, newest, weeks, start) => {
    const edition = catchUp(planEdition(kubernetes(), day('2024-07-28')), {
      newest: day(newest),
      atMost: 4,
      timeZone: 'UTC',
    })
    expect(edition.weeksCaughtUp).toBe(weeks)
    expect(edition.covers.start.toString()).toBe(`${start}T00:00:00Z`)
    expect(edition.covers.end.toString()).toBe('2024-07-29T00:00:00Z')
  })

  test('has nothing to catch up with where there was never an edition', () => {
    const edition = planEdition(kubernetes(), day('2024-07-28'))
    expect(catchUp(edition, { newest: null, atMost: 4, timeZone: 'UTC' })).toBe(edition)
  })

  test('is off with 0 weeks', () => {
    expect(
      catchUp(planEdition(kubernetes(), day('2024-07-28')), { newest: day('2024-07-07'), atMost: 0, timeZone: 'UTC' })
        .weeksCaughtUp,
    ).toBe(0)
  })
})
