import { expect, test } from '@jest/globals'
import { EDITIONS, editionScorecard } from '../../scripts/edition-scorecard.ts'

test('the check finds the errors known in published editions, and few others', () => {
  const scorecard = editionScorecard()
  if (scorecard === null) {
    process.stderr.write(`The check is not held against published editions: ${EDITIONS} is not there\n`)
    return
  }
  expect(scorecard.recall).toBeGreaterThanOrEqual(0.95)
  expect(scorecard.otherErrorsPerEdition).toBeLessThanOrEqual(0.1)
}, 120_000)
