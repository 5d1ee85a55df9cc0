import { describe, expect, test } from '@jest/globals'
import { draftOf, editionOf, printedPost, section } from './an-edition.ts'

const body = (markdown: string): string =>
  printedPost(draftOf(section('Shoutouts', { kind: 'configured', markdown })), editionOf('2024-07-28')).split(
    '## Shoutouts\n',
  )[1] ?? ''

test.each([
  ['a paragraph, its lines joined', 'No shoutouts\nthis week.', '\nNo shoutouts this week.\n'],
  ['a hard line break is a space', 'a  \nb\\\nc', '\na b c\n'],
  ['emphasis of both kinds', '*a* __b__ *foo_ bar*', '\n_a_ **b** _foo\\_ bar_\n'],
  [
    'a link, an address with a character reference',
    '[a](https://b.example/?c=1&amp;copy;=2)',
    '\n[a](https://b.example/?c=1&amp;copy;=2)\n',
  ],
  ['code with a bracket in a link', '[`a[0]`](https://b.example)', '\n[a[0]](https://b.example)\n'],
  ['an address in angle brackets', '<https://b.example>', '\n[https://b.example](https://b.example)\n'],
  ['a list in a list', '- a\n  1. b\n  2. c', '\n* a\n  1. b\n  2. c\n'],
  ['headings', '### Elections\n\n##### a', '\n### Elections\n\n##### a\n'],
  ['a list item of two paragraphs', '- a\n\n  b\n\n- c', '\n* a\n\n  b\n* c\n'],
  [
    'Liquid is shown and not run',
    'a {{ site.title }} `{% if %}`',
    String.raw`
a \{\{ site.title }} &#123;% if %}
`,
  ],
  [
    'typography as it is written',
    'don\'t -- "wait"...',
    String.raw`
don't \-- "wait"\...
`,
  ],
  ['nothing', '', ''],
])('%s', (_what, markdown, expected) => {
  expect(body(markdown)).toBe(expected)
})

describe('what could break the page is refused, with its place', () => {
  test.each([
    ['a\n\n<div>', 'HTML in its line 3'],
    ['a <b>c</b>', 'HTML in its line 1'],
    ['![a](b.png)', 'an image in its line 1'],
    ['```\na\n```', 'a code block in its line 1'],
    ['a\n\n[b]: c', 'a definition of a link in its line 3'],
    ['[b]\n\n[b]: c', 'a link by reference in its line 1'],
    ['> a', 'a quote in its line 1'],
    ['a\n\n---', 'a rule (a line of dashes or asterisks) in its line 3'],
    ['---\na: b\n---', 'front matter in its line 1'],
    ['## a', 'a heading of level 2 in its line 1'],
  ])('%j', (markdown, problem) => {
    expect(() => body(markdown)).toThrow(
      `The configured text of the section "Shoutouts" has ${problem}, which is not allowed in a post. Write it with`,
    )
  })
})
