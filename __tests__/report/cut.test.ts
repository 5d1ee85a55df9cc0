import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { blocksThatFit, cutAtLine } from '../../src/report/cut.ts'

test.each([
  ['what fits stays as it is', 'a\nb', 3, 'a\nb'],
  ['whole lines are kept', 'aaaa\nbbbb\ncccc', 10, 'aaaa\nbbbb\n\n… 1 more line did not fit in here.'],
  ['a line break takes a byte', 'aaaa\nbbbb\ncccc', 9, 'aaaa\n\n… 2 more lines did not fit in here.'],
  [
    'a first line that is too long is cut itself',
    'a'.repeat(20),
    8,
    'aa\n\n… The rest of the line did not fit in here.',
  ],
  ['no character is cut in two', '😀😀😀', 8, '😀\n\n… The rest of the line did not fit in here.'],
  ['nor in half', 'a😀😀😀', 11, 'a\n\n… The rest of the line did not fit in here.'],
])('%s', (_what, text, bytes, expected) => {
  expect(cutAtLine(text, bytes)).toBe(expected)
})

test('blocks are kept whole, and those without room are counted', () => {
  expect(blocksThatFit(['aa', 'b\nb'], 9)).toBe('aa\n\nb\nb')
  expect(blocksThatFit(['aa', 'b\nb', 'c'], 9)).toBe('aa\n\nb\nb\n\n… 1 more did not fit in here.')
  expect(blocksThatFit([], 9)).toBe('')
})

test('what is kept has no more bytes than there is room', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 40 }), (text, bytes) => {
      const [kept = ''] = cutAtLine(text, bytes).split('\n\n… ')
      expect(Buffer.byteLength(kept)).toBeLessThanOrEqual(Math.max(bytes, Buffer.byteLength(text) <= bytes ? bytes : 0))
    }),
  )
})
