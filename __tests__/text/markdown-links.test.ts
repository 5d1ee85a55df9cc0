import { expect, test } from '@jest/globals'
import { withoutMarkdownLinks } from '../../src/text/markdown-links.ts'
import { expectLinearGrowth } from '../growth-of-time.ts'

test.each([
  ['See [the docs](https://a.example/b) and [more](c).', 'See the docs and more.'],
  ['![a picture](b.png)', 'a picture'],
  ['[Go](https://a.example/Go_(language)) is used', 'Go is used'],
  ['[empty]() [](b)', 'empty '],
  ['[a]: https://b.example', '[a]: https://b.example'],
  ['[a] (b)', '[a] (b)'],
  ['[a](b', '[a](b'],
  ['`[a](b)` stays no link', '`a` stays no link'],
])('%j is %j', (markdown, words) => {
  expect(withoutMarkdownLinks(markdown)).toBe(words)
})

test.each(['[', '[](', '[]((', '![]('])('%j a thousand times takes no longer than its length', (start) => {
  expectLinearGrowth((share) => {
    for (let at = 0; at < 20; at++) withoutMarkdownLinks(start.repeat(1600 * share))
  })
})
