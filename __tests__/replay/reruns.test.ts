import { describe, expect, jest, test } from '@jest/globals'
import type { Sandbox } from '../../sandbox/server.ts'
import { BRANCH, draftWeek, POST, SITE, withSandbox } from './draft-week.ts'

// Each test starts the action several times.
jest.setTimeout(60_000)

async function commitsOn(sandbox: Sandbox): Promise<readonly string[]> {
  const [pullRequest] = await sandbox.pullRequests(SITE)
  return pullRequest?.commits.map(({ message }) => message.split('\n')[0] ?? '') ?? []
}

test('the same facts again: unchanged, no commit, no change to the pull request', () =>
  withSandbox(async (sandbox) => {
    const first = await draftWeek(sandbox)
    const second = await draftWeek(sandbox)
    expect(second.outputs).toEqual({ ...first.outputs, operation: 'unchanged' })
    expect(await commitsOn(sandbox)).toEqual(['Draft Week Ending July 28, 2024'])
    expect(sandbox.requests.filter(({ operation }) => operation === 'UpdatePullRequest')).toEqual([])
  }))

test('new facts: one more commit, and only the block of the action is renewed in the body', () =>
  withSandbox(async (sandbox) => {
    await draftWeek(sandbox)
    const [before] = await sandbox.pullRequests(SITE)
    const stored = sandbox.store.pullRequest(SITE, before?.number ?? 0)
    stored.body = `A note by an editor.\n\n${stored.body}`
    stored.isDraft = false
    sandbox.store.pullRequest('kubernetes/kubernetes', 126188).title =
      'Let CRD validation rules name fields as CEL does'
    sandbox.store.pullRequest('kubernetes/kubernetes', 126188).body = ''
    const { outputs } = await draftWeek(sandbox)
    expect(outputs['operation']).toBe('updated')
    expect(await commitsOn(sandbox)).toEqual([
      'Draft Week Ending July 28, 2024',
      'Update the draft of Week Ending July 28, 2024',
    ])
    const [after] = await sandbox.pullRequests(SITE)
    expect(after?.body).toMatch(/^A note by an editor\.\n\n<!-- last-week-in/)
    expect(after?.isDraft).toBe(false)
  }))

test('a run that was cut short before the pull request is finished by the next one', () =>
  withSandbox(async (sandbox) => {
    const { outputs } = await draftWeek(sandbox)
    const repository = sandbox.store.repository(SITE)
    repository.pullRequests.delete(Number(outputs['pull-request-number']))
    const again = await draftWeek(sandbox)
    expect(again.outputs['operation']).toBe('created')
    expect(await commitsOn(sandbox)).toEqual(['Draft Week Ending July 28, 2024'])
  }))

test('a dry run writes nothing and leaves the draft', () =>
  withSandbox(async (sandbox) => {
    const { outputs, files, summary } = await draftWeek(sandbox, { 'dry-run': 'true' })
    expect(outputs).toMatchObject({ operation: 'skipped', 'pull-request-number': '' })
    expect(files.post).toContain('## Promotions')
    expect(summary).toContain('This was a dry run.')
    expect(await sandbox.file(SITE, BRANCH, POST)).toBeNull()
    expect(await sandbox.pullRequests(SITE)).toEqual([])
  }))

describe('catch-up', () => {
  const withoutWeekBefore = (sandbox: Sandbox): Promise<string> =>
    sandbox.commit(SITE, 'main', { '_posts/2024-07-21-update.md': null }, { message: 'Take the edition back' })

  test('takes in the week before where that had no edition, and says so', () =>
    withSandbox(async (sandbox) => {
      await withoutWeekBefore(sandbox)
      const { outputs } = await draftWeek(sandbox)
      const [pullRequest] = await sandbox.pullRequests(SITE)
      expect(outputs['operation']).toBe('created')
      expect(pullRequest?.body).toContain('from Monday, July 15, 2024 to Sunday, July 28, 2024')
      expect(pullRequest?.body).toContain('This includes the week before, which had no edition')
      expect(await sandbox.file(SITE, BRANCH, POST)).toContain('/kubernetes/kubernetes/pull/125660)')
    }))

  test('does not when the week is named', () =>
    withSandbox(async (sandbox) => {
      await withoutWeekBefore(sandbox)
      await draftWeek(sandbox, { 'week-ending': '2024-07-28' })
      expect(await sandbox.file(SITE, BRANCH, POST)).not.toContain('/kubernetes/kubernetes/pull/125660)')
    }))
})
