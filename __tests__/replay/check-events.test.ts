import { beforeAll, expect, jest, test } from '@jest/globals'
import { partsOf, withoutPart } from '../../sandbox/faults/partial-data.ts'
import type { Answer, SandboxRequest } from '../../sandbox/hooks.ts'
import { check, checkPullRequest, checkPush, draftOfWeek, proposeFiles, RIGHTS } from './check-change.ts'
import { git } from './edition-states.ts'
import { POST, SITE, WEEK, withSandbox } from './draft-week.ts'

// Each test starts the check once or more.
jest.setTimeout(60_000)

let draft = ''
beforeAll(async () => {
  draft = await draftOfWeek()
})

test.each([
  ['main', true],
  ['20240728', false],
])('a push to %s of an edition that is dated in the future', (branch, isError) =>
  withSandbox(async (sandbox) => {
    const late = draft
      .replaceAll('2024-07-28', '2095-07-31')
      .replace('July 28, 2024', 'July 31, 2095')
      .replace(/^date: .*/m, 'date: 2095-08-04 22:00:00 -0000')
    const before = await git(sandbox, 'rev-parse', 'main')
    if (branch !== 'main') await git(sandbox, 'branch', branch, 'main')
    const after = await sandbox.commit(SITE, branch, { '_posts/2095-07-31-update.md': late }, { message: 'Publish' })
    const run = await checkPush(sandbox, { before, after, branch })
    expect(run.outputs).toMatchObject({ editions: '1' })
    expect(run.log.includes('title=date-not-in-future')).toBe(isError)
    if (isError) expect(run.exitCode).toBe(1)
  }),
)

test('a push that changes no edition, the first push to a branch, and the deletion of one', () =>
  withSandbox(async (sandbox) => {
    const before = await git(sandbox, 'rev-parse', 'main')
    const after = await sandbox.commit(SITE, 'main', { 'README.md': 'Hello\n' }, { message: 'Say hello' })
    const none = '0'.repeat(40)
    for (const push of [
      { before, after },
      { before: none, after, branch: 'new' },
      { before, after: none, branch: 'gone' },
    ]) {
      const run = await checkPush(sandbox, push)
      expect([run.exitCode, run.outputs['editions']]).toEqual([0, '0'])
    }
  }))

const forbidden: Answer = { status: 403, body: { message: 'Forbidden' } }

test.each(['Citation', 'Merges', 'FileAsOf', 'File'])(
  'GitHub fails at %s: the edition is checked, and nothing is found from what is not known',
  (failing) =>
    withSandbox(
      async (sandbox) => {
        const number = await proposeFiles(sandbox, 'by-hand', { [POST]: draft })
        const run = await checkPullRequest(sandbox, number)
        expect(run.exitCode).toBe(0)
        expect(run.outputs).toMatchObject({ errors: '0', editions: '1' })
        expect(run.summary).toContain('## Not checked')
        expect(run.summary).toContain(failing)
      },
      WEEK,
      {
        tokens: RIGHTS,
        hooks: { beforeAnswer: ({ operation }) => (operation === failing ? forbidden : undefined) },
      },
    ),
)

test.each([
  ['the list of editions', 'Folder', 1],
  ['an earlier edition', 'EditionText', 2],
])('GitHub leaves out %s: the summary says that repetitions may be missed', (_, operation, nth) => {
  let asked = 0
  const afterAnswer = (request: SandboxRequest, answer: Answer): Answer | undefined => {
    if (request.operation !== operation) return undefined
    asked += 1
    const [part] = partsOf(request, answer).filter((path) => path.length > 1)
    return asked < nth || part === undefined
      ? undefined
      : withoutPart(answer, part, { type: 'FORBIDDEN', message: 'Resource not accessible by integration' })
  }
  return withSandbox(
    async (sandbox) => {
      const run = await checkPullRequest(sandbox, await proposeFiles(sandbox, 'by-hand', { [POST]: draft }))
      expect(asked).toBe(nth)
      expect(run.outputs).toMatchObject({ errors: '0', editions: '1' })
      expect(run.summary).toMatch(/## Not checked[^]*Resource not accessible by integration/)
    },
    WEEK,
    { tokens: RIGHTS, hooks: { afterAnswer } },
  )
})

test.each<[string, Answer]>([
  ['ChangedFiles', forbidden],
  ['ChangedFiles', { status: 200, body: { data: { repository: { pullRequest: null } } } }],
  ['EditionText', forbidden],
  ['Site', forbidden],
])('without an answer to %s the run fails with advice, and finds nothing', (failing, answer) =>
  withSandbox(
    async (sandbox) => {
      const number = await proposeFiles(sandbox, 'by-hand', { [POST]: draft })
      const run = await checkPullRequest(sandbox, number)
      expect(run.exitCode).toBe(1)
      expect(run.log).toMatch(/^::error::GitHub did not answer the request/m)
      expect(run.log).not.toContain('This is a mistake in last-week-in')
      expect(run.outputs).toEqual({})
    },
    WEEK,
    { tokens: RIGHTS, hooks: { beforeAnswer: ({ operation }) => (operation === failing ? answer : undefined) } },
  ),
)

const pullRequest = {
  number: 1,
  head: { sha: 'a'.repeat(40), ref: 'x', repo: null },
  base: { sha: 'b'.repeat(40), repo: null },
}

test.each([
  ['another input', 'push', {}, { links: 'true' }, 'The input "links" is not an input of this action.'],
  [
    'a wrong fail-on',
    'push',
    {},
    { 'fail-on': 'all' },
    'The input "fail-on" must be error, warning or never, not "all".',
  ],
  ['a wrong fix', 'push', {}, { fix: 'yes' }, 'The input "fix" must be true or false, not "yes".'],
  ['no token', 'push', {}, { token: '' }, 'The input "token" is empty.'],
  ['another event', 'schedule', {}, {}, 'does not support the event "schedule".'],
  [
    'an event of another form',
    'pull_request',
    { pull_request: 7 },
    {},
    'The payload of the event "pull_request" is invalid',
  ],
  [
    'no configuration',
    'pull_request',
    { pull_request: pullRequest },
    { config: 'none.yml' },
    'There is no configuration none.yml',
  ],
])('%s: one line that says what to do', (_, name, payload, inputs, says) =>
  withSandbox(async (sandbox) => {
    const run = await check(sandbox, { name, payload }, inputs)
    expect(run.exitCode).toBe(1)
    const [line = '', ...more] = run.log.split('\n').filter((each) => each.startsWith('::error'))
    expect(line).toContain(says)
    expect(more).toEqual([])
  }),
)
