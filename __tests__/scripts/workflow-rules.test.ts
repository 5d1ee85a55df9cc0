import { expect, test } from '@jest/globals'
import { breachesOf } from '../../scripts/workflow-rules.ts'

const COMMIT = 'de0fac2e4500dabe0009e67214ff5f5447ce83dd'
const KEPT = `
on: push
permissions: {}
defaults:
  run:
    shell: bash
jobs:
  one:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      contents: read # to check out the code
    steps:
      - uses: actions/checkout@${COMMIT} # v6.0.2
        with:
          persist-credentials: false
      - uses: ./
      - run: echo "$TITLE"
        env:
          TITLE: \${{ github.event.pull_request.title }}
`

test('a workflow that keeps every rule', () => {
  expect(breachesOf(KEPT)).toEqual([])
})

test.each([
  ['a trigger that runs strangers’ code with secrets', 'on: push', 'on: pull_request_target', 'on.pull_request_target'],
  ['the same among others', 'on: push', 'on: [push, workflow_run]', 'on.workflow_run'],
  ['permissions for every job', 'permissions: {}', 'permissions: read-all', 'permissions: must be {}'],
  ['permissions left to the repository', 'permissions: {}\n', '', 'permissions: must be {}'],
  [
    'a job without its own',
    '    permissions:\n      contents: read # to check out the code\n',
    '',
    'jobs.one.permissions',
  ],
  ['a permission without a reason', ' # to check out the code', '', 'needs a comment with the reason'],
  ['an action by its tag', `${COMMIT} # v6.0.2`, 'v6', 'must be pinned to a commit'],
  ['an action by its commit alone', ' # v6.0.2', '', 'must be pinned to a commit'],
  ['an action by a short commit', COMMIT, COMMIT.slice(0, 7), 'must be pinned to a commit'],
  ['an image by its tag', 'uses: ./', 'uses: docker://rhysd/actionlint:1.7.12', 'must be pinned to a commit'],
  ['a token left in .git', 'persist-credentials: false', 'fetch-depth: 0', 'steps[0].with.persist-credentials'],
  [
    'a title put into a script',
    '"$TITLE"',
    '"${{ github.event.pull_request.title }}"',
    'steps[2].run: has an expression',
  ],
  ['a shell that hides failures', 'shell: bash', 'working-directory: .', 'defaults.run.shell: must be bash'],
  ['a job without an end', '    timeout-minutes: 5\n', '', 'jobs.one.timeout-minutes: is missing'],
  ['an image that changes by itself', 'ubuntu-24.04', 'ubuntu-latest', 'jobs.one.runs-on'],
  ['every secret handed on', 'persist-credentials: false', 'all: ${{ toJSON(secrets) }}', 'passes every secret'],
])('%s is found', (_, before, after, says) => {
  expect(KEPT).toContain(before)
  expect(breachesOf(KEPT.replace(before, () => after)).join('\n')).toContain(says)
})

test('a call of a workflow must name its secrets', () => {
  const call = `
on: push
permissions: {}
jobs:
  one:
    permissions:
      contents: read # to read the configuration
    uses: ./.github/workflows/draft.yml
    secrets: inherit
`
  expect(breachesOf(call)).toEqual(['jobs.one.secrets: must be named one by one'])
  expect(breachesOf(call.replace('    secrets: inherit\n', ''))).toEqual([])
})

test('a workflow that is only called has the permissions of the caller', () => {
  const called = KEPT.replace('on: push', 'on: workflow_call')
    .replace('permissions: {}\n', '')
    .replace('    permissions:\n      contents: read # to check out the code\n', '')
  expect(breachesOf(called)).toEqual([])
})
