import { expect, jest, test } from '@jest/globals'
import type { Hooks } from '../../sandbox/hooks.ts'
import type { Sandbox } from '../../sandbox/server.ts'
import { checkPullRequest, FORK, proposeFiles, RIGHTS } from './check-change.ts'
import { BRANCH, draftWeek, POST, SITE, WEEK, withSandbox } from './draft-week.ts'

// Each test starts an action several times.
jest.setTimeout(90_000)

const person = { message: 'Finish the edition' }

/** Drafts the edition on its branch, and breaks in it what can be mended without judgement. */
async function brokenEdition(sandbox: Sandbox): Promise<{ number: number; drafted: string; broken: string }> {
  const { outputs } = await draftWeek(sandbox)
  const drafted = (await sandbox.file(SITE, BRANCH, POST)) ?? ''
  const broken = drafted
    .replace('slug: 2024-07-28-update', 'slug: 2024-07-21-update')
    .replace('title: Week Ending July 28, 2024', 'title: Week Ending July 21, 2024')
    .replace(/(kubernetes\/kubernetes\/pull\/126205)\)/, '$1/files)')
    .replace(
      '## Other Merges\n',
      '## Other Merges\n\n* Words of an [editor](https://github.com/kubernetes/kubernetes/pull/126441/files)\n',
    )
  await sandbox.commit(SITE, BRANCH, { [POST]: broken }, person)
  return { number: Number(outputs['pull-request-number']), drafted, broken }
}

const commits = async (sandbox: Sandbox) => (await sandbox.pullRequests(SITE))[0]?.commits ?? []

test('one commit mends what is mechanical; a second run has nothing to do; the next draft keeps it', () =>
  withSandbox(async (sandbox) => {
    const { number, drafted } = await brokenEdition(sandbox)
    const run = await checkPullRequest(sandbox, number, { fix: 'true' })
    expect(run.outputs).toMatchObject({ errors: '0', mended: 'true' })
    expect(run.exitCode).toBe(0)
    const made = await commits(sandbox)
    expect(made.map(({ message }) => message.split('\n')[0])).toEqual([
      'Draft Week Ending July 28, 2024',
      'Finish the edition',
      'Apply automatic fixes to Week Ending July 28, 2024',
    ])
    expect(made.at(-1)?.message).not.toMatch(/Drafted-by|Post:|editor/)
    expect(made.at(-1)?.message).toContain('Mended-by: last-week-in')
    const mended = await sandbox.file(SITE, BRANCH, POST)
    expect(mended).toContain('slug: 2024-07-28-update\n')
    expect(mended).toContain('title: Week Ending July 28, 2024\n')
    expect(mended).not.toContain('/files')
    expect(run.summary).toContain('Fixed in a commit')

    const again = await checkPullRequest(sandbox, number, { fix: 'true' })
    expect(again.outputs).toMatchObject({ errors: '0', mended: 'false' })
    expect(await commits(sandbox)).toHaveLength(3)

    // The drafting action has new facts, and keeps the words of people with what was mended in them.
    sandbox.store.pullRequest('kubernetes/kubernetes', 126125).title = 'Let RetryWatcher be stopped'
    sandbox.store.pullRequest('kubernetes/kubernetes', 126125).body =
      '```release-note\nLet RetryWatcher be stopped\n```\n'
    const redrafted = await draftWeek(sandbox)
    expect(redrafted.outputs['operation']).toBe('updated')
    const renewed = await sandbox.file(SITE, BRANCH, POST)
    expect(renewed).toContain('* Words of an [editor](https://github.com/kubernetes/kubernetes/pull/126441)\n')
    expect(renewed).toContain('slug: 2024-07-28-update\n')
    expect(renewed?.split('\n').slice(0, 6)).toEqual(drafted.split('\n').slice(0, 6))
    expect((await checkPullRequest(sandbox, number, { fix: 'true' })).outputs).toMatchObject({ mended: 'false' })
  }))

test('somebody was faster once: the branch is read and mended again, and nothing of theirs is lost', () => {
  let raced = false
  let site: Sandbox | undefined
  const hooks = {
    beforeAnswer: async ({ operation }: { operation: string }) => {
      if (operation !== 'CommitPost' || raced || site === undefined) return undefined
      raced = true
      const present = await site.file(SITE, BRANCH, POST)
      await site.commit(SITE, BRANCH, { [POST]: `${present ?? ''}\nThe last word.\n` }, person)
      return undefined
    },
  }
  return withSandbox(
    async (sandbox) => {
      const { number } = await brokenEdition(sandbox)
      site = sandbox
      const run = await checkPullRequest(sandbox, number, { fix: 'true' })
      expect(run.outputs['mended']).toBe('true')
      const mended = await sandbox.file(SITE, BRANCH, POST)
      expect(mended).toContain('The last word.')
      expect(mended).toContain('slug: 2024-07-28-update\n')
    },
    WEEK,
    { hooks },
  )
})

test('the answer to the commit is lost: it is looked up, and there is one commit', () => {
  let lost = false
  const hooks: Hooks = {
    afterAnswer: ({ operation }) => {
      if (operation !== 'CommitPost' || !finished || lost) return undefined
      lost = true
      return 'destroy'
    },
  }
  let finished = false
  return withSandbox(
    async (sandbox) => {
      const { number } = await brokenEdition(sandbox)
      finished = true
      const run = await checkPullRequest(sandbox, number, { fix: 'true' })
      expect(lost).toBe(true)
      expect(run.outputs).toMatchObject({ errors: '0', mended: 'true' })
      expect((await commits(sandbox)).map(({ message }) => message.split('\n')[0])).toEqual([
        'Draft Week Ending July 28, 2024',
        'Finish the edition',
        'Apply automatic fixes to Week Ending July 28, 2024',
      ])
    },
    WEEK,
    { hooks },
  )
})

test.each<[string, (sandbox: Sandbox) => Promise<number>, string, string]>([
  [
    'a branch of a person',
    async (sandbox) => proposeFiles(sandbox, 'by-hand', { [POST]: '---\nslug: 2024-07-21-update\n---\n' }),
    'by-hand',
    'does not come from the branch of the edition, 20240728',
  ],
  [
    'a branch of that name without a draft of the action',
    async (sandbox) => proposeFiles(sandbox, BRANCH, { [POST]: '---\nslug: 2024-07-21-update\n---\n' }),
    BRANCH,
    'No commit on the branch 20240728 is a draft of this action',
  ],
  [
    'a fork',
    async (sandbox) => proposeFiles(sandbox, BRANCH, { [POST]: '---\nslug: 2024-07-21-update\n---\n' }, FORK),
    '',
    'comes from a fork, to which nothing is written',
  ],
])('%s is left alone, and the summary says why', (_, propose, branch, says) =>
  withSandbox(
    async (sandbox) => {
      const number = await propose(sandbox)
      const before = await sandbox.file(SITE, branch, POST)
      const run = await checkPullRequest(sandbox, number, { fix: 'true' })
      expect(run.exitCode).toBe(1)
      expect(run.outputs['mended']).toBe('false')
      expect(run.summary).toContain(says)
      expect(run.log).toContain('::notice::')
      expect(await sandbox.file(SITE, branch, POST)).toBe(before)
    },
    WEEK,
    { tokens: RIGHTS },
  ),
)

test('a token that may not write: nothing is done, the advice names the permission, and the check goes on', () =>
  withSandbox(async (sandbox) => {
    const { number, broken } = await brokenEdition(sandbox)
    const run = await checkPullRequest(sandbox, number, { fix: 'true', token: 'read-only' })
    expect(run.exitCode).toBe(1)
    expect(run.outputs['mended']).toBe('false')
    expect(run.summary).toContain('contents: write')
    expect(await sandbox.file(SITE, BRANCH, POST)).toBe(broken)
  }))
