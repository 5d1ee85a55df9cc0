import { expect, jest, test } from '@jest/globals'
import type { Sandbox } from '../../sandbox/server.ts'
import { draftInVirtualTime } from './draft-in-process.ts'
import { BRANCH, SITE, withSandbox } from './draft-week.ts'

// Each test drafts the week several times.
jest.setTimeout(60_000)

const FORK = 'stranger/lwkd'
const WEEK_BEFORE = { sunday: '2024-07-21', branch: '20240721', path: '_posts/2024-07-21-update.md' }
/** A merge of the week before. */
const OF_WEEK_BEFORE = '/kubernetes/kubernetes/pull/125660)'

/** A stranger opens pull requests from a branch that is called like an edition's, and closes them unless they stay. */
async function crowd(sandbox: Sandbox, branch: string, count: number, stay = false): Promise<void> {
  if (sandbox.store.find(FORK) === undefined) await sandbox.fork(SITE, FORK)
  for (let index = 0; index < count; index += 1) {
    const opened = sandbox.store.open(SITE, {
      title: 'Nothing',
      body: 'Nothing.',
      author: { login: 'stranger', type: 'User' },
      baseRefName: stay ? `base-${String(index)}` : 'main',
      isDraft: false,
      headRefName: branch,
      headRepository: FORK,
    })
    if (!stay) sandbox.store.close(opened)
  }
}

const drafted = async (sandbox: Sandbox): Promise<number> =>
  Number((await draftInVirtualTime(sandbox)).outputs['pull-request-number'])

const ours = async (sandbox: Sandbox): Promise<readonly number[]> =>
  (await sandbox.pullRequests(SITE)).flatMap(({ headRepository, number }) => (headRepository === SITE ? [number] : []))

test.each([20, 119, 120, 121, 300])('with %i pull requests of a stranger the open one is found', (count) =>
  withSandbox(async (sandbox) => {
    const number = await drafted(sandbox)
    await crowd(sandbox, BRANCH, count)
    const before = sandbox.requests.length
    const { outputs } = await draftInVirtualTime(sandbox)
    expect(outputs).toMatchObject({ operation: 'unchanged', 'pull-request-number': String(number) })
    const asked = sandbox.requests.slice(before).filter(({ operation }) => operation === 'PullRequestsFrom')
    expect(asked).toHaveLength(Math.ceil((count + 1 - 20) / 100))
  }),
)

test('people said no: a stranger does not make that a yes', () =>
  withSandbox(async (sandbox) => {
    const number = await drafted(sandbox)
    sandbox.store.close(sandbox.store.pullRequest(SITE, number))
    await crowd(sandbox, BRANCH, 20)
    const { outputs, summary } = await draftInVirtualTime(sandbox)
    expect(outputs['operation']).toBe('skipped')
    expect(summary).toContain('closed without a merge')
    expect(await ours(sandbox)).toEqual([number])
  }))

test('an older one that people opened again counts, not the newest', () =>
  withSandbox(async (sandbox) => {
    const number = await drafted(sandbox)
    const newer = sandbox.store.open(SITE, {
      title: 'Another',
      body: '',
      author: { login: 'editor', type: 'User' },
      baseRefName: 'other',
      isDraft: false,
      headRefName: BRANCH,
    })
    sandbox.store.close(newer)
    await crowd(sandbox, BRANCH, 19)
    expect((await draftInVirtualTime(sandbox)).outputs['pull-request-number']).toBe(String(number))
  }))

test('where there are more than are read, nothing is written, and that is said', () =>
  withSandbox(async (sandbox) => {
    await drafted(sandbox)
    await crowd(sandbox, BRANCH, 1_020)
    const { exitCode, log } = await draftInVirtualTime(sandbox)
    expect(exitCode).toBe(1)
    expect(log).toContain(`The pull request of the branch ${BRANCH} was not found`)
    expect(log).toContain('Interaction limits')
    expect(await ours(sandbox)).toHaveLength(1)
  }))

test.each([5, 60])('%i open ones beside the edition of the week before do not make its week told twice', (count) =>
  withSandbox(async (sandbox) => {
    await sandbox.commit(SITE, 'main', { [WEEK_BEFORE.path]: null }, { message: 'Take the edition back' })
    expect((await draftInVirtualTime(sandbox, { 'week-ending': WEEK_BEFORE.sunday })).exitCode).toBe(0)
    await crowd(sandbox, WEEK_BEFORE.branch, count, true)
    await drafted(sandbox)
    expect(await sandbox.file(SITE, WEEK_BEFORE.branch, WEEK_BEFORE.path)).toContain(OF_WEEK_BEFORE)
    expect(await sandbox.file(SITE, BRANCH, '_posts/2024-07-28-update.md')).not.toContain(OF_WEEK_BEFORE)
  }),
)
