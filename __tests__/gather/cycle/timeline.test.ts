import { expect, test } from '@jest/globals'
import { Temporal } from 'temporal-polyfill'
import { readTimeline, type Timeline } from '../../../src/gather/cycle/timeline.ts'

const PAGE = {
  repository: { owner: 'example', name: 'releases' },
  branch: 'main',
  path: 'releases/release-1.50/README.md',
}
const NEAR = Temporal.PlainDate.from('2030-03-01')
const PHASES = 'https://github.com/example/releases/blob/main/releases/release_phases.md'

const read = (markdown: string): Timeline => readTimeline(markdown, PAGE, NEAR)
const table = (...rows: readonly string[]): string => ['| What | When |', '|---|---|', ...rows].join('\n')
const told = ({ deadlines }: Timeline): readonly string[] =>
  deadlines.map(({ day, major, name }) => `${day.toString()} ${major ? '* ' : ''}${name}`)

test.each([
  ['**Begin [Code Freeze]**', 'Code Freeze', true],
  ['Begin [Code Freeze] and [Test Freeze]', 'Code Freeze and Test Freeze', true],
  ['**[Test Freeze]**', 'Test Freeze', true],
  ['**Docs Freeze**', 'Docs Freeze', true],
  ['Production Readiness Freeze', 'Production Readiness Freeze', true],
  ['**Begin Feature blog freeze**', 'Feature blog freeze', true],
  ['Begin [Feature blog freeze] - Open placeholder PRs', 'Feature blog freeze', true],
  ['**Call for [Exceptions][Exception]**', 'Call for Exceptions', true],
  ['Call for Code Freeze [Exceptions]', 'Call for Code Freeze Exceptions', true],
  ['Docs deadline — Open placeholder PRs', 'Docs deadline — Open placeholder PRs', true],
  ['Docs complete — all reviewed', 'Docs complete — all reviewed', true],
  ['**v1.50.0 released**', 'v1.50.0 released', true],
  ['Start of Release Cycle', 'Start of Release Cycle', true],
  ['1.50.0-alpha.1 released', '1.50.0-alpha.1 released', false],
  ['**v1.50.0-rc.0 released**', 'v1.50.0-rc.0 released', false],
  ['**v1.50.0-beta.0 released**', 'v1.50.0-beta.0 released', false],
  ['Brace Yourself, Code Freeze is Coming', 'Brace Yourself, Code Freeze is Coming', false],
  ['**Begin [Burndown]** (three meetings a week)', 'Burndown (three meetings a week)', false],
  ['**KubeCon EU**', 'KubeCon EU', false],
  ['Release retrospective part 1', 'Release retrospective part 1', false],
  ['**[Thaw]**', 'Thaw', false],
  ['Start Release Notes Draft', 'Start Release Notes Draft', false],
  ['Release blog published', 'Release blog published', false],
  ['release-1.50 branch created', 'release-1.50 branch created', false],
])('%s is told as “%s”, major: %s', (what, name, major) => {
  const { deadlines } = read(table(`| ${what} | Tuesday 5th March 2030 |`))
  expect(deadlines.map((deadline) => [deadline.name, deadline.major])).toEqual([[name, major]])
})

test.each([
  ['[Code Freeze]', '[Code Freeze]: ../release_phases.md#code-freeze', `${PHASES}#code-freeze`],
  ['[Code Freeze][freeze]', '[freeze]: ../release_phases.md#code-freeze', `${PHASES}#code-freeze`],
  ['[Code Freeze](../release_phases.md#code-freeze)', '', `${PHASES}#code-freeze`],
  [`[Code Freeze](${PHASES}#code-freeze)`, '', `${PHASES}#code-freeze`],
  ['[Code Freeze] and [Test Freeze](../release_phases.md#test-freeze)', '', `${PHASES}#test-freeze`],
  ['[Code Freeze](../release_phases.md)', '', null],
  ['[Code Freeze](https://example.com/release_phases.md#code-freeze)', '', null],
  ['[Code Freeze](https://github.com/example/other/blob/main/release_phases.md#x)', '', null],
  ['[Code Freeze](javascript:alert`1`#release_phases.md)', '', null],
  ['[Code Freeze]', '', null],
])('the phase of %s', (what, definition, phase) => {
  const { deadlines } = read(`${table(`| **Begin ${what}** | 5th March 2030 |`)}\n\n${definition}\n`)
  expect(deadlines.map((deadline) => deadline.phase)).toEqual([phase])
})

test('columns are found by their titles, other tables are not read', () => {
  const page = [
    '| Name | When |\n|---|---|\n| Somebody | 1st March 2030 |',
    '| Week | **When** | Who | **What** |\n|---|---|---|---|\n| 4 | 7th March 2030 | Lead | Code Freeze |',
  ]
  expect(told(read(page.join('\n\n')))).toEqual(['2030-03-07 * Code Freeze'])
})

test('rows are in the order of time', () => {
  const page = table(
    '| Test Freeze | Friday 8th March 2030 |',
    '| Docs Freeze | Thursday 7th March 2030 (AoE) |',
    '| Code Freeze | 02:00 UTC Thursday 7th March 2030 |',
  )
  expect(told(read(page))).toEqual(['2030-03-07 * Code Freeze', '2030-03-07 * Docs Freeze', '2030-03-08 * Test Freeze'])
})

test('a missing year is that of the other rows, and a wrong one is seen through', () => {
  const timeline = read(
    table(
      '| Start of Release Cycle | Monday 10th December 2029 |',
      '| Enhancements Freeze | Thursday 10th January |',
      '| Code Freeze | Thursday 7th March 2029 |',
      '| v1.50.0 released | Wednesday 10th April 2030 |',
    ),
  )
  expect(told(timeline)).toEqual([
    '2029-12-10 * Start of Release Cycle',
    '2030-01-10 * Enhancements Freeze',
    '2030-03-07 * Code Freeze',
    '2030-04-10 * v1.50.0 released',
  ])
  expect(timeline.doubtful.map(({ message }) => message)).toEqual([
    'The row “Code Freeze” says “Thursday 7th March 2029”: the year 2029 lies outside the cycle, so 2030 is meant.',
  ])
})

test('struck-out words and rows are not read, comments neither', () => {
  const page = table(
    '| Code Freeze <!-- moved --> | ~~Tuesday 5th March 2030~~<br>Thursday 7th March 2030 |',
    '| ~~Docs Freeze~~ | ~~Friday 8th March 2030~~ |',
  )
  expect(told(read(page))).toEqual(['2030-03-07 * Code Freeze'])
})

test('a row whose day cannot be read is named with its line; one not decided yet is passed over', () => {
  const page = table(
    '| Code Freeze | week 10 |',
    '| Docs Freeze | TBD |',
    '| Retrospective | |',
    '| Thaw | 31st June 2030 |',
  )
  const { deadlines, unread, doubtful } = read(page)
  expect([deadlines, doubtful]).toEqual([[], []])
  expect(unread.map(({ place, message }) => [place, message])).toEqual([
    ['releases/release-1.50/README.md:3', 'The day of “Code Freeze” cannot be read from “week 10”.'],
    ['releases/release-1.50/README.md:6', 'The day of “Thaw” cannot be read from “31st June 2030”.'],
  ])
})

const SUMMARY = `## Summary

* [A link](https://example.com) to something

- **Monday 7th January 2030**: Week 1 — Release cycle begins
- **[02:00 UTC Thursday 7th March 2030 / 18:00 PST Wednesday 6th March 2030](https://example.com/time)**: Week 9 — [Code Freeze](../release_phases.md#code-freeze) and [Test Freeze](../release_phases.md#test-freeze)
- **Tuesday 19th March 2030** / **18:00 PDT Monday 18th March 2030** : Week 11 — Docs must be completed and reviewed
- **Wednesday 10th April 2030:** Week 14 - Kubernetes v1.50.0 released
- **TBC**: Week 15 — Release Retrospective
`

test('a page without a table is read from its summary', () => {
  expect(told(read(SUMMARY))).toEqual([
    '2030-01-07 * Release cycle begins',
    '2030-03-07 * Code Freeze and Test Freeze',
    '2030-03-19 * Docs must be completed and reviewed',
    '2030-04-10 * v1.50.0 released',
  ])
})

test('what table and summary both have is one deadline, named and dated as in the table', () => {
  const timeline = read(
    `${SUMMARY}\n${table(
      '| Start of Release Cycle | Monday 7th January 2030 |',
      '| **Begin Code Freeze and Test Freeze** | Friday 8th March 2030 (AoE) |',
      '| Docs complete — all reviewed | Tuesday 19th March 2030 |',
      '| v1.50.0-rc.0 released | Tuesday 19th March 2030 |',
      '| **v1.50.0 released** | Wednesday 10th April 2030 |',
    )}`,
  )
  expect(told(timeline)).toEqual([
    '2030-01-07 * Start of Release Cycle',
    '2030-03-08 * Code Freeze and Test Freeze',
    '2030-03-19 * Docs complete — all reviewed',
    '2030-03-19 v1.50.0-rc.0 released',
    '2030-04-10 * v1.50.0 released',
  ])
  expect(timeline.deadlines[1]?.phase).toBe(`${PHASES}#code-freeze`)
  expect(timeline.doubtful.map(({ message }) => message)).toEqual([
    'The summary puts “Code Freeze and Test Freeze” on 2030-03-07, the table on 2030-03-08.',
  ])
})

test('a page without either has no deadlines and no problems', () => {
  expect(read('# Kubernetes 1.50\n\nTo be written.\n')).toEqual({ deadlines: [], unread: [], doubtful: [] })
})

test('of a page without end the beginning is read, and that is said', () => {
  const row = '| Code Freeze | 5th March 2030 |'
  const { deadlines, unread } = read(`${table(row)}${'\n'.repeat(600)}${table('| Docs Freeze | 6th March 2030 |')}`)
  expect(deadlines.map(({ name }) => name)).toEqual(['Code Freeze'])
  expect(unread).toEqual([
    {
      message: 'The page of the timeline is too long; only its beginning was read.',
      advice: expect.stringContaining('deadlines'),
      place: PAGE.path,
    },
  ])
})
