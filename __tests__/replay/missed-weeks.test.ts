import { expect, jest, test } from '@jest/globals'
import type { ActionResult } from '../../sandbox/run-action.ts'
import type { Sandbox } from '../../sandbox/server.ts'
import { draftWeek, SITE, withSandbox } from './draft-week.ts'
import { git } from './edition-states.ts'

// Each test starts the action several times.
jest.setTimeout(60_000)

const MISSED = { sunday: '2024-07-21', branch: '20240721', path: '_posts/2024-07-21-update.md' }
const NEXT = { sunday: '2024-07-28', branch: '20240728', path: '_posts/2024-07-28-update.md' }
/** A merge of the missed week, and one of the week after. */
const [OF_MISSED, OF_NEXT] = ['/kubernetes/kubernetes/pull/125660)', '/kubernetes/kubernetes/pull/126125)']

/** A week of which the run failed, or was on a holiday: the site has no edition of it. */
const withMissedWeek = (check: (sandbox: Sandbox) => Promise<void>): Promise<void> =>
  withSandbox(async (sandbox) => {
    await sandbox.commit(SITE, 'main', { [MISSED.path]: null }, { message: 'Take the edition back' })
    await check(sandbox)
  })

const scheduled = (sandbox: Sandbox): Promise<ActionResult> => draftWeek(sandbox)
const named = (sandbox: Sandbox, { sunday }: { sunday: string }): Promise<ActionResult> =>
  draftWeek(sandbox, { 'week-ending': sunday })

/** The editions in which a merge is told: on their branches, and on the default branch. */
async function toldIn(sandbox: Sandbox, merge: string): Promise<readonly string[]> {
  const posts = await Promise.all(
    [MISSED, NEXT].map(async ({ branch, path, sunday }) => {
      const post = (await sandbox.file(SITE, 'main', path)) ?? (await sandbox.file(SITE, branch, path))
      return post?.includes(merge) === true ? [sunday] : []
    }),
  )
  return posts.flat()
}

async function pullRequestOf(sandbox: Sandbox, { branch }: { branch: string }) {
  const found = (await sandbox.pullRequests(SITE)).find(({ head }) => head === branch)
  return found === undefined ? undefined : sandbox.store.pullRequest(SITE, found.number)
}

/** A person merges the pull request of an edition. */
async function publish(sandbox: Sandbox, edition: typeof MISSED): Promise<void> {
  const post = await sandbox.file(SITE, edition.branch, edition.path)
  await sandbox.commit(SITE, 'main', { [edition.path]: post }, { message: 'Publish the edition' })
  const pullRequest = await pullRequestOf(sandbox, edition)
  if (pullRequest !== undefined) sandbox.store.close(pullRequest, true)
}

test('the scheduled run folds it in, and a run for it by name is told so', () =>
  withMissedWeek(async (sandbox) => {
    await scheduled(sandbox)
    expect(await toldIn(sandbox, OF_MISSED)).toEqual([NEXT.sunday])
    expect(await git(sandbox, 'log', '-1', '--format=%B', NEXT.branch)).toContain('\nCatch-up: 2024-07-21\n')
    const { outputs, summary, exitCode } = await named(sandbox, MISSED)
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ operation: 'skipped', branch: MISSED.branch })
    expect(summary).toMatch(
      /The edition of 2024-07-28, pull request (?:#|&#35;)\d+, includes the week ending 2024-07-21/,
    )
    expect(summary).toContain('Edit that one.')
    expect(await pullRequestOf(sandbox, MISSED)).toBeUndefined()
  }))

test('the same when that edition is published by then', () =>
  withMissedWeek(async (sandbox) => {
    await scheduled(sandbox)
    await publish(sandbox, NEXT)
    const { outputs, summary } = await named(sandbox, MISSED)
    expect(outputs['operation']).toBe('skipped')
    expect(summary).toContain('That edition is published.')
  }))

test('drafted by name first: the scheduled run leaves it to that one while its pull request is open, and after', () =>
  withMissedWeek(async (sandbox) => {
    await named(sandbox, MISSED)
    await scheduled(sandbox)
    expect(await toldIn(sandbox, OF_MISSED)).toEqual([MISSED.sunday])
    expect(await toldIn(sandbox, OF_NEXT)).toEqual([NEXT.sunday])
    expect((await pullRequestOf(sandbox, NEXT))?.body).not.toContain('catch-up')
    await publish(sandbox, MISSED)
    expect((await scheduled(sandbox)).outputs['operation']).toBe('unchanged')
    expect(await toldIn(sandbox, OF_MISSED)).toEqual([MISSED.sunday])
  }))

test('a run by name of the edition that folded it in keeps it there', () =>
  withMissedWeek(async (sandbox) => {
    await scheduled(sandbox)
    expect((await named(sandbox, NEXT)).outputs['operation']).toBe('unchanged')
    expect(await toldIn(sandbox, OF_MISSED)).toEqual([NEXT.sunday])
  }))

test('people close the edition that folded it in, draft it by itself, and reopen the other: that gives the week back', () =>
  withMissedWeek(async (sandbox) => {
    await scheduled(sandbox)
    const next = await pullRequestOf(sandbox, NEXT)
    if (next === undefined) throw new Error('no pull request')
    sandbox.store.close(next)
    expect((await named(sandbox, MISSED)).outputs['operation']).toBe('created')
    next.state = 'OPEN'
    expect((await scheduled(sandbox)).outputs['operation']).toBe('updated')
    expect(await toldIn(sandbox, OF_MISSED)).toEqual([MISSED.sunday])
    expect(await toldIn(sandbox, OF_NEXT)).toEqual([NEXT.sunday])
  }))

test('people said no to its own edition: the next one folds it in', () =>
  withMissedWeek(async (sandbox) => {
    await named(sandbox, MISSED)
    const missed = await pullRequestOf(sandbox, MISSED)
    if (missed === undefined) throw new Error('no pull request')
    sandbox.store.close(missed)
    await scheduled(sandbox)
    expect((await pullRequestOf(sandbox, NEXT))?.body).toContain('This includes the week before, which had no edition')
  }))

test('no request more where every week has its edition', () =>
  withSandbox(async (sandbox) => {
    await scheduled(sandbox)
    expect(sandbox.requests.map(({ operation }) => operation)).not.toContain('OtherEdition')
  }))
