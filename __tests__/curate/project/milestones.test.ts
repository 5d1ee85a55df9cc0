import { expect, test } from '@jest/globals'
import { Temporal } from 'temporal-polyfill'
import { milestoneList } from '../../../src/curate/project/milestones.ts'
import { plainWords } from '../../../src/text/phrase.ts'
import type { Milestone } from '../../../src/model/release-cycle.ts'

const milestone = (number: number, title: string, dueOn: string | null, open = 1, closed = 1): Milestone => ({
  number,
  title,
  dueOn: dueOn === null ? null : Temporal.PlainDate.from(dueOn),
  open,
  closed,
})
const told = (...milestones: Milestone[]): string[] =>
  milestoneList(milestones, { owner: 'a', name: 'b' }, Temporal.PlainDate.from('2026-03-17')).flatMap((block) =>
    block.kind === 'list' ? block.items.map(plainWords) : [],
  )

test.each<readonly [what: string, milestones: readonly Milestone[], items: readonly string[]]>([
  ['none', [], []],
  [
    'those due first before the others',
    [milestone(1, 'some day', null), milestone(2, 'v3', '2026-06-01', 4, 0), milestone(3, 'v2', '2026-04-15', 0, 9)],
    ['v2: 0 open, 9 closed, due April 15', 'v3: 4 open, 0 closed, due June 1', 'some day: 1 open, 1 closed'],
  ],
  ['one whose day is over', [milestone(1, 'v1', '2026-03-16')], ['v1: 1 open, 1 closed, was due March 16']],
  ['one due on the day of publication', [milestone(1, 'v1', '2026-03-17')], ['v1: 1 open, 1 closed, due March 17']],
  ['one of the next year', [milestone(1, 'v1', '2027-01-02')], ['v1: 1 open, 1 closed, due January 2, 2027']],
  ['an empty one is not told', [milestone(1, 'v1', '2026-04-01', 0, 0)], []],
  [
    'five at most',
    [1, 2, 3, 4, 5, 6].map((n) => milestone(n, `m${String(n)}`, null)),
    [1, 2, 3, 4, 5].map((n) => `m${String(n)}: 1 open, 1 closed`),
  ],
])('%s', (_what, milestones, items) => {
  expect(told(...milestones)).toEqual(items)
})
