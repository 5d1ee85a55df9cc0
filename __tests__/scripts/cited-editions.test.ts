import { expect, test } from '@jest/globals'
import { checkCitedEditions } from '../../scripts/cited-editions.ts'
import { describeShared, sharedPath } from '../recorded-weeks.ts'

describeShared('the rules that need GitHub, on published editions', 'editions', () => {
  test('find wrong links that are known, and little else', () => {
    const { editions, known, found, wrongLinks } = checkCitedEditions(sharedPath('editions'), sharedPath('bench'))
    expect([editions, known]).toEqual([138, 1061])
    expect(wrongLinks).toBeGreaterThanOrEqual(3)
    expect((found['link-fits-words'] ?? 0) - wrongLinks).toBeLessThanOrEqual(5)
    expect(found['told-in-its-week'] ?? 0).toBeLessThanOrEqual(7)
    // All that is known was merged, so no error may be found.
    expect(Object.keys(found).filter((rule) => !['link-fits-words', 'told-in-its-week'].includes(rule))).toEqual([])
  })
})
