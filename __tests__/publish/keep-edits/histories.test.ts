import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readBody } from '../../../src/publish/keep-edits/blocks.ts'
import { keepEdits } from '../../../src/publish/keep-edits/keep-edits.ts'
import { steps, type Step } from '../histories/history.ts'
import { historyInMemory } from '../histories/in-memory.ts'

const texts = fc.array(
  fc.constantFrom('## A', '* b', '  c', '', 'd', '```', '---', '> e', '1. f', '<!-- g', '\t', 'h\r', '\uFEFF'),
)

test('the blocks of any text are its bytes', () => {
  fc.assert(
    fc.property(texts, (lines) => {
      const text = lines.join('\n')
      const { lead, blocks } = readBody(text)
      expect(lead + blocks.map((block) => block.text + block.gap).join('')).toBe(text)
      // Between the blocks is nothing but white space, and none of them begins or ends in the middle of a line.
      expect([lead, ...blocks.map(({ gap }) => gap)].join('')).toMatch(/^\uFEFF?\s*$/)
      for (const [index, { gap }] of blocks.entries()) {
        if (index < blocks.length - 1) expect(gap).toMatch(/[\r\n]/)
      }
    }),
  )
})

test('an unchanged draft changes nothing, and a post that nobody touched becomes the new draft', () => {
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      const [base, mine] = [one.join('\n'), other.join('\n')]
      expect(keepEdits({ base, mine, theirs: base }).post).toBe(mine)
      expect(keepEdits({ base, mine: base, theirs: mine }).post).toBe(mine)
    }),
  )
})

test.each<[string, readonly Step[]]>([
  [
    'an entry of which people changed the heading, and which is a bullet again',
    [
      { deed: 'run', what: 41, where: 0 },
      { deed: 'reword an entry', what: 0, where: 16 },
      { deed: 'run', what: 41, where: 0 },
    ],
  ],
  [
    'something new for a section that is gone, beside a paragraph with other words',
    [
      { deed: 'delete a section', what: 46, where: 56 },
      { deed: 'run', what: 15, where: 40 },
      { deed: 'run', what: 28, where: 25 },
    ],
  ],
  [
    'two sections under one heading, which people renamed, and a new paragraph',
    [
      { deed: 'delete a paragraph', what: 14, where: 57 },
      { deed: 'delete a heading', what: 43, where: 50 },
      { deed: 'rename a heading', what: 7, where: 36 },
      { deed: 'run', what: 61, where: 31 },
    ],
  ],
  [
    'two sections under one heading, which people renamed, and a new entry',
    [
      { deed: 'rename a heading', what: 26, where: 29 },
      { deed: 'delete a heading', what: 32, where: 9 },
      { deed: 'run', what: 8, where: 18 },
    ],
  ],
])('a history that once went wrong: %s', (_, taken) => {
  expect(historyInMemory(taken).faults()).toEqual([])
})

test('histories of people and drafts: no word is lost, nothing deleted is back, nothing is told twice', () => {
  fc.assert(
    fc.property(steps, (taken) => {
      expect(historyInMemory(taken).faults()).toEqual([])
    }),
    // Other histories are tried by `npm run bench`.
    { numRuns: 120, seed: 20240728 },
  )
}, 60_000)
