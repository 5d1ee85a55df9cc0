import { expect, test } from '@jest/globals'
import { logLine } from '../../src/report/log-line.ts'
import { oneLine } from '../../src/report/plain-line.ts'

test.each(Array.from('&\\`*_{}[]<>|@#$~'))('%s is no mark in a line of a summary', (mark) => {
  expect(oneLine(`a${mark}b`)).toBe(`a&#${String(mark.charCodeAt(0))};b`)
})

test('the next-line of old terminals is a space', () => {
  expect(logLine('a\u0085\u0085b')).toBe('a b')
})
