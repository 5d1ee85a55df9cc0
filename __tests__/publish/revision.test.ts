import { expect, test } from '@jest/globals'
import type { GitHub } from '../../src/github/github.ts'
import type { Edition } from '../../src/model/edition.ts'
import { Temporal } from 'temporal-polyfill'
import { blobId, commitMessage } from '../../src/publish/commit-message.ts'
import { revise } from '../../src/publish/revision.ts'
import { planEdition } from '../../src/text/plan-edition.ts'
import { kubernetes } from '../config/kubernetes.ts'

const edition: Edition = planEdition(kubernetes(), Temporal.PlainDate.from('2024-07-28'))
const headRepository = { owner: 'example', name: 'site' }
const one = '## Merges\n\n* [One](https://github.com/a/b/pull/1)\n'
const two = `${one}* [Two](https://github.com/a/b/pull/2)\n`

test('people restored the first draft: what the second one added stays deleted', async () => {
  const [first, second] = await Promise.all([one, two].map((post) => blobId(Buffer.from(post))))
  const draftOf = (postId = '', isFirst = false): string => commitMessage(edition, { postId, isFirst }).body
  const texts = new Map([
    [first, one],
    [second, two],
  ])
  const refused = () => Promise.reject(new Error('not expected'))
  const github = {
    ask: refused,
    change: refused,
    askEach: (_: unknown, questions: readonly { readonly expression: string }[]) =>
      Promise.resolve(
        questions.map(({ expression }) => ({
          result: { repository: { object: { text: texts.get(expression) } } },
          errors: [],
        })),
      ),
  } as unknown as GitHub
  const commits = [
    { message: draftOf(first, true), before: null, post: first ?? '' },
    { message: draftOf(second), before: first ?? '', post: second ?? '' },
    { message: 'Go back to the first draft', before: second ?? '', post: first ?? '' },
  ]
  const branch = { head: 'c'.repeat(40), post: { oid: first ?? '', text: one }, commits, complete: true }
  const state = { posts: [], published: false, branch, pullRequest: null }
  const revision = await revise(github, { headRepository, state }, { draft: two, incompleteSections: new Set() })
  expect(revision).toMatchObject({ post: one, reasonNotToWrite: null })
})
