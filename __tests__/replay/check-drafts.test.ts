import { expect, jest, test } from '@jest/globals'
import { existsSync, readdirSync } from 'node:fs'
import { runAction } from '../../sandbox/run-action.ts'
import { startSandbox } from '../../sandbox/server.ts'
import { CITED_RULES } from '../../src/check/cited-rules.ts'
import { sharedPath } from '../gather/shared-worlds.ts'
import { checkPullRequest } from './check-change.ts'
import { WEEK } from './draft-week.ts'

jest.setTimeout(60_000)

const shared = existsSync(sharedPath('worlds')) ? readdirSync(sharedPath('worlds')) : []
const worlds = [WEEK, ...shared.map((name) => sharedPath(`worlds/${name}`))]

const CITED = new Set(CITED_RULES.map(({ id }) => id))

test.each(worlds)(
  'the edition that is drafted of %s has no error, and nothing wrong in what it cites',
  async (world) => {
    const sandbox = await startSandbox(world)
    try {
      const { site, clock, edition } = sandbox.world
      if ((await sandbox.file(site, 'HEAD', '.github/last-week-in.yml')) === null) {
        await sandbox.commit(
          site,
          'main',
          { '.github/last-week-in.yml': 'preset: kubernetes\n' },
          { message: 'Configure' },
        )
      }
      const inputs = { token: 'token-of-the-job', 'as-of': clock, 'week-ending': edition }
      const drafted = await runAction({ apiUrl: sandbox.url, repository: site, inputs })
      const from = sandbox.requests.length
      const run = await checkPullRequest(sandbox, Number(drafted.outputs['pull-request-number']))
      expect(run.outputs).toMatchObject({ errors: '0', editions: '1' })
      const rules = [...run.log.matchAll(/^::(?:error|warning) title=([\w-]+),/gm)].map(([, rule = '']) => rule)
      expect(rules.filter((rule) => CITED.has(rule))).toEqual([])
      expect(Number(run.outputs['warnings'])).toBeLessThanOrEqual(2)
      // The first is the question of this test; six of the others ask about what is cited.
      expect(sandbox.requests.length - from - 1).toBeLessThanOrEqual(12)
    } finally {
      await sandbox.close()
    }
  },
)
