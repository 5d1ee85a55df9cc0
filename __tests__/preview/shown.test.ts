import { expect, test } from '@jest/globals'
import type { MergeLine } from '../../src/model/outcome.ts'
import { pageOfPost } from '../../src/preview/page-of-post.ts'
import { shownMerges } from '../../src/preview/shown.ts'

const url = (number: number): string => `https://github.com/a/lamp/pull/${String(number)}`
const merge = (number: number, line: string): MergeLine => ({
  repository: { owner: 'a', name: 'lamp' },
  number,
  line,
  reason: 'a test',
})
const shown = (merges: readonly MergeLine[], post: string) => shownMerges(merges, pageOfPost(post, 0, 'jekyll').blocks)

const ENTRY = `### [4: Turn](${url(4)})\n\n[ann](https://github.com/ann) wrote this pull request.`
const TOLD = [
  merge(1, `Fix [the lamp](${url(1)})`),
  // Told together: the second one has no link of its own.
  merge(2, `[oil to 1.2](${url(2)}), also in 1.30`),
  merge(3, `[oil to 1.2](${url(2)}), also in 1.30`),
  merge(4, ENTRY),
  // Told together, each with its link.
  merge(5, `wick: [cut](${url(5)}); [trim](${url(6)})`),
  merge(6, `wick: [cut](${url(5)}); [trim](${url(6)})`),
]
const POST = `## Featured\n\n${ENTRY}\n\n## Merges\n\n* Fix [the lamp](${url(1)})\n* [oil to 1.2](${url(2)}), also in 1.30\n* wick: [cut](${url(5)}); [trim](${url(6)})\n`

test('each merge that the post tells has the line that tells it', () => {
  expect(shown(TOLD, POST).map(({ line }) => line)).toEqual([9, 10, 10, 3, 11, 11])
})

test('merges that are told by the link of another one go with it', () => {
  const without = POST.replace(/^\* \[oil.*\n/m, '')
  expect(shown(TOLD, without).map(({ line }) => line === null)).toEqual([false, true, true, false, false, false])
})

test('a merge with a link of its own goes with that', () => {
  const without = POST.replace(`; [trim](${url(6)})`, '')
  expect(shown(TOLD, without).map(({ line }) => line === null)).toEqual([false, false, false, false, false, true])
})

test('what is missing is copied as it stood in the post', () => {
  const merges = shown(TOLD, 'Nothing.')
  expect(merges.map(({ kind, words }) => [kind, words])).toEqual([
    ['bullet', 'Fix the lamp'],
    ['bullet', 'oil to 1.2, also in 1.30'],
    ['bullet', 'oil to 1.2, also in 1.30'],
    ['entry', '4: Turn'],
    ['bullet', 'wick: cut; trim'],
    ['bullet', 'wick: cut; trim'],
  ])
  for (const { markdown } of merges) expect(POST).toContain(`\n${markdown}`)
})
