import { expect, test } from '@jest/globals'
import { Temporal } from 'temporal-polyfill'
import { readBesideTheWeek } from '../../../src/gather/beside-the-week.ts'
import { gatherMilestones } from '../../../src/gather/cycle/milestones.ts'
import { countWeeksBefore } from '../../../src/gather/merges/weeks-before.ts'
import { BesideTheWeekDocument } from '../../../src/github/generated.ts'
import { cannedGitHub, refusal, to, whole } from '../canned-github.ts'

const source = { owner: 'example', name: 'project' }
const sunday = Temporal.PlainDate.from('2026-04-05')
const count = (issueCount: number) => ({ issueCount })
const repository = {
  milestones: { nodes: [{ number: 1, title: 'v1', dueOn: null, open: { totalCount: 2 }, closed: { totalCount: 3 } }] },
}

test('twelve weeks are counted in one request, oldest first, to the second', async () => {
  const weeks = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`w${String(index + 1)}`, count(index)]))
  const github = cannedGitHub(to(BesideTheWeekDocument, () => whole({ repository, rateLimit: { cost: 1 }, ...weeks })))
  const { facts, report } = countWeeksBefore(
    await readBesideTheWeek(github, { source, sunday, timeZone: 'Europe/Berlin' }),
  )
  expect(facts.map((week) => [week.sunday.toString(), week.merges])).toEqual([
    ['2026-01-11', 0],
    ['2026-01-18', 1],
    ['2026-01-25', 2],
    ['2026-02-01', 3],
    ['2026-02-08', 4],
    ['2026-02-15', 5],
    ['2026-02-22', 6],
    ['2026-03-01', 7],
    ['2026-03-08', 8],
    ['2026-03-15', 9],
    ['2026-03-22', 10],
    ['2026-03-29', 11],
  ])
  expect(report).toEqual({ source: 'weeks before', state: 'complete', facts: 12, problems: [] })
  expect(github.requests).toHaveLength(1)
  // The last of these weeks has the night in which summer time begins.
  expect(github.requests[0]?.questions[0]).toMatchObject({
    counts: true,
    w12: 'repo:example/project is:pr is:merged merged:2026-03-22T23:00:00Z..2026-03-29T21:59:59Z',
  })
})

test('where the searches get no answer the milestones come alone, and the edition is whole', async () => {
  const github = cannedGitHub(
    to(BesideTheWeekDocument, ({ counts }) => {
      if (counts) throw refusal('502', 'Bad Gateway')
      return whole({ repository, rateLimit: { cost: 1 } })
    }),
  )
  const beside = await readBesideTheWeek(github, { source, sunday, timeZone: 'UTC' })
  const { facts, report } = countWeeksBefore(beside)
  expect([facts, report.state]).toEqual([[], 'complete'])
  expect(report.problems[0]?.message).toMatch(/could not be counted: .*502/)
  expect(gatherMilestones(beside, source).facts.map(({ title }) => title)).toEqual(['v1'])
})

test('where nothing gets an answer the milestones fail, and say so', async () => {
  const github = cannedGitHub(
    to(BesideTheWeekDocument, () => {
      throw refusal('502', 'Bad Gateway')
    }),
  )
  const beside = await readBesideTheWeek(github, { source, sunday, timeZone: 'UTC' })
  expect(gatherMilestones(beside, source).report.state).toBe('failed')
  expect(countWeeksBefore(beside).report.state).toBe('complete')
})
