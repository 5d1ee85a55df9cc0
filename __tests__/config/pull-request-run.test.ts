import { expect, test } from '@jest/globals'
import { isPullRequestRun } from '../../src/config/pull-request-run.ts'

const repo = (name: string): unknown => ({ repo: { full_name: name } })
const own = { head: repo('o/site'), base: repo('o/site') }
const fork = { head: repo('stranger/site'), base: repo('o/site') }
const goneFork = { head: { repo: null }, base: repo('o/site') }

test.each([
  ['the merge of a pull request', 'refs/pull/7/merge', own, true],
  ['the merge of a pull request, with no event', 'refs/pull/7/merge', undefined, true],
  ['a fork, by pull_request_target', 'refs/heads/main', fork, true],
  ['a fork that was deleted', 'refs/heads/main', goneFork, true],
  ['its own pull request, by pull_request_target', 'refs/heads/main', own, false],
  ['a schedule', 'refs/heads/main', undefined, false],
  ['a branch with such a name', 'refs/heads/pull/7/merge', undefined, false],
  ['no reference', '', undefined, false],
])('%s', (_, reference, pullRequest, expected) => {
  expect(isPullRequestRun(reference, pullRequest)).toBe(expected)
})
