import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { cutAtSentence, firstSentence, sentencesOf, withoutAddresses } from '../../src/text/sentences.ts'

test.each([
  ['One. Two! Three?', ['One. ', 'Two! ', 'Three?']],
  ['Use e.g. this. Then v1.31.0 ships.', ['Use e.g. this. ', 'Then v1.31.0 ships.']],
  ['See README.md now.\nNext line', ['See README.md now.\n', 'Next line']],
  ['Faster (approx. Twice). Done.', ['Faster (approx. Twice). ', 'Done.']],
  ['', []],
])('the sentences of %j', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences)
})

test('the sentences together are the text', () => {
  const piece = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('. ', 'e.g. ', '!\n', '? ', 'A', ' '))
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      expect(sentencesOf(pieces.join('')).join('')).toBe(pieces.join(''))
    }),
  )
})

test.each([
  ['  One. Two.', 'One.'],
  ['Only words', 'Only words'],
  [' \n ', ''],
])('the first sentence of %j is %j', (text, first) => {
  expect(firstSentence(text)).toBe(first)
})

test.each([
  ['One two three. Four five. Six.', 6, 'One two three. Four five. Six.'],
  ['One two three. Four five. Six.', 5, 'One two three. Four five.'],
  ['One two three. Four five. Six.', 4, 'One two three.'],
  ['One two\nthree.  Four', 2, 'One two three.'],
  ['one two three four', 2, 'one two …'],
])('%j cut at %i words', (text, words, kept) => {
  expect(cutAtSentence(text, words)).toBe(kept)
})

test('without the sentences that hold an address', () => {
  expect(withoutAddresses('A thing. See https://a.example/x for it. More.')).toBe('A thing. More.')
  expect(withoutAddresses('See HTTP://a.example')).toBe('')
})
