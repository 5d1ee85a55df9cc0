import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { applyFixes } from '../../src/check/fixes.ts'
import type { Fix } from '../../src/model/finding.ts'

const fix = (start: number, end: number, text: string): Fix => ({ start, end, text })

test.each<[string, readonly Fix[], string]>([
  ['two apart', [fix(4, 5, 'E'), fix(0, 1, 'A')], 'AbcdEf'],
  ['two that touch', [fix(0, 2, 'X'), fix(2, 4, 'Y')], 'XYef'],
  ['two that overlap: the first', [fix(0, 3, 'X'), fix(2, 5, 'Y')], 'Xdef'],
  ['one inside another: the outer one', [fix(0, 5, 'X'), fix(2, 3, 'Y')], 'Xf'],
  ['the same one twice: once', [fix(1, 2, 'X'), fix(1, 2, 'X')], 'aXcdef'],
  ['two insertions at one place: one', [fix(3, 3, ' '), fix(3, 3, ' ')], 'abc def'],
  ['an insertion before a replacement', [fix(3, 4, 'D'), fix(3, 3, ' ')], 'abc Def'],
  ['an insertion after a replacement', [fix(3, 3, ' '), fix(2, 3, 'C')], 'abC def'],
  ['an insertion at each end', [fix(6, 6, '!'), fix(0, 0, '¡')], '¡abcdef!'],
])('%s', (_, fixes, expected) => {
  expect(applyFixes('abcdef', fixes)).toBe(expected)
  expect(applyFixes('abcdef', fixes.toReversed())).toBe(expected)
})

test('text outside of the fixes stays, whatever overlaps', () => {
  const range = fc.tuple(fc.nat(20), fc.nat(4)).map(([start, length]) => fix(start, Math.min(20, start + length), '#'))
  fc.assert(
    fc.property(fc.array(range), (fixes) => {
      const text = 'abcdefghijklmnopqrst'
      const kept = Array.from(text).filter((_, at) => !fixes.some(({ start, end }) => start <= at && at < end))
      const letters = Array.from(applyFixes(text, fixes)).filter((letter) => letter !== '#')
      expect(letters).toEqual(letters.toSorted())
      expect(letters).toEqual([...new Set(letters)])
      expect(letters).toEqual(expect.arrayContaining(kept))
    }),
  )
})
