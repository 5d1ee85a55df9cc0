import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { nearestName, slipsBetween } from '../../src/text/edit-distance.ts'

test.each([
  ['', '', 0],
  ['label', 'label', 0],
  ['label', 'labels', 1],
  ['label', 'lable', 1],
  ['label', 'labal', 1],
  ['label', 'table', 2],
  ['', 'abc', 3],
])('from %j to %j: %i', (a, b, slips) => {
  expect(slipsBetween(a, b)).toBe(slips)
})

test('is 0 for equal texts only, symmetric, and at most the longer length', () => {
  const word = fc.stringMatching(/^[ab]{0,6}$/)
  fc.assert(
    fc.property(word, word, (a, b) => {
      const slips = slipsBetween(a, b)
      expect(slips === 0).toBe(a === b)
      expect(slipsBetween(b, a)).toBe(slips)
      expect(slips).toBeLessThanOrEqual(Math.max(a.length, b.length))
    }),
  )
})

test.each([
  ['relases', 'releases'],
  ['Sections', 'sections'],
  ['sources', null],
  ['ab', null],
])('the name meant by %j is %j', (name, meant) => {
  expect(nearestName(name, ['releases', 'sections', 'labels'])).toBe(meant)
})
