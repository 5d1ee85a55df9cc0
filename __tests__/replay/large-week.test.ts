import { expect, jest, test } from '@jest/globals'
import { draftLargeWeek } from '../../scripts/large-week.ts'

jest.setTimeout(300_000)

const onLinux = process.platform === 'linux' ? test : test.skip

// Linux alone says how much memory a process had. A short form of what `npm run bench` does with 5,000 merges: more than the search shows at once, in both halves.
onLinux('a week of 2,100 merges with descriptions of 60 kB: drafted whole, in less than 250 MB', async () => {
  const { exitCode, told, peakMB, log } = await draftLargeWeek(2_100, 60)
  expect(log).not.toContain('::error::')
  expect(exitCode).toBe(0)
  expect(Number(told)).toBeGreaterThan(2_000)
  expect(peakMB).toBeLessThan(250)
})
