import { expect, test } from '@jest/globals'
import { Temporal } from 'temporal-polyfill'
import { readBesideTheWeek } from '../../../src/gather/beside-the-week.ts'
import { gatherMilestones } from '../../../src/gather/cycle/milestones.ts'
import { cannedGitHub } from '../canned-files.ts'

const gather = async (github: ReturnType<typeof cannedGitHub>) =>
  gatherMilestones(
    await readBesideTheWeek(github, { source: SOURCE, sunday: Temporal.PlainDate.from('2030-06-02'), timeZone: 'UTC' }),
    SOURCE,
  )
const SOURCE = { owner: 'example', name: 'project' }
const milestone = (number: number, title: string, open: number | null, dueOn: string | null) => ({
  number,
  title,
  dueOn,
  issues: ({ states }: { readonly states: readonly string[] }) => ({ totalCount: states[0] === 'OPEN' ? open : 300 }),
})

test('milestones come with their counts, the due day in UTC', async () => {
  const milestones = [milestone(63, 'v1.50', 12, '2030-08-13T07:00:00Z'), milestone(64, 'next', 0, null)]
  const github = cannedGitHub({ 'example/project': { milestones } })
  const { facts, report } = await gather(github)
  expect(facts.map((each) => ({ ...each, dueOn: each.dueOn?.toString() ?? null }))).toEqual([
    { number: 63, title: 'v1.50', dueOn: '2030-08-13', open: 12, closed: 300 },
    { number: 64, title: 'next', dueOn: null, open: 0, closed: 300 },
  ])
  expect([report, github.requests]).toEqual([{ source: 'milestones', state: 'complete', facts: 2, problems: [] }, [1]])
})

test('a milestone whose counts GitHub cannot give makes the source partial', async () => {
  const milestones = [milestone(63, 'v1.50', null, null), milestone(64, 'v1.51', 3, null)]
  const { facts, report } = await gather(cannedGitHub({ 'example/project': { milestones } }))
  expect(facts.map(({ title }) => title)).toEqual(['v1.51'])
  expect([report.state, report.problems.length]).toEqual(['partial', 1])
  expect(report.problems[0]?.message).toContain('GitHub did not return 1 of the milestones of example/project')
})

test('a repository that cannot be read fails with the reason', async () => {
  const { facts, report } = await gather(cannedGitHub({}))
  expect([facts, report.state]).toEqual([[], 'failed'])
  expect(report.problems[0]?.message).toMatch(/example\/project does not exist/)
})
