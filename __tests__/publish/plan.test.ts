import { expect, test } from '@jest/globals'
import type { EditionBranch, EditionPullRequest, EditionState } from '../../src/publish/edition-state.ts'
import { planPublication } from '../../src/publish/plan.ts'

const branch = (post: string | null, commitsByPeople = 0): EditionBranch => ({ head: 'abc', post, commitsByPeople })
const pull = (state: EditionPullRequest['state']): EditionPullRequest => ({
  id: 'P',
  number: 1,
  url: 'u',
  body: '',
  state,
})
const write = (createBranch: boolean, commit: boolean, open: boolean): unknown => ({
  kind: 'write',
  createBranch,
  commit,
  open,
})

test.each<[string, Omit<EditionState, 'posts'>, unknown]>([
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
  expect(planPublication(state, 'post')).toEqual(expected)
})

test.each<[string, Omit<EditionState, 'posts'>, RegExp]>([
  [
    'published',
    { published: true, branch: branch('older'), pullRequest: pull('OPEN') },
    /on the default branch already/,
  ],
  ['merged', { published: false, branch: null, pullRequest: pull('MERGED') }, /is merged/],
  ['closed', { published: false, branch: branch('older'), pullRequest: pull('CLOSED') }, /closed without a merge/],
  [
    'a commit by a person',
    { published: false, branch: branch('older', 1), pullRequest: pull('OPEN') },
    /holds 1 commit by people/,
  ],
  ['commits by people', { published: false, branch: branch(null, 3), pullRequest: null }, /holds 3 commits by people/],
])('%s: it is left alone', (_, state, reason) => {
  expect(planPublication(state, 'post')).toMatchObject({ kind: 'leave', reason: expect.stringMatching(reason) })
})
