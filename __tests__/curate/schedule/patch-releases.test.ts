import { describe, expect, test } from '@jest/globals'
import { nextPatchDeadline, patchSentences } from '../../../src/curate/schedule/patch-releases.ts'
import type { Facts } from '../../../src/model/facts.ts'
import { plainWords } from '../../../src/text/phrase.ts'
import { day, facts, SOURCE } from '../invented.ts'
import { patch, planned, published } from './planned.ts'

describe('patch releases', () => {
  const say = (given: Partial<Facts>, publication = '2024-08-01'): string[] =>
    patchSentences(facts(given), planned(`${publication}T22:00`), { source: SOURCE, hasNews: false }).map(plainWords)
  const due = [
    patch('1.9', '1.9.1', '2024-08-02', '2024-08-07', '2024-09-20'),
    patch('1.30', '1.30.4', '2024-08-02', '2024-08-07', '2025-06-28'),
  ]
  /** The next patch became a previous one, as the schedule has it after the release. */
  const done = due.map((schedule) => ({
    ...schedule,
    next: null,
    previous: schedule.next === null ? [] : [schedule.next],
  }))

  test('what is due, the newest minor first, and which minor ends', () => {
    expect(say({ patches: due })).toEqual([
      'Patch releases v1.30.4 and v1.9.1 are planned for August 7.',
      'Cherry-picks for v1.30.4 and v1.9.1 are due by August 2.',
      'v1.9 reaches its end of life on September 20.',
    ])
    expect(say({ patches: due }, '2024-07-01')).toEqual([])
    expect(say({ patches: due }, '2024-09-12')).toEqual(['v1.9 reaches its end of life on September 20.'])
    expect(say({ patches: due }, '2024-09-21')).toEqual(['v1.9 reached its end of life on September 20.'])
  })

  test.each([
    ['as the schedule planned it', due],
    ['when the schedule has it as done before the release is there', done],
  ])('a release of the week of the publication is due, %s', (_, patches) => {
    expect(say({ patches }, '2024-08-08')[0]).toBe('Patch releases v1.30.4 and v1.9.1 were due on August 7.')
    expect(say({ patches }, '2024-08-07')[0]).toBe('Patch releases due this week: v1.30.4 and v1.9.1 on August 7.')
  })

  test('two days of one week share a sentence', () => {
    const patches = [due[0], patch('1.30', '1.30.4', '2024-08-02', '2024-08-06', '2025-06-28')].filter(
      (each) => each !== undefined,
    )
    expect(say({ patches }, '2024-08-08')[0]).toBe('Patch release v1.30.4 was due on August 6, v1.9.1 on August 7.')
  })

  test('what was published links to the changelog of its minor, and is not planned any more', () => {
    const ownReleases = ['v1.9.1', 'v1.30.4', 'v1.31.0-rc.0'].map((tag) => published(tag, '2024-08-07'))
    expect(say({ patches: due, ownReleases }, '2024-08-08')).toEqual([
      'Patch releases v1.30.4 and v1.9.1 are available.',
      'v1.9 reaches its end of life on September 20.',
    ])
    expect(
      JSON.stringify(
        patchSentences(facts({ ownReleases }), planned('2024-08-08T22:00'), { source: SOURCE, hasNews: false }),
      ),
    ).toContain('https://github.com/kubernetes/kubernetes/blob/master/CHANGELOG/CHANGELOG-1.30.md')
    expect(say({ patches: due, ownReleases }, '2024-08-22')).toEqual([])
  })

  test('a date that slipped is told as slipped, before the release and after it', () => {
    const other = published('v1.8.7', '2024-07-10')
    expect(say({ patches: due, ownReleases: [other] }, '2024-08-15')).toContain(
      'v1.30.4 and v1.9.1 were planned for August 7 and have not been released yet.',
    )
    const ownReleases = [published('v1.30.4', '2024-08-14'), published('v1.9.1', '2024-08-07')]
    expect(say({ patches: done, ownReleases }, '2024-08-22').slice(0, 2)).toEqual([
      'Patch release v1.30.4 is available.',
      'v1.30.4 was planned for August 7 and came out on August 14.',
    ])
  })

  test('without any release read none is called late', () => {
    expect(say({ patches: due }, '2024-08-15').join(' ')).not.toContain('not been released')
  })

  test('what Developer News lists is not listed here, but what came out since', () => {
    const ownReleases = [published('v1.30.4', '2024-07-31'), published('v1.9.1', '2024-08-07')]
    const listed = patchSentences(facts({ ownReleases }), planned('2024-08-08T22:00'), {
      source: SOURCE,
      hasNews: true,
    })
    expect(listed.map(plainWords)).toEqual(['Patch release v1.9.1 is available.'])
  })

  test('a minor that enters maintenance mode', () => {
    const [, schedule] = due
    const patches = schedule === undefined ? [] : [{ ...schedule, maintenance: day('2024-08-20') }]
    expect(say({ patches }, '2024-08-15')).toContain('v1.30 enters maintenance mode on August 20.')
  })

  describe('limits, published on Thursday, August 1', () => {
    const schedule = (target: string, picks = '2024-01-01', end = '2026-01-01') => [
      patch('1.30', '1.30.4', picks, target, end),
    ]
    const ownReleases = [published('v1.8.7', '2024-05-10')]

    test.each([
      ['in 7 days', '2024-08-08', 'Patch release v1.30.4 is planned for August 8.'],
      ['in 8 days', '2024-08-09', null],
      ['on the Sunday of this week', '2024-08-04', 'Patch releases due this week: v1.30.4 on August 4.'],
      ['on the Monday after', '2024-08-05', 'Patch release v1.30.4 is planned for August 5.'],
      ['on the Monday of this week', '2024-07-29', 'Patch release v1.30.4 was due on July 29.'],
      ['today', '2024-08-01', 'Patch releases due this week: v1.30.4 on August 1.'],
      ['a day before it', '2024-07-28', 'v1.30.4 was planned for July 28 and has not been released yet.'],
      ['30 days before it', '2024-06-29', 'v1.30.4 was planned for June 29 and has not been released yet.'],
      ['31 days before it', '2024-06-28', null],
    ])('a release %s', (_, target, sentence) => {
      expect(say({ patches: schedule(target), ownReleases })).toEqual(sentence === null ? [] : [sentence])
    })

    test.each([
      ['on the Monday of this week', '2024-07-29', 'Cherry-picks for v1.30.4 were due by July 29.'],
      ['a day before it', '2024-07-28', null],
      ['today', '2024-08-01', 'Cherry-picks for v1.30.4 are due by August 1.'],
      ['in 7 days', '2024-08-08', 'Cherry-picks for v1.30.4 are due by August 8.'],
      ['in 8 days', '2024-08-09', null],
    ])('cherry-picks %s', (_, picks, sentence) => {
      expect(say({ patches: schedule('2024-09-01', picks), ownReleases })).toEqual(sentence === null ? [] : [sentence])
    })

    test.each([
      ['14 days ago', '2024-07-18', 'v1.30 reached its end of life on July 18.'],
      ['15 days ago', '2024-07-17', null],
      ['today', '2024-08-01', 'v1.30 reaches its end of life on August 1.'],
      ['in 14 days', '2024-08-15', 'v1.30 reaches its end of life on August 15.'],
      ['in 15 days', '2024-08-16', null],
    ])('an end of life %s', (_, end, sentence) => {
      expect(say({ patches: schedule('2024-10-01', '2024-10-01', end) })).toEqual(sentence === null ? [] : [sentence])
    })

    test.each([
      ['in 60 days', '2024-09-30', 'v1.30 reaches its end of life on September 30.'],
      ['in 61 days', '2024-10-01', undefined],
    ])('an end of life %s, after other news of patch releases', (_, end, sentence) => {
      expect(say({ patches: schedule('2024-08-08', '2024-01-01', end) })[1]).toBe(sentence)
    })

    test.each([
      ['14 days ago', '2024-07-18', 'v1.30 entered maintenance mode on July 18.'],
      ['15 days ago', '2024-07-17', null],
      ['in 14 days', '2024-08-15', 'v1.30 enters maintenance mode on August 15.'],
      ['in 15 days', '2024-08-16', null],
    ])('maintenance mode %s', (_, on, sentence) => {
      const patches = schedule('2024-10-01', '2024-10-01').map((each) => ({ ...each, maintenance: day(on) }))
      expect(say({ patches })).toEqual(sentence === null ? [] : [sentence])
    })
  })

  test('the next thing due', () => {
    expect(nextPatchDeadline(due, day('2024-08-03'))).toEqual({
      name: 'Patch releases v1.30.4 and v1.9.1',
      day: day('2024-08-07'),
    })
    expect(nextPatchDeadline(due, day('2024-08-08'))).toBeNull()
  })
})
