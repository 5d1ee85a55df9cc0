import { expect, test } from '@jest/globals'
import { readChange } from '../../src/config/event-change.ts'
import { AdvisedError } from '../../src/model/problem.ts'

const [HEAD, BASE, NONE] = ['a'.repeat(40), 'b'.repeat(40), '0'.repeat(40)]
const event = (head: string | null, base: string | null = 'o/site') => ({
  pull_request: {
    number: 7,
    head: { sha: HEAD, ref: '20240728', repo: head === null ? null : { full_name: head } },
    base: { sha: BASE, repo: base === null ? null : { full_name: base } },
  },
})
const push = (before: string, after: string, branch = 'main') => ({
  ...{ before, after, ref: `refs/heads/${branch}`, repository: { default_branch: 'main' } },
})
const pullRequest = { kind: 'pull request', number: 7, head: HEAD, headBranch: '20240728', base: BASE }

test.each<[string, string, unknown, unknown]>([
  ['of the same repository', 'pull_request', event('o/site'), { ...pullRequest, fromFork: false }],
  ['of a fork', 'pull_request', event('x/site'), { ...pullRequest, fromFork: true }],
  ['of a fork that was deleted', 'pull_request', event(null), { ...pullRequest, fromFork: true }],
  ['of nowhere', 'pull_request', event(null, null), { ...pullRequest, fromFork: true }],
  ['with more rights', 'pull_request_target', event('x/site'), { ...pullRequest, fromFork: true }],
  ['a push', 'push', push(BASE, HEAD), { kind: 'push', before: BASE, head: HEAD, toDefaultBranch: true }],
  [
    'to another branch',
    'push',
    push(BASE, HEAD, 'x'),
    { kind: 'push', before: BASE, head: HEAD, toDefaultBranch: false },
  ],
  ['a new branch', 'push', push(NONE, HEAD, 'x'), { kind: 'push', before: null, head: HEAD, toDefaultBranch: false }],
  ['a branch that is gone', 'push', push(BASE, NONE), null],
])('%s', (_, name, payload, expected) => {
  expect(readChange(name, payload)).toEqual(expected)
})

test.each([
  ['schedule', {}],
  ['', {}],
  ['pull_request', {}],
  ['pull_request', { pull_request: { ...event('o/site').pull_request, number: '7' } }],
  ['push', push('main; rm -rf /', HEAD)],
  ['push', null],
])('%s %j: advice, no crash', (name, payload) => {
  expect(() => readChange(name, payload)).toThrow(AdvisedError)
})
