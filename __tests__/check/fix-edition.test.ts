import { expect, test } from '@jest/globals'
import { checkEdition } from '../../src/check/check.ts'
import { readEditionUnderCheck } from '../../src/check/edition-under-check.ts'
import { fixEdition } from '../../src/check/fix-edition.ts'
import type { Rule } from '../../src/check/rule.ts'
import type { RuleName } from '../../src/model/rule-name.ts'
import { kubernetes } from '../config/kubernetes.ts'

const newsletter = kubernetes()

/** Puts another word for the first of its kind. */
const replacing = (id: RuleName, from: string, to: string): Rule => ({
  id,
  severity: 'warning',
  requires: 'A.',
  advice: 'B.',
  examples: { good: [], bad: [] },
  *check({ text }) {
    const start = text.indexOf(from)
    const place = { start, end: start + from.length }
    if (start >= 0) yield { message: `${from}.`, place, fix: { ...place, text: to } }
  },
})

const fixed = (text: string, ...rules: readonly Rule[]) =>
  fixEdition(text, (each) =>
    checkEdition(readEditionUnderCheck('_posts/2024-07-28-update.md', each, newsletter), rules, {
      archive: new Map(),
      sundays: [],
      facts: null,
      mergedAt: null,
    }),
  )

test('fixes until nothing is left, and counts by rule', () => {
  const { text, rules, messages } = fixed(
    'one one two',
    replacing('item-voice', 'one', 'two'),
    replacing('item-length', 'two', 'three'),
  )
  expect(text).toBe('three three three')
  expect([...rules]).toEqual([
    ['item-voice', 2],
    ['item-length', 3],
  ])
  expect(messages).toEqual([])
})

test('two fixes that undo each other come to an end', () => {
  const { text, messages } = fixed('one', replacing('item-voice', 'one', 'two'), replacing('item-length', 'two', 'one'))
  expect(['one', 'two']).toContain(text)
  expect(messages).toHaveLength(1)
})

test('an edition that is in order stays byte for byte', () => {
  expect(fixed('\uFEFFtext\r\n', replacing('item-voice', 'one', 'two')).text).toBe('\uFEFFtext\r\n')
})
