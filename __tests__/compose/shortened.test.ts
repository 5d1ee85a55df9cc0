import { expect, test } from '@jest/globals'
import { shortened } from '../../src/compose/shortened.ts'
import { type Phrase } from '../../src/model/phrase.ts'
import { code, link, plainWords, strong, text } from '../../src/text/phrase.ts'
import { pullRequestUrl } from '../../src/text/url.ts'

const url = pullRequestUrl({ owner: 'octo-org', name: 'site' }, 1)
const word = (length: number): string => 'ab'.repeat(length / 2)
const words = (count: number): string => 'word '.repeat(count)

test.each<[string, Phrase, string]>([
  ['what is short stays', [text('a'), code('b'), link(url, strong(text('c')))], 'abc'],
  ['a word of 200 characters stays', [text(word(200))], word(200)],
  ['a longer one ends there', [text(`${word(202)} b`)], `${word(200)}… b`],
  ['also where it is hidden that it is one word', [text(`${word(100)}\u200B${word(102)}`)], `${word(200)}…`],
  ['letters of elsewhere are letters', [code('é'.repeat(300))], `${'é'.repeat(200)}…`],
  ['a text of 2,000 characters stays', [text(words(400))], words(400)],
  ['a longer one ends there', [text(words(500))], `${words(400)}…`],
  ['no character is cut in two', [text(`${words(399)}abcd😀 b`)], `${words(399)}abcd…`],
  [
    'a block ends after 10,000',
    Array.from({ length: 9 }, () => text(words(300))),
    `${words(300).repeat(6)}${words(200)}…`,
  ],
  [
    'also inside a link',
    [link(url, ...Array.from({ length: 9 }, () => text(words(400)))), text('b')],
    words(400).repeat(5),
  ],
])('%s', (_what, phrase, expected) => {
  expect(plainWords(shortened(phrase))).toBe(expected)
})
