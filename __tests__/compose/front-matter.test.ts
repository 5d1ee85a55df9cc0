import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { parse } from 'yaml'
import { frontMatter } from '../../src/compose/front-matter.ts'
import { dangerousText, seen } from './dangerous.ts'
import { editionOf } from './an-edition.ts'
import { text } from '../../src/text/phrase.ts'

const titleLine = (title: string) => frontMatter(editionOf('2024-07-28', { title }), 'jekyll', 'post').split('\n')[1]

test.each([
  ['Week Ending July 28, 2024', 'title: Week Ending July 28, 2024'],
  ['Week Ending August 04, 2024', 'title: Week Ending August 04, 2024'],
  ['Special: the year', 'title: "Special: the year"'],
  ['The "long" week', 'title: The "long" week'],
  ["The kubelet's week", "title: The kubelet's week"],
  ['"quoted"', String.raw`title: "\"quoted\""`],
  ['a # b', 'title: "a # b"'],
  ['2024-07-28', 'title: "2024-07-28"'],
  ['1,000', 'title: "1,000"'],
  ['yes', 'title: "yes"'],
  ['null', 'title: "null"'],
  [':week', 'title: ":week"'],
  ['[week]', 'title: "[week]"'],
  ['a\n---\nb', 'title: a --- b'],
  ['', 'title: ""'],
  [`Week${' and week'.repeat(40)}`, `title: Week${' and week'.repeat(40)}`],
  [`1${' and week'.repeat(40)}`, `title: "1${' and week'.repeat(40)}"`],
])('the title %j is written as %s', (title, line) => {
  expect(titleLine(title)).toBe(line)
})

test.each(['1.1', '1.2'] as const)('every value reads as the same text in YAML %s', (version) => {
  fc.assert(
    fc.property(dangerousText, dangerousText, dangerousText, (title, slug, layout) => {
      const yaml = frontMatter(editionOf('2024-07-28', { title, slug }), 'jekyll', layout)
      expect(yaml.split('\n')).toHaveLength(4)
      expect(parse(yaml.replace(/^date: (.*)$/m, 'date: "$1"'), { version })).toEqual({
        layout: seen([text(layout)]),
        title: seen([text(title)]),
        date: '2024-08-01 22:00:00 -0000',
        slug: seen([text(slug)]),
      })
    }),
  )
})

test.each([
  ['jekyll', 'post', 'layout: post\ntitle: Week\ndate: 2024-08-01 22:00:00 -0000\nslug: 2024-07-28-update'],
  ['jekyll', null, 'title: Week\ndate: 2024-08-01 22:00:00 -0000\nslug: 2024-07-28-update'],
  ['hugo', null, 'title: Week\ndate: 2024-08-01T22:00:00Z\nslug: 2024-07-28-update'],
  ['hugo', 'news', 'layout: news\ntitle: Week\ndate: 2024-08-01T22:00:00Z\nslug: 2024-07-28-update'],
  ['markdown', null, 'title: Week\ndate: 2024-08-01'],
] as const)('the front matter for %s with the layout %s', (format, layout, yaml) => {
  expect(frontMatter(editionOf('2024-07-28', { title: 'Week' }), format, layout)).toBe(yaml)
})

test('the day of plain Markdown is that of the time zone', () => {
  const publication = Temporal.ZonedDateTime.from('2024-08-01T00:30:00[Europe/Berlin]')
  expect(frontMatter(editionOf('2024-07-28', { publication }), 'markdown', null)).toContain('date: 2024-08-01')
  expect(frontMatter(editionOf('2024-07-28', { publication }), 'hugo', null)).toContain('date: 2024-07-31T22:30:00Z')
})
