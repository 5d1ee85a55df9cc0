import { expect, test } from '@jest/globals'
import { fitLogistic, type Example } from '../../scripts/logistic-regression.ts'

const examples = (holds: readonly number[], told: number, of: number): Example[] =>
  Array.from({ length: of }, (_, at) => ({ holds, told: at < told }))

test('finds the log odds of groups', () => {
  const { bias, weights } = fitLogistic([...examples([], 20, 100), ...examples([0], 75, 100)], 1, 0)
  expect(bias).toBeCloseTo(Math.log(20 / 80))
  expect(weights[0]).toBeCloseTo(Math.log(75 / 25) - Math.log(20 / 80))
})

test('the penalty keeps a rare feature small, and one that never holds at 0', () => {
  const { weights } = fitLogistic([...examples([], 50, 100), ...examples([0], 2, 2)], 2, 4)
  expect(weights[0]).toBeGreaterThan(0)
  expect(weights[0]).toBeLessThan(0.5)
  expect(weights[1]).toBe(0)
})
