import { expect, test } from '@jest/globals'
import { readSummary } from '../../../src/gather/proposals/kep-summary.ts'

const under = (section: string): string =>
  `# KEP-1: A thing\n\n- [Summary](#summary)\n\n## Summary\n\n${section}\n\n## Motivation\n\nWhy.\n`

test.each([
  ['a paragraph', 'First.\n\nSecond.', 'First.\nSecond.'],
  ['lines of one paragraph', 'One line\nand another\\\nand a third.', 'One line and another and a third.'],
  [
    'marks',
    'The `flag` is **very** _new_, see [the page](https://example.com) or <https://example.org>.',
    'The flag is very new, see the page or https://example.org.',
  ],
  [
    'a comment before it',
    '<!--\nThis section is incredibly important.\n\nA good summary is long.\n-->\n\nWords.',
    'Words.',
  ],
  ['a comment inside it', 'Words <!-- not these --> here.', 'Words here.'],
  [
    'template text without a comment',
    'The `Summary` section is incredibly important for all.\n\nA good summary is probably long.\n\nWords.',
    'Words.',
  ],
  ['a list before it', '- one\n- two\n\nWords.', 'Words.'],
  [
    'a quote, a table and code before it',
    '> quoted\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```\ncode\n```\n\nWords.',
    'Words.',
  ],
  ['an image before it', '![diagram](a.png)\n\nWords.', 'Words.'],
  ['a note before it', '**Note:** this one was replaced.\n\nWords.', 'Words.'],
  ['a heading below it', '### Background\n\nWords.', 'Words.'],
  ['only a list', '- one\n- two', null],
  ['only a comment', '<!-- to be written -->', null],
  ['a comment that is never closed', '<!-- to be written', null],
  ['nothing yet', 'TBD', null],
  ['nothing', '', null],
])('under the heading stands %s', (_, section, expected) => {
  expect(readSummary(under(section))).toBe(expected)
})

test.each([
  ['## Summary and Motivation\n\nWords.', 'Words.'],
  ['# Summary\r\n\r\nWords.\r\n', 'Words.'],
  ['Summary\n-------\n\nWords.', 'Words.'],
  ['### Summary ###\n\nWords.\n\n### Next\n\nOther.', 'Words.'],
  ['## Summary of changes\n\nWords.', null],
  ['## Motivation\n\nWords.', null],
  ['', null],
])('the heading may be written otherwise: %j', (markdown, expected) => {
  expect(readSummary(markdown)).toBe(expected)
})
