import { expect, jest, test } from '@jest/globals'
import { draftWeek, SITE, withSandbox } from './draft-week.ts'

// Each test starts the action several times.
jest.setTimeout(60_000)

test('labels and reviewers are added once: what a person takes away stays away', () =>
  withSandbox(async (sandbox) => {
    const path = '.github/last-week-in.yml'
    const configuration = (await sandbox.file(SITE, 'main', path)) ?? ''
    const dressed = `${configuration.trimEnd()}\npull-request:\n  labels: [edition]\n  reviewers: [Jefftree]\n`
    await sandbox.commit(SITE, 'main', { [path]: dressed }, { message: 'Label the editions' })
    sandbox.store.repository(SITE).labels.set('edition', { name: 'edition', color: 'ffffff', description: null })
    const { outputs, exitCode } = await draftWeek(sandbox)
    expect(exitCode).toBe(0)
    const pullRequest = sandbox.store.pullRequest(SITE, Number(outputs['pull-request-number']))
    expect(pullRequest.labels).toEqual(['edition'])
    expect(pullRequest.reviewers.map(({ name }) => name)).toEqual(['Jefftree'])

    pullRequest.labels = []
    pullRequest.reviewers = []
    const merge = sandbox.store.pullRequest('kubernetes/kubernetes', 126125)
    merge.title = 'Let RetryWatcher end at once'
    merge.body = '```release-note\nLet RetryWatcher end at once\n```\n'
    expect((await draftWeek(sandbox)).outputs['operation']).toBe('updated')
    expect(pullRequest.labels).toEqual([])
    expect(pullRequest.reviewers).toEqual([])
  }))
