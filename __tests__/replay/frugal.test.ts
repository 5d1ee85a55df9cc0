import { expect, jest, test } from '@jest/globals'
import { longestChain } from '../../sandbox/longest-chain.ts'
import { replay } from '../../sandbox/replay-week.ts'
import { describeWeeks } from '../recorded-weeks.ts'

jest.setTimeout(30_000)

// How long a run takes is for `npm run bench`; how much it asks does not depend on the machine. The answers are late, so
// that on a busy one no two requests made side by side look like one after the other.

describeWeeks('requests', (world) => {
  test('are few', async () => {
    const { requests, exitCode } = await replay(world, { latency: 400, times: 1 })
    expect(exitCode).toBe(0)
    expect(requests.length).toBeLessThanOrEqual(20)
    expect(requests.reduce((sum, { cost }) => sum + cost, 0)).toBeLessThanOrEqual(30)
    // Which weeks have no edition is known only after the site's posts are read, and a week folded into another edition is
    // not drafted: one more request must wait if an earlier week has no edition. Asking at once would cost all other runs one.
    const others = requests.filter(({ operation }) => operation === 'OtherEdition').length
    expect(longestChain(requests)).toBeLessThanOrEqual(7 + others)
    expect(others).toBeLessThanOrEqual(1)
  })
})
