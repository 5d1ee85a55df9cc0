import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { logLine } from '../../src/report/log-line.ts'
import { oneLine } from '../../src/report/plain-line.ts'

test.each([
  ['a command at the start', '::set-output name=a::b', ': :set-output name=a::b'],
  ['a command behind spaces and marks', ' \u200B\u0007::error::x', ': :error::x'],
  ['a command on a second line', 'a\n::add-mask::b\r\n::stop-commands::c', 'a ::add-mask::b ::stop-commands::c'],
  ['a command of the old form', 'a ##[group]b', 'a # #[group]b'],
  ['a command that invisible marks hide', '#\u200B#\u200D[warning]x :\u00AD:', '# #[warning]x ::'],
  ['an escape sequence and a mark of direction', 'a\u001B[31mb\u202Ec', 'a[31mbc'],
  ['half a character', 'a\uD800', 'a\uFFFD'],
  ['ordinary words', 'kubelet: --node-ip is C:\\x, 50% done', 'kubelet: --node-ip is C:\\x, 50% done'],
])('%s', (_what, text, expected) => {
  expect(logLine(text)).toBe(expected)
})

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(':', '::', '#', '##[', '[', '\u200B', '\n', '\r', ' ', '\u001B', 'group', ']'),
      fc.string(),
    ),
  )
  .map((parts) => parts.join(''))

test('no text is a command to the runner, or more than one line', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const line = logLine(text)
      expect(line.trimStart()).not.toMatch(/^::/)
      expect(line).not.toMatch(/##\[|\p{Cc}|[\u2028\u2029]|\p{Bidi_Control}/u)
      expect(logLine(line)).toBe(line)
    }),
    { numRuns: 500 },
  )
})

test('in a summary nothing is left that Markdown or HTML acts on', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(oneLine(text).replace(/&#\d+;/g, '')).not.toMatch(/[&\\`*_{}[\]<>|@#$~\n]/)
    }),
  )
})
