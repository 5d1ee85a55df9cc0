import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { withCommentClosed, withoutClosedHtmlComments, withoutHtmlComments } from '../../src/text/html-comments.ts'
import { expectLinearGrowth } from '../growth-of-time.ts'

test.each([
  ['no comment', 'no comment', 'no comment'],
  ['a <!-- b --> c', 'a  c', 'a  c'],
  ['<!-- a\n\nb --> c <!-- d -->', ' c ', ' c '],
  ['a <!-- b <!-- c --> d --> e', 'a  d --> e', 'a  d --> e'],
  ['a <!-- never closed', 'a ', 'a <!-- never closed'],
  ['a <!-- b --> c <!-- d', 'a  c ', 'a  c <!-- d'],
  ['a --> b', 'a --> b', 'a --> b'],
  ['', '', ''],
])('%j as GitHub and as kramdown show it', (markdown, onGitHub, inKramdown) => {
  expect(withoutHtmlComments(markdown)).toBe(onGitHub)
  expect(withoutClosedHtmlComments(markdown)).toBe(inKramdown)
})

const markdown = fc
  .array(fc.constantFrom('<!--', '-->', '<!', '--', '>', 'a', '\n'), { maxLength: 20 })
  .map((parts) => parts.join(''))

test('removes what a regular expression would, which takes time with the square of the length', () => {
  fc.assert(
    fc.property(markdown, (text) => {
      expect(withoutHtmlComments(text)).toBe(text.replace(/<!--[^]*?(?:-->|$)/g, ''))
      expect(withoutClosedHtmlComments(text)).toBe(text.replace(/<!--[^]*?-->/g, ''))
    }),
    { numRuns: 1000 },
  )
})

test('takes linear time', () => {
  expectLinearGrowth((share) => withoutHtmlComments('<!--'.repeat(400_000 * share)))
  expectLinearGrowth((share) => withoutClosedHtmlComments('<!-- a -->'.repeat(100_000 * share)))
})

test.each([
  ['a <!-- b', 'a <!-- b -->'],
  ['a <!-- b --> c', 'a <!-- b --> c'],
  ['a <!-- b --> c <!--', 'a <!-- b --> c <!-- -->'],
  ['a --> b', 'a --> b'],
])('the comment of %j is closed', (cut, closed) => {
  expect(withCommentClosed(cut)).toBe(closed)
})
