import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { joined, safeCode, safeText } from '../../src/compose/safe-text.ts'
import { dangerousText } from './dangerous.ts'

test.each([
  ['a line break', 'a\r\nb\n\nc', 'a b c'],
  ['a tab, a no-break space, a next-line', 'a\tb\u00A0c\u0085d', 'a b c d'],
  ['spaces at the ends, for the words beside it', '  a  ', ' a '],
  ['a null and an escape sequence', 'a\u0000b\u001B[31mc', 'ab[31mc'],
  ['text that turns the direction of reading', 'a\u202Ecod.exe\u202C \u2066b\u2069 \u200Fc\u061C', 'acod.exe b c'],
  ['zero-width and soft hyphen and byte order mark', 'a\u200Bb\u2060c\u00ADd\uFEFFe', 'abcde'],
  ['tags, which hide text behind an emoji', '🏴\u{E0067}\u{E007F}x', '🏴x'],
  ['a joiner between ASCII letters', 'a\u200Db\u200C1', 'ab1'],
  ['a joiner with a letter on one side', 'a\u200D💻 👩\u200Db \u200Cم', 'a💻 👩b م'],
  ['a control character between spaces', 'a \u0007 b', 'a b'],
  ['the joiner of an emoji', '👩\u200D💻', '👩\u200D💻'],
  ['the non-joiner of Persian', 'می\u200Cخواهم', 'می\u200Cخواهم'],
  ['half a character', 'a\uD800b', 'a\uFFFDb'],
  ['what is only Markdown', '*a* {{ b }} <c>', '*a* {{ b }} <c>'],
])('%s', (_what, written, expected) => {
  expect(safeText(written)).toBe(expected)
})

test('nothing invisible is left, and a second pass changes nothing', () => {
  fc.assert(
    fc.property(fc.oneof(dangerousText, fc.string({ unit: 'binary' })), (written) => {
      const safe = safeText(written)
      expect(safe).not.toMatch(/\p{Cc}|\p{Cs}|[\p{Cf}--[\u200C\u200D]]|[\s--[ ]]| {2}/v)
      expect(safeText(safe)).toBe(safe)
    }),
  )
})

test.each([
  ['--node-ip', '--node-ip'],
  [' a  b ', 'a b'],
  ['true|false', null],
  ['map[string]int{}', 'map[string]int{}'],
  ['{{ x }}', null],
  ['{%', null],
  ['a`b', null],
  [' \u200B', null],
])('a code span of %j holds %j', (written, expected) => {
  expect(safeCode(written)).toBe(expected)
})

test('texts side by side have one space between them', () => {
  expect(joined(safeText('a '), safeText(' b'))).toBe('a b')
  expect(joined(safeText('a'), safeText(' b'))).toBe('a b')
  expect(joined(safeText('a'), safeText('b'))).toBe('ab')
})
