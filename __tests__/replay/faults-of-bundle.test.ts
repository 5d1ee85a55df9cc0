import { expect, jest, test } from '@jest/globals'
import { faultsOf, type FaultKind, type PlannedFault } from '../../sandbox/faults/faults.ts'
import { BRANCH, draftWeek, POST, SITE, WEEK, withSandbox } from './draft-week.ts'

// Real waits, some seconds each.
jest.setTimeout(120_000)

const now = (): number => Math.floor(Date.now() / 1000)
const once = (operation: string, kind: FaultKind): PlannedFault => ({ operation, nth: 1, times: 1, kind })

test('the bundled action publishes once though answers fail and are lost, and tells of its waits', async () => {
  const { hooks, injected } = faultsOf(
    [
      once('Site', '502'),
      once('EditionState', 'reset in the body'),
      once('BesideTheWeek', 'truncated JSON'),
      once('CommitPost', 'answer lost'),
      once('OpenPullRequest', 'answer lost behind a 502'),
    ],
    { now },
  )
  const whole = await withSandbox(async (sandbox) => {
    await draftWeek(sandbox)
    return sandbox.file(SITE, BRANCH, POST)
  })
  await withSandbox(
    async (sandbox) => {
      const { outputs, log, summary } = await draftWeek(sandbox)
      expect(outputs).toMatchObject({ operation: 'created', warnings: '0' })
      expect(injected).toHaveLength(5)
      expect(log).toMatch(/The request Site failed \(502\); asking again in \d s \(2 of 5\)/)
      expect(log).toContain('The request CommitPost failed (NETWORK); checking whether GitHub made the change')
      expect(summary).toMatch(/5 requests failed or returned an incomplete answer: .*Site \(502\)/)
      expect(await sandbox.file(SITE, BRANCH, POST)).toBe(whole)
      const opened = await sandbox.pullRequests(SITE)
      expect(opened.map(({ commits }) => commits.length)).toEqual([1])
    },
    WEEK,
    { hooks },
  )
})

test('a limit that lasts longer than the run ends it at once, with the time at which it ends', async () => {
  const { hooks } = faultsOf([once('Merges', 'primary limit for 40 minutes')], { now })
  await withSandbox(
    async (sandbox) => {
      const { exitCode, log } = await draftWeek(sandbox, { 'timeout-minutes': '1' })
      expect(exitCode).toBe(1)
      expect(log).toMatch(
        /::error::.*no requests with this token before \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ.*run again after that/,
      )
      expect(await sandbox.pullRequests(SITE)).toEqual([])
    },
    WEEK,
    { hooks },
  )
})
