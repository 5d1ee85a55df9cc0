import { describe, expect, jest, test } from '@jest/globals'
import { runAction, type ActionResult } from '../../sandbox/run-action.ts'
import type { Sandbox, SandboxOptions } from '../../sandbox/server.ts'
import { BRANCH, POST, SITE, WEEK, withSandbox } from './draft-week.ts'

// Each test starts the action several times.
jest.setTimeout(60_000)

/** The repository that runs the workflow, which is another than the site. */
const HERE = 'kubernetes/community'
const CONFIG = '.github/last-week-in.yml'

/** Tokens of a GitHub App that is installed on the site, by what it may do there; the token of the job writes nowhere. */
const tokens: SandboxOptions['tokens'] = {
  'token-of-the-job': 'read',
  app: { [SITE]: ['contents', 'pull-requests'] },
  'app-without-contents': { [SITE]: ['pull-requests'] },
  'app-without-pull-requests': { [SITE]: ['contents'] },
  'app-elsewhere': { [HERE]: ['contents', 'pull-requests'] },
}

const withWorkflowElsewhere = (check: (sandbox: Sandbox) => Promise<void>): Promise<void> =>
  withSandbox(
    async (sandbox) => {
      const { defaultBranch } = sandbox.store.repository(HERE).recorded
      const configuration = `preset: kubernetes\nsite: ${SITE}\nsources:\n  feeds: []\n`
      await sandbox.commit(HERE, defaultBranch, { [CONFIG]: configuration }, { message: 'Configure the newsletter' })
      await check(sandbox)
    },
    WEEK,
    { tokens },
  )

const draft = (sandbox: Sandbox, siteToken: string): Promise<ActionResult> =>
  runAction({
    apiUrl: sandbox.url,
    repository: HERE,
    inputs: { token: 'token-of-the-job', 'site-token': siteToken, 'as-of': sandbox.world.clock },
  })

test('a workflow elsewhere, with the token of an app on the site: the job’s token reads, the app’s writes', () =>
  withWorkflowElsewhere(async (sandbox) => {
    const { exitCode, outputs } = await draft(sandbox, 'app')
    expect(exitCode).toBe(0)
    expect(outputs['operation']).toBe('created')
    expect(await sandbox.file(SITE, BRANCH, POST)).toContain('## Promotions')
    expect(await sandbox.file(HERE, BRANCH, POST)).toBeNull()
    expect(await sandbox.pullRequests(SITE)).toHaveLength(1)
    expect(await sandbox.pullRequests(HERE)).toEqual([])
  }))

describe('a permission that is missing is named, with where to grant it', () => {
  test.each([
    ['app-without-contents', 'createRef', 'lacks "contents: write"', '"Contents: Read and write"', []],
    ['app-elsewhere', 'createRef', 'lacks "contents: write"', 'docs/tokens.md', []],
    [
      'app-without-pull-requests',
      'createPullRequest',
      'lacks "pull-requests: write"',
      '"Pull requests: Read and write"',
      ['Draft Week Ending July 28, 2024'],
    ],
  ])('%s', (token, mutation, lacks, setting, commits) =>
    withWorkflowElsewhere(async (sandbox) => {
      const { exitCode, log } = await draft(sandbox, token)
      expect(exitCode).toBe(1)
      for (const words of [`the request ${mutation} (FORBIDDEN)`, lacks, setting]) expect(log).toContain(words)
      expect(await sandbox.pullRequests(SITE)).toEqual([])
      // What was done before the refusal stays, and the next run finishes it.
      const again = await draft(sandbox, 'app')
      expect(again.outputs['operation']).toBe('created')
      const [pullRequest] = await sandbox.pullRequests(SITE)
      expect(pullRequest?.commits.map(({ message }) => message.split('\n')[0])).toEqual(
        commits.length === 0 ? ['Draft Week Ending July 28, 2024'] : commits,
      )
    }),
  )
})
