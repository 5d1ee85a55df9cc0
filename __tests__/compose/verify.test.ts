import { expect, test } from '@jest/globals'
import { destination } from '../../src/compose/destination.ts'
import type { PostTree } from '../../src/compose/post-tree.ts'
import { safeText } from '../../src/compose/safe-text.ts'
import { verifyPost } from '../../src/compose/verify.ts'

const tree: PostTree = {
  type: 'root',
  children: [
    { type: 'yaml', value: 'layout: post' },
    { type: 'heading', depth: 2, children: [{ type: 'text', value: safeText('Other Merges') }] },
    {
      type: 'list',
      ordered: false,
      start: null,
      spread: false,
      children: [
        {
          type: 'listItem',
          spread: false,
          children: [
            {
              type: 'paragraph',
              children: [
                {
                  type: 'link',
                  url: destination('https://a.example/1'),
                  children: [{ type: 'text', value: safeText('a*b') }],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
}
const POST = '---\nlayout: post\n---\n\n## Other Merges\n\n* [a\\*b](https://a.example/1)\n'

test('a post that reads as its tree passes', () => {
  expect(() => {
    verifyPost(POST, tree)
  }).not.toThrow()
})

test.each([
  ['a changed address', POST.replace('/1', '/2'), 'Block 3'],
  ['a mark that was not meant', POST.replace('a\\*b', 'a*b*'), 'Block 3'],
  ['a heading of another level', POST.replace('##', '###'), 'Block 2'],
  ['a numbered list', POST.replace('* [', '1. ['), 'Block 3'],
  ['a lost item', POST.replace(/\n\*.*\n/, ''), 'Block 3'],
  ['a block too many', `${POST}\nmore\n`, 'Block 4'],
  ['broken front matter', POST.slice(4), 'Block 1'],
])('%s is told, with its place', (_what, post, block) => {
  expect(() => {
    verifyPost(post, tree)
  }).toThrow(`${block} of the post reads differently than intended`)
})
