import { expect, test } from '@jest/globals'
import { difference } from '../../src/report/difference.ts'

const lines = (...numbers: readonly (number | string)[]): string => `${numbers.join('\n')}\n`

test.each<[string, string | null, string, string]>([
  ['the same', lines(1, 2), lines(1, 2), ''],
  ['other line ends alone', '1\r\n2\r\n', lines(1, 2), ''],
  ['a new file', null, lines(1, 2), '@@ -0,0 +1,2 @@\n+1\n+2'],
  ['one line', lines(1, 2, 3, 4, 5), lines(1, 2, 3, 4, 'five'), '@@ -2,4 +2,4 @@\n 2\n 3\n 4\n-5\n+five'],
  [
    'two far apart',
    lines(1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
    lines('one', 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),
    '@@ -1,4 +1,4 @@\n-1\n+one\n 2\n 3\n 4\n@@ -8,3 +8,4 @@\n 8\n 9\n 10\n+11',
  ],
  [
    'two whose context touches',
    lines(1, 2, 3, 4, 5, 6, 7, 8),
    lines('one', 2, 3, 4, 5, 6, 7, 'eight'),
    '@@ -1,8 +1,8 @@\n-1\n+one\n 2\n 3\n 4\n 5\n 6\n 7\n-8\n+eight',
  ],
  ['two near each other', lines(1, 2, 3), lines('one', 2, 'three'), '@@ -1,3 +1,3 @@\n-1\n+one\n 2\n-3\n+three'],
])('%s: as a unified diff', (_, before, after, expected) => {
  expect(difference(before, after)).toBe(expected)
})
