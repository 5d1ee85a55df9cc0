import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parse } from 'yaml'
import { frontMatter } from '../../src/compose/front-matter.ts'
import { dangerousText, seen } from './dangerous.ts'
import { editionOf } from './an-edition.ts'
import { text } from '../../src/model/phrase.ts'

const titleLine = (title: string) => frontMatter(editionOf('2024-07-28', { title }), 'post').split('\n')[1]

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
])('the title %j is written as %s', (title, line) => {
  expect(titleLine(title)).toBe(line)
})

test.each(['1.1', '1.2'] as const)('every value reads as the same text in YAML %s', (version) => {
  fc.assert(
    fc.property(dangerousText, dangerousText, dangerousText, (title, slug, layout) => {
      const yaml = frontMatter(editionOf('2024-07-28', { title, slug }), layout)
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
