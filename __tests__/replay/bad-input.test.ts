import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runAction } from '../../sandbox/run-action.ts'
import { startSandbox, type Sandbox } from '../../sandbox/server.ts'
import { BRANCH, draftWeek, POST, SITE, WEEK, withSandbox } from './draft-week.ts'

let sandbox: Sandbox
let folder: string

beforeAll(async () => {
  sandbox = await startSandbox(WEEK)
  folder = await mkdtemp(join(tmpdir(), 'configurations-'))
})
afterAll(async () => {
  await sandbox.close()
  await rm(folder, { recursive: true })
})

const annotation = (log: string): string => /^::error::(.*)$/m.exec(log)?.[1] ?? ''

async function nothingWritten(): Promise<void> {
  expect(await sandbox.pullRequests(SITE)).toEqual([])
  expect(sandbox.requests.filter(({ operation }) => /^(CommitPost|OpenPullRequest)$/.test(operation))).toEqual([])
}

test.each([
  ['an unknown input', { 'week-end': '2024-07-28' }, /"week-end" is not an input.*week-ending/],
  ['an empty token', { token: '' }, /"token" is empty.*job's token/],
  ['a wrong token', { token: 'bad' }, /401.*Bad credentials.*missing, invalid or expired/],
  ['a token that may only read', { token: 'read-only' }, /FORBIDDEN.*contents: write.*site-token/],
  ['a date that is not one', { 'week-ending': 'yesterday' }, /"week-ending" must be a date.*Sunday/],
  [
    'a date that is not a Sunday',
    { 'week-ending': '2024-07-27' },
    /2024-07-27 is a Saturday.*2024-07-21 or 2024-07-28/,
  ],
  ['a week that is not over', { 'week-ending': '2024-08-04' }, /week ending 2024-08-04 is not over.*2024-07-28/],
  ['a time that is not one', { 'as-of': 'Tuesday' }, /"as-of" must be a time/],
  ['a flag that is not one', { 'dry-run': 'perhaps' }, /"dry-run" must be true or false/],
  [
    'a configuration that does not exist',
    { config: '.github/other.yml' },
    /no configuration \.github\/other\.yml in kubernetes-sigs\/lwkd.*preset: default/,
  ],
])('%s', async (_, inputs, message) => {
  const { exitCode, log } = await draftWeek(sandbox, inputs)
  expect(annotation(log)).toMatch(message)
  expect(exitCode).toBe(1)
  await nothingWritten()
})

test.each([
  ['a preset that does not exist', 'preset: openstack', /:1: There is no preset "openstack".*default, kubernetes/],
  ['an unknown key', 'preset: kubernetes\nsubprojects: []', /:2: There is no key "subprojects"/],
  ['a wrong type', 'preset: kubernetes\ncatch-up: "4"', /:2: "catch-up" must be a number of weeks/],
  [
    'a source that does not exist',
    'preset: kubernetes\nsource: kubernetes/gone',
    /source.*kubernetes\/gone does not exist.*"source"/,
  ],
  [
    'a site that does not exist',
    'preset: kubernetes\nsite: kubernetes/gone',
    /The site kubernetes\/gone does not exist.*"site"/,
  ],
  ['no YAML', 'preset: [kubernetes', /:2:1: This is not valid YAML/],
])('a configuration with %s', async (_, text, message) => {
  const config = join(folder, 'newsletter.yml')
  await writeFile(config, `${text}\n`)
  const { exitCode, log } = await draftWeek(sandbox, { config })
  expect(annotation(log)).toMatch(message)
  expect(exitCode).toBe(1)
  await nothingWritten()
})

test('no repository in the environment', async () => {
  const { exitCode, log } = await runAction({ apiUrl: sandbox.url, repository: '', inputs: { token: 't' } })
  expect(annotation(log)).toMatch(/GITHUB_REPOSITORY.*owner\/name/)
  expect(exitCode).toBe(1)
})

test('no network', async () => {
  const { exitCode, log } = await runAction({ apiUrl: 'http://127.0.0.1:9', repository: SITE, inputs: { token: 't' } })
  expect(annotation(log)).toMatch(/NETWORK.*githubstatus/)
  expect(exitCode).toBe(1)
})

test('labels and reviewers are put on the pull request, and what does not exist is a warning', async () => {
  const config = join(folder, 'dressed.yml')
  await writeFile(
    config,
    'preset: kubernetes\npull-request:\n  labels: [edition, gone]\n  reviewers: [k8s-ci-robot, kubernetes-sigs/lwkd-editors]\n',
  )
  sandbox.store.repository(SITE).labels.set('edition', { name: 'edition', color: 'ededed', description: null })
  const { exitCode, log, outputs } = await draftWeek(sandbox, { config })
  expect(exitCode).toBe(0)
  expect(outputs['warnings']).toBe('1')
  expect(log).toMatch(/::warning::There is no label "gone" for the pull request/)
  const [pullRequest] = await sandbox.pullRequests(SITE)
  expect(pullRequest).toMatchObject({
    labels: ['edition'],
    reviewers: [
      { type: 'User', name: 'k8s-ci-robot' },
      { type: 'Team', name: 'kubernetes-sigs/lwkd-editors' },
    ],
  })
})

test('a followed repository that does not exist is reported in log, summary and pull request, and stops nothing', () =>
  withSandbox(async (own) => {
    const config = join(folder, 'followed.yml')
    await writeFile(config, 'preset: kubernetes\nsources:\n  subprojects: [kubernetes/kops, kubernetes/gone]\n')
    const { exitCode, log, summary, outputs } = await draftWeek(own, { config })
    expect(exitCode).toBe(0)
    expect(outputs['operation']).toBe('created')
    expect(log).toMatch(/::warning::.*kubernetes\/gone.*sources\.subprojects/)
    expect(summary).toMatch(/kubernetes\/gone.*sources\.subprojects/)
    const [pullRequest] = await own.pullRequests(SITE)
    expect(pullRequest?.body).toContain('`kubernetes/gone`')
    expect(await own.file(SITE, BRANCH, POST)).toContain('[kops v1.29.2]')
  }))
