import { describe, expect, test } from '@jest/globals'
import { Temporal } from 'temporal-polyfill'
import { composePost } from '../../src/compose/post.ts'
import type { Block, Section } from '../../src/model/draft.ts'
import { code, link, strong, text } from '../../src/text/phrase.ts'
import { pathUrl, pullRequestUrl, releaseUrl } from '../../src/text/url.ts'
import { draftOf, editionOf, printedPost, section } from './an-edition.ts'

const source = { owner: 'kubernetes', name: 'kubernetes' }
const merge = (number: number) => pullRequestUrl(source, number)
const kep = pathUrl(
  { owner: 'kubernetes', name: 'enhancements' },
  { kind: 'tree', branch: 'master', path: 'keps/sig-storage/2644-honor-pv' },
)

const FRONT_MATTER = `---
layout: post
title: Week Ending July 28, 2024
date: 2024-08-01 22:00:00 -0000
slug: 2024-07-28-update
---
`

test('an edition with every kind of block', () => {
  const draft = draftOf(
    section('Developer News', {
      kind: 'paragraph',
      words: [text('The '), link(merge(1), text('election')), text(' ends.')],
    }),
    section('Release Schedule', { kind: 'paragraph', words: [strong(text('Next Deadline: Test Freeze, July 31'))] }),
    section('KEP of the Week', {
      kind: 'entry',
      heading: [link(kep, text('KEP-2644: Honor Reclaim Policy'))],
      paragraphs: [[text('Volumes are removed.')], [text('Beta in v1.31.')]],
    }),
    section('Other Merges', {
      kind: 'list',
      items: [
        [text('Remove '), code('--proxy-port-range'), text(' from '), link(merge(126293), text('kube-proxy'))],
        [link(releaseUrl({ owner: 'a', name: 'b' }, 'b/v1 (x)'), text('b v1')), text(': faster')],
      ],
    }),
    section('Shoutouts', {
      kind: 'configured',
      markdown: 'No shoutouts;\nsee *#shoutouts* on [Slack](https://slack.k8s.io).',
    }),
  )
  expect(printedPost(draft, editionOf('2024-07-28'))).toBe(`${FRONT_MATTER}
## Developer News

The [election](https://github.com/kubernetes/kubernetes/pull/1) ends.

## Release Schedule

**Next Deadline: Test Freeze, July 31**

## KEP of the Week

### [KEP-2644: Honor Reclaim Policy](https://github.com/kubernetes/enhancements/tree/master/keps/sig-storage/2644-honor-pv)

Volumes are removed.

Beta in v1.31.

## Other Merges

* Remove \`--proxy-port-range\` from [kube-proxy](https://github.com/kubernetes/kubernetes/pull/126293)
* [b v1](https://github.com/a/b/releases/tag/b%2Fv1%20%28x%29): faster

## Shoutouts

No shoutouts; see _#shoutouts_ on [Slack](https://slack.k8s.io).
`)
})

describe('the body', () => {
  const list = (...items: readonly string[]): Block => ({ kind: 'list', items: items.map((item) => [text(item)]) })
  const cases: readonly (readonly [what: string, sections: readonly Section[], body: string])[] = [
    ['without sections is the front matter', [], ''],
    ['two lists in a row are one', [section('M', list('a'), list('b'))], '\n## M\n\n* a\n* b\n'],
    [
      'a configured list joins the list before it',
      [section('M', list('a'), { kind: 'configured', markdown: '- b' })],
      '\n## M\n\n* a\n* b\n',
    ],
    [
      'a list has no marks of its own after another section',
      [section('M', list('a')), section('N', list('b'))],
      '\n## M\n\n* a\n\n## N\n\n* b\n',
    ],
    ['an item without visible words is left out', [section('M', list('a', ' \u200B ', 'b'))], '\n## M\n\n* a\n* b\n'],
    ['a list without items is left out', [section('M', list())], '\n## M\n'],
    [
      'long words are not wrapped',
      [section('M', list('word '.repeat(80).trim()))],
      `\n## M\n\n* ${'word '.repeat(80).trim()}\n`,
    ],
    [
      'paragraphs without words are left out, their entry is not',
      [section('M', { kind: 'entry', heading: [text('h')], paragraphs: [[], [text('p')]] })],
      '\n## M\n\n### h\n\np\n',
    ],
    [
      'a newline in a text is a space',
      [section('M', { kind: 'paragraph', words: [text('a\n\n# b')] })],
      '\n## M\n\na # b\n',
    ],
  ]
  test.each(cases)('%s', (_what, sections, body) => {
    expect(printedPost(draftOf(...sections), editionOf('2024-07-28'))).toBe(FRONT_MATTER + body)
  })
})

test('the date is the publication in UTC, whatever the zone of the newsletter', () => {
  const publication = Temporal.ZonedDateTime.from('2024-08-01T15:00[America/Los_Angeles]')
  expect(printedPost(draftOf(), editionOf('2024-07-28', { publication }))).toBe(FRONT_MATTER)
})

test('the same draft gives the same bytes', () => {
  const draft = draftOf(section('Other Merges', { kind: 'list', items: [[text('a')], [text('b')]] }))
  const edition = editionOf('2024-07-28')
  expect(printedPost(draft, edition)).toBe(printedPost(structuredClone(draft), edition))
})

test('a post comes in parts, with the Markdown of each listed merge', () => {
  const repository = source
  const words = [text('Take * in '), link(merge(2), text('names'))]
  const entry: Block = {
    kind: 'entry',
    heading: [link(merge(1), text('1: A *'))],
    paragraphs: [[text('a')], [text('b')]],
  }
  const bullet: Block = { kind: 'list', items: [words] }
  const empty: Block = { kind: 'list', items: [[text(' ')]] }
  const listed = [entry, bullet, empty].map((item, number) => ({ repository, number, item, reasons: [] }))
  const list: Block = { kind: 'list', items: [[text('first')], words, [text(' ')]] }
  const draft = draftOf({ ...section('Merges', entry, { kind: 'configured', markdown: '* own' }, list), listed })
  const post = composePost({ draft, edition: editionOf('2024-07-28'), format: 'jekyll', layout: 'post' })
  const line = `Take \\* in [names](${merge(2)})`
  const lines = [`### [1: A \\*](${merge(1)})\n\na\n\nb`, line, '']
  expect(post.text).toBe(`${post.frontMatter}\n${post.body}`)
  expect(post.frontMatter).toBe(FRONT_MATTER)
  expect(post.body).toBe(`## Merges\n\n${String(lines[0])}\n\n* own\n* first\n* ${line}\n`)
  expect([...post.lines]).toEqual([entry, bullet, empty].map((item, at) => [item, lines[at]]))
})
