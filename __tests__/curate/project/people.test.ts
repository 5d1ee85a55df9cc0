import { expect, test } from '@jest/globals'
import { newContributorList, thanks } from '../../../src/curate/project/people.ts'
import type { Block } from '../../../src/model/draft.ts'
import type { Author } from '../../../src/model/merge.ts'
import { plainWords } from '../../../src/text/phrase.ts'
import { VOCABULARY, merge } from '../invented.ts'

const by = (number: number, login: string | null, kind: Author['kind'] = 'person') =>
  merge(number, `Add thing ${String(number)}`, { author: login === null ? null : { login, kind } })
const said = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) =>
    block.kind === 'list' ? block.items.map(plainWords) : block.kind === 'paragraph' ? [plainWords(block.words)] : [],
  )

test('new contributors stand by their names, each with the first merge', () => {
  const merges = [by(1, 'newt'), by(2, 'Adder'), by(3, 'newt')]
  const people = [
    { login: 'newt', merge: 1 },
    { login: 'Adder', merge: 2 },
    { login: 'gone', merge: 9 },
  ]
  expect(said(newContributorList(people, merges, VOCABULARY))).toEqual(['Adder: add thing 2', 'newt: add thing 1'])
  expect(newContributorList([], merges, VOCABULARY)).toEqual([])
})

test.each([
  [
    [by(1, 'newt'), by(2, 'Adder'), by(3, 'NEWT'), by(4, 'robot', 'bot'), by(5, null)],
    ['Adder and ', 'NEWT'],
  ],
  [[by(1, 'newt')], ['newt']],
])('everybody is thanked once, and no bot', (merges, names) => {
  expect(said(thanks(merges))).toEqual([`Thanks to ${names.join('')}, whose pull requests were merged.`])
})

test('a week of bots thanks nobody', () => {
  expect(thanks([by(1, 'robot', 'bot'), by(2, null)])).toEqual([])
})
