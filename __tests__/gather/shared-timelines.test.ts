import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Temporal } from 'temporal-polyfill'
import { readTimeline, type Timeline } from '../../src/gather/cycle/timeline.ts'
import { describeShared, namesInShared, sharedPath } from '../recorded-weeks.ts'

const MONTHS = 'January February March April May June July August September October November December'

function timelineOf(version: string): Timeline {
  const path = `release-${version}/README.md`
  const page = { repository: { owner: 'kubernetes', name: 'sig-release' }, branch: 'master', path: `releases/${path}` }
  const markdown = readFileSync(sharedPath(`timelines/${path}`), 'utf8')
  return readTimeline(markdown, page, Temporal.PlainDate.from('2020-01-01'))
}

/** Days read off the pages by a person; `*` marks what the newsletter counts down to. */
const BY_HAND: Readonly<Record<string, readonly string[]>> = {
  '1.24': [
    '2022-01-10 * Start of Release Cycle',
    '2022-01-27 * Production Readiness Soft Freeze',
    '2022-02-04 * Enhancements Freeze',
    '2022-03-30 * Code Freeze',
    '2022-04-05 * Docs deadline — PRs ready for review',
    '2022-04-06 * Test Freeze',
    '2022-04-15 Release Notes complete — reviewed & merged to k/sig-release',
    '2022-05-03 * v1.24.0 released',
    '2022-05-12 Release retrospective part 3 (16:00 UTC)',
  ],
  '1.25': [
    '2022-05-20 KubeCon EU',
    '2022-05-23 * Start of Release Cycle',
    '2022-06-15 1.25.0-alpha.1 released',
    '2022-06-24 * Enhancements Freeze',
    '2022-08-03 * Code Freeze',
    '2022-08-10 * Test Freeze',
    '2022-08-23 * v1.25.0 released',
  ],
  '1.26': [
    '2022-10-07 * Enhancements Freeze',
    '2022-10-21 Begin Friday APAC-friendly meetings',
    '2022-10-28 KubeCon NA',
    '2022-11-09 * Code Freeze',
    '2022-12-08 Release Notes complete — reviewed & merged to k/k',
    '2022-12-09 * v1.26.0 released',
    '2022-12-13 Release retrospective Part 2',
  ],
  '1.27': [
    '2023-03-15 * Code Freeze',
    '2023-03-22 * Test Freeze',
    '2023-04-11 Release blog published',
    '2023-04-11 * v1.27.0 released',
    '2023-04-21 KubeCon EU',
  ],
  '1.28': [
    '2023-06-16 * Enhancements Freeze',
    '2023-07-19 * Code Freeze',
    '2023-07-26 * Test Freeze',
    '2023-08-08 * Docs complete — All PRs reviewed and ready to merge',
    '2023-08-15 * v1.28.0 released',
  ],
  '1.29': [
    '2023-10-10 1.29.0-alpha.2 released',
    '2023-11-01 * Code Freeze',
    '2023-11-09 KubeCon NA',
    '2023-11-14 Major Themes deadline',
    '2023-12-13 * v1.29.0 released',
  ],
  '1.30': [
    '2024-01-23 Start Release Notes Draft',
    '2024-02-01 * Production Readiness Freeze',
    '2024-02-27 * Feature blog freeze',
    '2024-03-06 * Code Freeze',
    '2024-03-22 KubeCon EU',
    '2024-03-26 * Docs Freeze',
    '2024-03-27 * Test Freeze',
    '2024-04-17 * v1.30.0 released',
  ],
  '1.31': [
    '2024-05-13 * Start of Release Cycle',
    '2024-06-27 * Docs deadline — Open placeholder PRs',
    '2024-07-01 * Call for Exceptions',
    '2024-07-24 * Code Freeze',
    '2024-07-30 1.31.0-rc.0 released',
    '2024-07-30 * Docs Freeze',
    '2024-07-31 * Test Freeze',
    '2024-08-13 * v1.31.0 released',
  ],
  '1.32': [
    '2024-11-08 * Code Freeze and Test Freeze',
    '2024-11-19 Start final draft of Release Notes',
    '2024-11-22 Release blog ready to review',
    '2024-11-26 * Docs Freeze',
    '2024-12-11 * v1.32.0 released',
  ],
  '1.35': [
    '2025-10-02 * Call for PRR and Enhancement Freeze Exceptions',
    '2025-10-09 * Production Readiness Freeze',
    '2025-10-23 * Docs deadline — Open placeholder PRs',
    '2025-11-06 * Code Freeze and Test Freeze',
    '2025-11-13 KubeCon NA',
    '2025-12-02 * Docs Freeze',
    '2025-12-17 * v1.35.0 released',
  ],
  '1.37': [
    '2026-05-18 * Start of Release Cycle',
    '2026-06-09 * Production Readiness Freeze',
    '2026-06-19 KubeCon India',
    '2026-07-09 * Feature blog freeze',
    '2026-07-22 * Code Freeze and Test Freeze',
    '2026-07-28 * Docs deadline — PRs ready for review',
    '2026-08-05 * Docs Freeze',
    '2026-08-26 * v1.37.0 released',
  ],
}

/** Where the page itself is at odds, as a person sees it. */
const AT_ODDS: Readonly<Record<string, number>> = { '1.30': 2 }

/** Every row of the table whose When has a date, as the page writes it. */
function datedRows(version: string): readonly (readonly [what: string, when: string])[] {
  const lines = readFileSync(sharedPath(`timelines/release-${version}/README.md`), 'utf8').split('\n')
  const cells = lines.filter((line) => line.startsWith('|')).map((line) => line.split('|').map((cell) => cell.trim()))
  return cells.flatMap(([, what = '', , when = '']) => (/\d/.test(when) ? [[what, when] as const] : []))
}

/** The day in a When of the usual forms, by the rule that is told: the AoE day, the UTC day, the last of a range. */
function dayByRule(when: string): string {
  const date = String.raw`(\d{1,2})[a-z]{0,2} (${MONTHS.replaceAll(' ', '|')})`
  const [, day, month] =
    new RegExp(`${date}(?: \\d{4})? \\(AoE\\)`).exec(when) ??
    new RegExp(`UTC \\w+ ${date}`).exec(when) ??
    new RegExp(`- \\w+ ${date}`).exec(when) ??
    new RegExp(date).exec(when) ??
    []
  return `${day ?? '?'} ${month ?? '?'}`
}

describeShared('the pages of eleven cycles', 'timelines', () => {
  const versions = namesInShared('timelines').flatMap((name) => /^release-(.+)$/.exec(name)?.[1] ?? [])

  test.each(versions)('%s: no dated row is unread, and what is at odds is said', (version) => {
    const { unread, doubtful } = timelineOf(version)
    expect(unread).toEqual([])
    expect(doubtful).toHaveLength(AT_ODDS[version] ?? 0)
  })

  test.each(versions)('%s: every dated row is read to its day', (version) => {
    const rows = datedRows(version)
    const left = timelineOf(version).deadlines.map(
      ({ day }) => `${String(day.day)} ${MONTHS.split(' ')[day.month - 1] ?? ''}`,
    )
    // Forms such as `May 16-20 2022` are among the rows read by a person.
    const usual = rows.filter(([, when]) => !/\d-\d/.test(when))
    const unmatched = usual.filter(([, when]) => {
      const place = left.indexOf(dayByRule(when).replace(/^0/, ''))
      return place < 0 || left.splice(place, 1).length === 0
    })
    expect(rows.length).toBeGreaterThan(30)
    expect(unmatched).toEqual([])
  })

  describe('rows read by a person', () => {
    test.each(Object.entries(BY_HAND))('%s', (version, expected) => {
      const told = timelineOf(version).deadlines.map(
        ({ day, major, name }) => `${day.toString()} ${major ? '* ' : ''}${name}`,
      )
      expect(told).toEqual(expect.arrayContaining([...expected]))
    })
  })

  test.each(versions)('%s: what it counts down to lies between the start and the release', (version) => {
    const major = timelineOf(version).deadlines.filter((deadline) => deadline.major)
    expect(major[0]?.name).toBe('Start of Release Cycle')
    expect(major.at(-1)?.name).toBe(`v${version}.0 released`)
    expect(new Set(major.map(({ name }) => name)).size).toBe(major.length)
  })

  test.each([
    ['1.31', 'Code Freeze', '2024-07-24T02:00:00Z'],
    ['1.31', 'Docs Freeze', '2024-07-31T00:00:00Z'],
    ['1.37', 'Code Freeze and Test Freeze', '2026-07-23T12:00:00Z'],
    ['1.24', 'Release retrospective part 1', '2022-03-23T17:00:00Z'],
    ['1.26', 'Release retrospective Part 2', '2022-12-13T17:00:00Z'],
  ])('%s: %s is over at %s', (version, name, over) => {
    expect(
      timelineOf(version)
        .deadlines.find((deadline) => deadline.name === name)
        ?.over.toString(),
    ).toBe(over)
  })
})
