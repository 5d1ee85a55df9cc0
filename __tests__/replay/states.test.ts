import { describe, expect, jest, test } from '@jest/globals'
import type { Sandbox } from '../../sandbox/server.ts'
import { BRANCH, draftWeek, POST, SITE, WEEK, withSandbox } from './draft-week.ts'
import { requestsAboutTheEdition } from './edition-requests.ts'
import { git, states } from './edition-states.ts'

// Each test starts the action several times.
jest.setTimeout(60_000)

async function commitsOn(sandbox: Sandbox): Promise<readonly string[]> {
  const there = await git(sandbox, 'for-each-ref', `refs/heads/${BRANCH}`)
  if (there === '') return []
  const log = await git(sandbox, 'log', '--first-parent', '--reverse', '--format=%s', `main..${BRANCH}`)
  return log.split('\n').filter((line) => line !== '')
}

describe('what a run does to an edition', () => {
  test.each(Object.entries(states))('%s', (_, { prepare, operation, says, commits, pullRequests, post }) =>
    withSandbox(async (sandbox) => {
      await prepare(sandbox)
      const before = sandbox.requests.length
      const { outputs, exitCode, summary } = await draftWeek(sandbox)
      expect(exitCode).toBe(0)
      expect(outputs['operation']).toBe(operation)
      if (says !== undefined) expect(summary).toContain(says)
      expect(await commitsOn(sandbox)).toEqual(commits)
      const there = await sandbox.pullRequests(SITE)
      expect(there.map(({ state, isDraft }) => `${state} ${isDraft ? 'draft' : 'ready'}`)).toEqual(pullRequests)
      const file = await sandbox.file(SITE, BRANCH, POST)
      if (post === null) expect(file).toBeNull()
      else expect(file).toContain(post)
      expect(requestsAboutTheEdition(sandbox.requests.slice(before))).toMatchSnapshot()
    }),
  )

  test('what people made of title and body stays, but for the block of the action', () =>
    withSandbox(async (sandbox) => {
      await states['title and body edited by a person']?.prepare(sandbox)
      await draftWeek(sandbox)
      const [pullRequest] = await sandbox.pullRequests(SITE)
      expect(pullRequest?.title).toBe('LWKD of July 28')
      expect(pullRequest?.body).toMatch(/^A note\.\n\n<!-- last-week-in[\s\S]*<!-- last-week-in: end -->\n\nAnother\.$/)
    }))
})

describe('a rule protects the branch: the refusal with advice, and the next run finishes what is missing', () => {
  test.each([
    [
      'CreateBranch',
      'createRef',
      'Repository rule violations found: Cannot create ref due to creations being restricted.',
    ],
    [
      'CommitPost',
      'createCommitOnBranch',
      'Repository rule violations found: Changes must be made through a pull request.',
    ],
  ])('%s', async (refused, mutation, message) => {
    let isProtected = true
    const refusal = {
      status: 200,
      body: { data: { [mutation]: null }, errors: [{ type: 'FORBIDDEN', path: [mutation], message }] },
    }
    await withSandbox(
      async (sandbox) => {
        const { exitCode, log } = await draftWeek(sandbox)
        expect(exitCode).toBe(1)
        expect(log).toContain(`GitHub did not answer the request ${mutation} (FORBIDDEN): ${message}`)
        expect(log).toContain("A rule protects the edition's branch")
        expect(await sandbox.pullRequests(SITE)).toEqual([])
        expect(await sandbox.file(SITE, BRANCH, POST)).toBeNull()
        expect(requestsAboutTheEdition(sandbox.requests)).toMatchSnapshot()
        isProtected = false
        expect((await draftWeek(sandbox)).outputs['operation']).toBe('created')
        expect(await commitsOn(sandbox)).toEqual(['Draft Week Ending July 28, 2024'])
      },
      WEEK,
      { hooks: { beforeAnswer: ({ operation }) => (isProtected && operation === refused ? refusal : undefined) } },
    )
  })
})
