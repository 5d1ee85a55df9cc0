import { describe, expect, test } from '@jest/globals'
import { composeLine } from '../../src/compose/line.ts'
import { type Phrase } from '../../src/model/phrase.ts'
import { code, link, strong, text } from '../../src/text/phrase.ts'
import { pullRequestUrl } from '../../src/text/url.ts'
import { BY_FORMAT, ESCAPES, LEFT_ALONE } from './escapes.ts'

const url = pullRequestUrl({ owner: 'a', name: 'b' }, 1)
const ADDRESS = 'https://github.com/a/b/pull/1'

describe('a text that means something is escaped', () => {
  const rows = ESCAPES.filter((row) => row.place === 'item' || row.place === 'paragraph')
  test.each(rows.map((row) => [row.text, row.markdown]))('%j is written %s', (written, markdown) => {
    expect(composeLine([text(written)], 'jekyll')).toBe(markdown)
  })
  const inLinks = ESCAPES.filter((row) => row.place === 'link')
  test.each(inLinks.map((row) => [row.text, row.markdown]))('%j is written %s in a link', (written, markdown) => {
    expect(composeLine([link(url, text(written))], 'jekyll')).toBe(`[${markdown}](${ADDRESS})`)
  })
})

test.each(LEFT_ALONE)('%s is left alone', (written) => {
  expect(composeLine([text(written)], 'jekyll')).toBe(written)
})

test.each<readonly [string, Phrase, string]>([
  [
    'words of every kind',
    [strong(text('a')), text(' '), code('b'), text(' '), link(url, text('c'))],
    `**a** \`b\` [c](${ADDRESS})`,
  ],
  ['no words', [], ''],
  ['spaces at the ends go', [text('  a '), text(' b  ')], 'a b'],
  ['texts side by side are one, so their escapes are', [text('-'), text('-x')], String.raw`\--x`],
  ['code side by side is one', [code('a'), code('b')], '`ab`'],
  ['code that would be Liquid together is text', [code('{'), code('{ x }}')], String.raw`\{\{ x }}`],
  ['code with Liquid is text', [text('Use '), code('{{ .Name }}')], String.raw`Use \{\{ .Name }}`],
  ['code with a backtick is text', [code('a`b')], 'a\\`b'],
  ['code with a pipe is text', [code('true|false')], 'true\\|false'],
  ['code with a bracket is text in a link only', [code('a[0]'), link(url, code('a[0]'))], `\`a[0]\`[a[0]](${ADDRESS})`],
  [
    'a possessive after code, strong words and a link',
    [code('a'), text("'s "), strong(code('b')), text("'s "), link(url, text('c')), text("'s")],
    `\`a\`'s **\`b\`**'s [c](${ADDRESS})'s`,
  ],
  ['quotes and brackets in a link', [link(url, text(`"a" [b] "c"`))], `["a" [b] "c"](${ADDRESS})`],
  ['strong in strong is strong once', [strong(text('a '), strong(text('b')))], '**a b**'],
  ['a link in a link is its words', [link(url, text('a '), link(url, text('b')))], `[a b](${ADDRESS})`],
  ['strong without words is nothing', [text('a'), strong(text(''))], 'a'],
  ['a link without words shows its address', [link(url, text('\u200B'))], `[${ADDRESS}](${ADDRESS})`],
  [
    'a letter beside strong is no neighbour of an underscore',
    [strong(code('x')), text('a_b_c')],
    '**`x`**&#x61;\\_b_c',
  ],
  [
    'a letter before strong is no neighbour of an underscore',
    [text('a_b_c'), strong(code('x'))],
    'a_b\\_&#x63;**`x`**',
  ],
  [
    'a link that looks like a check box',
    [link(url, text('x')), link(url, text('X'))],
    `[&#120;](${ADDRESS})[&#88;](${ADDRESS})`,
  ],
  ['names of references that only kramdown knows', [text('&a:b; &a.b; &a-b;')], '&amp;a:b; &amp;a.b; &amp;a-b;'],
  ['what may be an id, and a tag of a number', [text('a {#b} <1')], String.raw`a \{#b} \<1`],
  ['an emoji before strong is whole', [text('😀'), strong(text('['))], String.raw`&#x1F600;**\[**`],
  ['an emoji behind strong is whole', [strong(code('a')), text('😀')], '**`a`**&#x1F600;'],
  ['an exclamation mark before a link makes no image', [text('Now!'), link(url, text('a'))], `Now\\![a](${ADDRESS})`],
])('%s', (_what, phrase, line) => {
  expect(composeLine(phrase, 'jekyll')).toBe(line)
})

describe('a site of another kind needs other escapes', () => {
  test.each(BY_FORMAT)('$text', ({ text: written, hugo, markdown }) => {
    expect(composeLine([text(written)], 'hugo')).toBe(hugo)
    expect(composeLine([text(written)], 'markdown')).toBe(markdown)
  })
})
