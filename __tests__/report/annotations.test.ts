import { expect, test } from '@jest/globals'
import { annotations } from '../../src/report/annotations.ts'

const warnings = (count: number): { message: string; advice: string }[] =>
  Array.from({ length: count }, (_, index) => ({ message: `Warning ${String(index + 1)}.`, advice: 'Mend it.' }))

test.each([
  [0, 0, undefined],
  [1, 1, 'Warning 1. Mend it.'],
  [10, 10, 'Warning 10. Mend it.'],
  [11, 10, '2 more warnings are in the job summary.'],
  [40, 10, '31 more warnings are in the job summary.'],
])('of %i warnings %i lines are shown, the last one %j', (count, shown, last) => {
  const lines = annotations(warnings(count))
  expect(lines).toHaveLength(shown)
  expect(lines.at(-1)).toBe(last)
})

test('a message stays below the 4,096 characters at which the runner cuts it', () => {
  const [message = ''] = annotations([{ message: 'a'.repeat(5_000), advice: 'Shorten it.' }])
  expect(message).toMatch(/^a+ …$/)
  expect(message.length).toBeLessThan(4_096)
})
