import { expect, jest, test } from '@jest/globals'
import type { Sandbox } from '../../sandbox/server.ts'
import { draftWeek, SITE, withSandbox } from './draft-week.ts'
import { requestsAboutTheEdition } from './edition-requests.ts'

// Each test starts the action several times.
jest.setTimeout(60_000)

/** Configures what the pull request is dressed with; the site knows one label and one milestone. */
async function configure(sandbox: Sandbox, pullRequest: string): Promise<void> {
  const path = '.github/last-week-in.yml'
  const configuration = (await sandbox.file(SITE, 'main', path)) ?? ''
  const dressed = `${configuration.trimEnd()}\npull-request:\n${pullRequest}`
  await sandbox.commit(SITE, 'main', { [path]: dressed }, { message: 'Dress the editions' })
  const site = sandbox.store.repository(SITE)
  site.labels.set('edition', { name: 'edition', color: 'ffffff', description: null })
  const milestone = { number: 1, dueOn: null, openIssueCount: 0, closedIssueCount: 0 }
  site.milestones.push({ ...milestone, title: '2024 editions', state: 'OPEN' })
  site.milestones.push({ ...milestone, number: 2, title: '2023 editions', state: 'CLOSED' })
}

test('labels, reviewers, assignees and milestone are added once: what a person takes away stays away', () =>
  withSandbox(async (sandbox) => {
    await configure(
      sandbox,
      '  labels: [edition]\n  reviewers: [Jefftree]\n  assignees: [Jefftree, fsmunoz]\n  milestone: 2024 editions\n',
    )
    const { outputs, exitCode } = await draftWeek(sandbox)
    expect(exitCode).toBe(0)
    expect(outputs['warnings']).toBe('0')
    const pullRequest = sandbox.store.pullRequest(SITE, Number(outputs['pull-request-number']))
    expect(pullRequest.labels).toEqual(['edition'])
    expect(pullRequest.reviewers.map(({ name }) => name)).toEqual(['Jefftree'])
    expect(pullRequest.assignees).toEqual(['Jefftree', 'fsmunoz'])
    expect(pullRequest.milestone).toBe('2024 editions')
    expect(requestsAboutTheEdition(sandbox.requests)).toMatchSnapshot()

    pullRequest.labels = []
    pullRequest.reviewers = []
    pullRequest.assignees = []
    pullRequest.milestone = null
    const merge = sandbox.store.pullRequest('kubernetes/kubernetes', 126125)
    merge.title = 'Let RetryWatcher end at once'
    merge.body = '```release-note\nLet RetryWatcher end at once\n```\n'
    expect((await draftWeek(sandbox)).outputs['operation']).toBe('updated')
    expect(pullRequest).toMatchObject({ labels: [], reviewers: [], assignees: [], milestone: null })
  }))

test('what does not exist is a warning with advice, and the rest is put on', () =>
  withSandbox(async (sandbox) => {
    await configure(
      sandbox,
      '  labels: [edition, none]\n  reviewers: [nobody-]\n  assignees: [nobody-, fsmunoz]\n  milestone: 2023 editions\n',
    )
    const { outputs, exitCode, summary } = await draftWeek(sandbox)
    expect(exitCode).toBe(0)
    expect(outputs['operation']).toBe('created')
    for (const line of [
      'There is no label "none" for the pull request. Create it on the site, or remove it from pull-request.labels.',
      'There is no user "nobody-" for the pull request. Correct or remove it in pull-request.reviewers.',
      'There is no user "nobody-" for the pull request. Correct or remove it in pull-request.assignees.',
      'There is no open milestone "2023 editions" for the pull request. Create or reopen it on the site, or correct pull-request.milestone.',
    ]) {
      expect(summary).toContain(line)
    }
    const pullRequest = sandbox.store.pullRequest(SITE, Number(outputs['pull-request-number']))
    expect(pullRequest).toMatchObject({ labels: ['edition'], assignees: ['fsmunoz'], milestone: null, reviewers: [] })
  }))
