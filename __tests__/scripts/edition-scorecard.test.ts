import { expect, test } from '@jest/globals'
import { editionScorecard } from '../../scripts/edition-scorecard.ts'
import { describeShared } from '../recorded-weeks.ts'

describeShared('the check on published editions', 'editions', () => {
  test('finds the known errors, and few others', () => {
    const scorecard = editionScorecard()
    expect(scorecard?.recall).toBeGreaterThanOrEqual(0.95)
    expect(scorecard?.otherErrorsPerEdition).toBeLessThanOrEqual(0.1)
  }, 120_000)
})
