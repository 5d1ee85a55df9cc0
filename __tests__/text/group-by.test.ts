import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { groupBy, groupsOf } from '../../src/text/group-by.ts'

test('groups begin in the order of their first value', () => {
  expect([...groupBy(['b1', 'a1', 'b2'], (value) => value.charAt(0))]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ])
})

test('groups of a size together are the values, and only the last may be smaller', () => {
  expect(groupsOf([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]])
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 9 }), (values, size) => {
      const groups = groupsOf(values, size)
      expect(groups.flat()).toEqual(values)
      for (const group of groups.slice(0, -1)) expect(group).toHaveLength(size)
      expect(groups.at(-1)?.length).not.toBe(0)
    }),
  )
})
