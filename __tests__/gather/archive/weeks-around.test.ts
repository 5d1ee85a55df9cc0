import { expect, test } from '@jest/globals'
import { Temporal } from 'temporal-polyfill'
import { weeksAround } from '../../../src/gather/archive/weeks-around.ts'

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text)
const posts = (...days: readonly string[]): { path: string; sunday: Temporal.PlainDate }[] =>
  days.map((each) => ({ path: each, sunday: day(each) }))

test.each([
  ['every week has its edition', posts('2024-07-21', '2024-07-14'), '2024-07-28', []],
  ['one is missing', posts('2024-07-14', '2024-07-07'), '2024-07-28', ['2024-07-21']],
  ['the newest is dated the Monday after', posts('2024-07-15'), '2024-07-28', ['2024-07-21']],
  [
    'more are missing than may be folded in',
    posts('2024-05-05'),
    '2024-07-28',
    ['2024-07-21', '2024-07-14', '2024-07-07', '2024-06-30'],
  ],
  ['there was never one', [], '2024-07-28', []],
  ['an older week is named', posts('2024-07-21'), '2024-08-11', ['2024-08-04', '2024-08-11']],
])('%s', (_, editions, lastOver, expected) => {
  expect(weeksAround(day('2024-07-28'), editions, day(lastOver)).map(String)).toEqual(expected)
})
