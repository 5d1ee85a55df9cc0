import { describe, expect, jest, test } from '@jest/globals'
import type { ActionResult } from '../../sandbox/run-action.ts'
import type { Sandbox, SandboxOptions } from '../../sandbox/server.ts'
import { BRANCH, draftWeek, POST, SITE, WEEK, withSandbox } from './draft-week.ts'
import { requestsAboutTheEdition } from './edition-requests.ts'

// Each test starts the action several times.
jest.setTimeout(60_000)

const FORK = 'editors/lwkd'
const person = { message: 'Write the news' }

/** The token of an account that has a fork, and no more right in the site than anybody. */
const tokens: SandboxOptions['tokens'] = { outsider: { [FORK]: ['contents'], [SITE]: ['propose'] } }

const withFork = (check: (sandbox: Sandbox) => Promise<void>): Promise<void> =>
  withSandbox(
    async (sandbox) => {
      await sandbox.fork(SITE, FORK)
      await check(sandbox)
    },
    WEEK,
    { tokens },
  )

const draft = (sandbox: Sandbox, inputs: Readonly<Record<string, string>> = {}): Promise<ActionResult> =>
  draftWeek(sandbox, { 'site-token': 'outsider', 'push-to-fork': FORK, ...inputs })

const writes = (sandbox: Sandbox): readonly string[] =>
  sandbox.requests
    .map(({ operation }) => operation)
    .filter((operation) => /^(Create|Commit|Open|Update)/.test(operation))

function changeFacts(sandbox: Sandbox, title: string): void {
  const merge = sandbox.store.pullRequest('kubernetes/kubernetes', 126125)
  merge.title = title
  merge.body = `\`\`\`release-note\n${title}\n\`\`\`\n`
}

test('the branch is in the fork, made from the head of the site; its maintainers may push to it', () =>
  withFork(async (sandbox) => {
    const head = await sandbox.commit(SITE, 'main', { 'about.md': 'Newer than the fork.\n' }, person)
    const { outputs, exitCode } = await draft(sandbox)
    expect(exitCode).toBe(0)
    expect(outputs['operation']).toBe('created')
    expect(await sandbox.file(SITE, BRANCH, POST)).toBeNull()
    expect(await sandbox.file(FORK, BRANCH, POST)).toContain('## Promotions')
    expect(await sandbox.file(FORK, 'main', 'about.md')).toBe('Newer than the fork.\n')
    expect(await sandbox.pullRequests(SITE)).toMatchObject([
      {
        headRepository: FORK,
        head: BRANCH,
        base: 'main',
        maintainerCanModify: true,
        isDraft: true,
        commits: [{ message: expect.stringMatching(/^Draft Week Ending July 28, 2024\n/) }],
      },
    ])
    expect(
      sandbox.requests.findIndex(({ operation }) => operation === `POST /repos/${FORK}/merge-upstream`),
    ).toBeLessThan(sandbox.requests.findIndex(({ operation }) => operation === 'EditionState'))
    expect(requestsAboutTheEdition(sandbox.requests, [head])).toMatchSnapshot()
  }))

test('run after run: people’s commits in the fork are kept, and nothing new changes nothing', () =>
  withFork(async (sandbox) => {
    await draft(sandbox)
    const mine = `${String(await sandbox.file(FORK, BRANCH, POST))}\nOurs.\n`
    await sandbox.commit(FORK, BRANCH, { [POST]: mine }, person)
    expect((await draft(sandbox)).outputs['operation']).toBe('unchanged')
    expect(await sandbox.file(FORK, BRANCH, POST)).toBe(mine)
    // The site goes on, and a person brings the branch up to date with it.
    await sandbox.commit(SITE, 'main', { 'about.md': 'About.\n' }, person)
    changeFacts(sandbox, 'Let RetryWatcher be stopped')
    const { outputs } = await draft(sandbox)
    expect(outputs['operation']).toBe('updated')
    const post = await sandbox.file(FORK, BRANCH, POST)
    expect(post).toContain('RetryWatcher be stopped')
    expect(post).toContain('\nOurs.\n')
    const [pullRequest] = await sandbox.pullRequests(SITE)
    expect(pullRequest?.commits.map(({ message }) => message.split('\n')[0])).toEqual([
      'Draft Week Ending July 28, 2024',
      'Write the news',
      'Update the draft of Week Ending July 28, 2024',
    ])
  }))

test('a pull request from another fork with a branch of that name is somebody else’s', () =>
  withFork(async (sandbox) => {
    await sandbox.fork(SITE, 'stranger/lwkd')
    await sandbox.commit('stranger/lwkd', BRANCH, { 'a.md': 'a' }, person)
    const author = { login: 'stranger', type: 'User' } as const
    const other = sandbox.store.open(SITE, {
      title: 'Mine',
      body: '',
      author,
      baseRefName: 'main',
      headRefName: BRANCH,
      headRepository: 'stranger/lwkd',
      isDraft: false,
    })
    sandbox.store.close(other)
    expect((await draft(sandbox)).outputs['operation']).toBe('created')
    expect(other.body).toBe('')
  }))

test('closed without a merge: left alone, as anywhere', () =>
  withFork(async (sandbox) => {
    const { outputs } = await draft(sandbox)
    sandbox.store.close(sandbox.store.pullRequest(SITE, Number(outputs['pull-request-number'])))
    const before = writes(sandbox)
    const again = await draft(sandbox)
    expect(again.outputs['operation']).toBe('skipped')
    expect(again.summary).toContain('reopen the pull request: the next run updates it.')
    expect(writes(sandbox)).toEqual(before)
  }))

test('what only the site’s people may put on a pull request is a warning', () =>
  withFork(async (sandbox) => {
    const path = '.github/last-week-in.yml'
    const configuration = (await sandbox.file(SITE, 'main', path)) ?? ''
    const dressed = `${configuration.trimEnd()}\npull-request:\n  labels: [edition]\n  assignees: [Jefftree]\n`
    await sandbox.commit(SITE, 'main', { [path]: dressed }, person)
    sandbox.store.repository(SITE).labels.set('edition', { name: 'edition', color: 'ffffff', description: null })
    const { outputs, log, exitCode } = await draft(sandbox)
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ operation: 'created', warnings: '2' })
    expect(log).toContain('The pull request was opened without its labels.')
    expect(log).toContain('Later runs do not add it: add it by hand.')
    expect(await sandbox.pullRequests(SITE)).toMatchObject([{ labels: [], assignees: [] }])
  }))

test('a dry run leaves the fork as it is', () =>
  withFork(async (sandbox) => {
    await sandbox.commit(SITE, 'main', { 'about.md': 'About.\n' }, person)
    const { outputs, exitCode } = await draft(sandbox, { 'dry-run': 'true' })
    expect(exitCode).toBe(0)
    expect(outputs['operation']).toBe('skipped')
    expect(await sandbox.file(FORK, 'main', 'about.md')).toBeNull()
    expect(await sandbox.file(FORK, BRANCH, POST)).toBeNull()
  }))

describe('what cannot be, said before anything is written', () => {
  test.each<[string, Readonly<Record<string, string>>, (sandbox: Sandbox) => Promise<unknown>, readonly string[]]>([
    [
      'a name that is not one',
      { 'push-to-fork': 'https://github.com/editors/lwkd' },
      () => Promise.resolve(),
      ['The input "push-to-fork" must be a repository in the form owner/name'],
    ],
    [
      'a fork that does not exist',
      { 'push-to-fork': 'nobody/lwkd' },
      () => Promise.resolve(),
      ['nobody/lwkd of the input "push-to-fork" does not exist', `Fork ${SITE}, correct the input`],
    ],
    [
      'a repository that is not a fork',
      { 'push-to-fork': 'kubernetes/community' },
      () => Promise.resolve(),
      ['is not a fork of kubernetes-sigs/lwkd.', 'with the Fork button'],
    ],
    [
      'a fork of something else',
      { 'push-to-fork': 'editors/community' },
      (sandbox) => sandbox.fork('kubernetes/community', 'editors/community'),
      ['is not a fork of kubernetes-sigs/lwkd, but of kubernetes/community'],
    ],
    [
      'the site itself',
      { 'push-to-fork': 'Kubernetes-SIGs/lwkd' },
      () => Promise.resolve(),
      ['is the site itself', 'Remove the input'],
    ],
    [
      'a fork that the token may not write to',
      { 'site-token': 'read-only' },
      () => Promise.resolve(),
      ['(403): editors/lwkd: Resource not accessible by integration', 'lacks "contents: write" on the fork'],
    ],
    [
      'a fork whose default branch conflicts with the site’s',
      {},
      async (sandbox) => {
        await sandbox.commit(FORK, 'main', { 'index.md': 'Another.\n' }, person)
        await sandbox.commit(SITE, 'main', { 'index.md': 'The index.\n' }, person)
      },
      ['(409): editors/lwkd: There are merge conflicts', 'press "Sync fork" and discard them'],
    ],
  ])('%s', (_, inputs, prepare, says) =>
    withFork(async (sandbox) => {
      await prepare(sandbox)
      const { exitCode, log } = await draft(sandbox, inputs)
      expect(exitCode).toBe(1)
      for (const words of says) expect(log).toContain(words)
      expect(writes(sandbox)).toEqual([])
      expect(await sandbox.pullRequests(SITE)).toEqual([])
    }),
  )
})
