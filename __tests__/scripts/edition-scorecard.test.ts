import { existsSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { EDITIONS, editionScorecard } from '../../scripts/edition-scorecard.ts'

const isThere = existsSync(EDITIONS)
const where = isThere ? '' : ` (left out: ${EDITIONS} is not there)`
;(isThere ? test : test.skip)(
  `the check finds the errors known in published editions, and few others${where}`,
  () => {
    const scorecard = editionScorecard()
    expect(scorecard?.recall).toBeGreaterThanOrEqual(0.95)
    expect(scorecard?.otherErrorsPerEdition).toBeLessThanOrEqual(0.1)
  },
  120_000,
)
