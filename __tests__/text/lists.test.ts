import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { joinPhrasesWithAnd, joinWithAnd } from '../../src/text/lists.ts'
import { code, plainWords, text } from '../../src/text/phrase.ts'

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
  [['a and b', 'c, d', 'e'], 'a and b, c, d and e'],
])('%j is the list %j', (words, list) => {
  expect(joinWithAnd(words)).toBe(list)
})

test('a list of phrases keeps their marks', () => {
  const list = joinPhrasesWithAnd([[code('--a')], [text('the '), code('b')], [text('c')]])
  expect(list).toEqual([code('--a'), text(', '), text('the '), code('b'), text(' and '), text('c')])
})

test('a list of phrases reads like a list of their words', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (words) => {
      expect(plainWords(joinPhrasesWithAnd(words.map((word) => [text(word)])))).toBe(joinWithAnd(words))
    }),
  )
})
