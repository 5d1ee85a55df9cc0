import { expect, jest, test } from '@jest/globals'
import { CITED_RULES } from '../../src/check/cited-rules.ts'
import { describeWeeks } from '../recorded-weeks.ts'
import { draftAndCheck } from './check-change.ts'

jest.setTimeout(60_000)

const CITED: ReadonlySet<string> = new Set(CITED_RULES.map(({ id }) => id))

describeWeeks('the drafted edition', (world) => {
  test('has no error, and nothing wrong in what it cites', async () => {
    const { run, requests } = await draftAndCheck(world)
    expect(run.outputs).toMatchObject({ errors: '0', editions: '1' })
    const rules = [...run.log.matchAll(/^::(?:error|warning) title=([\w-]+),/gm)].map(([, rule = '']) => rule)
    expect(rules.filter((rule) => CITED.has(rule))).toEqual([])
    expect(Number(run.outputs['warnings'])).toBeLessThanOrEqual(2)
    // An edition may cover the week before it too, if that week has none: two searches for merges in each week.
    const searches = requests.filter(({ operation }) => operation === 'Merges').length
    expect(searches).toBeLessThanOrEqual(world.endsWith('2025-11-16') ? 4 : 2)
    expect(requests.length - searches).toBeLessThanOrEqual(10)
  })
})
