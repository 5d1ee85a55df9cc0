import { expect, test } from '@jest/globals'
import type { EditionBranch, EditionPullRequest, EditionState } from '../../src/publish/edition-state.ts'
import { reasonNotToWrite, planPublication, type Plan } from '../../src/publish/plan.ts'

const branch = (text: string | null): EditionBranch => ({
  head: 'abc',
  post: text === null ? null : { oid: 'def', text },
  commits: [],
  complete: true,
})
const pull = (state: EditionPullRequest['state']): EditionPullRequest => ({
  id: 'P',
  number: 1,
  url: 'u',
  body: '',
  state,
})
const write = (createBranch: boolean, commit: boolean, open: boolean): Plan => ({ createBranch, commit, open })

test.each<[string, Omit<EditionState, 'posts'>, Plan]>([
  ['nothing yet', { published: false, branch: null, pullRequest: null }, write(true, true, true)],
  ['an empty branch', { published: false, branch: branch(null), pullRequest: null }, write(false, true, true)],
  [
    'a branch with this post, cut short before the pull request',
    { published: false, branch: branch('post'), pullRequest: null },
    write(false, false, true),
  ],
  [
    'the same post',
    { published: false, branch: branch('post'), pullRequest: pull('OPEN') },
    write(false, false, false),
  ],
  [
    'an older post',
    { published: false, branch: branch('older'), pullRequest: pull('OPEN') },
    write(false, true, false),
  ],
])('%s: only what is missing is done', (_, state, expected) => {
  expect(reasonNotToWrite(state)).toBeNull()
  expect(planPublication(state, 'post')).toEqual(expected)
})

test.each<[string, Omit<EditionState, 'posts'>, RegExp]>([
  [
    'published',
    { published: true, branch: branch('older'), pullRequest: pull('OPEN') },
    /already on the default branch/,
  ],
  ['merged', { published: false, branch: null, pullRequest: pull('MERGED') }, /is merged/],
  ['closed', { published: false, branch: branch('older'), pullRequest: pull('CLOSED') }, /closed without a merge/],
])('%s: it is not written', (_, state, reason) => {
  expect(reasonNotToWrite(state)?.message).toMatch(reason)
})
