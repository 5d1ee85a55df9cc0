import { expect, test } from '@jest/globals'
import { destination, printedDestination } from '../../src/compose/destination.ts'

test.each([
  ['https://github.com/a/b/pull/1#x', 'https://github.com/a/b/pull/1#x'],
  ['https://a.example/?b=1&c=2', 'https://a.example/?b=1&c=2'],
  ['https://a.example/(b)', 'https://a.example/%28b%29'],
  ['https://a.example/{{ b }}', 'https://a.example/%7B%7B%20b%20%7D%7D'],
  ['https://a.example/"<b>\\|`^', 'https://a.example/%22%3Cb%3E%5C%7C%60%5E'],
  ['https://a.example/é%20b\n', 'https://a.example/%C3%A9%20b'],
  ['/2024/20240728', '/2024/20240728'],
  ['https://a.example/\u0001\uD800', 'https://a.example/%01%EF%BF%BD'],
])('%j has the destination %s', (address, expected) => {
  expect(destination(address)).toBe(expected)
})

test('what reads as a character reference is written so that it stays as it is', () => {
  expect(printedDestination('https://a.example/?a=1&copy;=2&b=3')).toBe('https://a.example/?a=1&amp;copy;=2&b=3')
  expect(printedDestination('https://a.example/?a&#38;&#x26;#;')).toBe('https://a.example/?a&amp;#38;&amp;#x26;#;')
})
