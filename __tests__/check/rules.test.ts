import { describe, expect, test } from '@jest/globals'
import { readdirSync } from 'node:fs'
import { applyFixes } from '../../src/check/fixes.ts'
import { RULES } from '../../src/check/rules.ts'
import { asInExample, checkExample } from './check-example.ts'

/** Errors about what is not there: an example is a piece of an edition. */
const ABSENCES = new Set(['front-matter', 'section-missing', 'section-empty', 'next-deadline'])

describe.each(RULES.map((rule) => [rule.id, rule] as const))('the rule %s', (_, rule) => {
  test.each(rule.examples.good.map((example) => [example.post, example] as const))(
    'finds nothing in %j',
    (__, example) => {
      expect(checkExample([rule], example).messages.map(String)).toEqual([])
    },
  )

  test.each(rule.examples.good.map((example) => [example.post, example] as const))(
    'has no example that another rule calls wrong: %j',
    (__, example) => {
      const { messages } = checkExample(RULES, example)
      const errors = messages.filter(({ fatal, ruleId }) => fatal === true && !ABSENCES.has(ruleId ?? ''))
      expect(errors.map((message) => `${String(message)} (${String(message.ruleId)})`)).toEqual([])
    },
  )

  test.each(rule.examples.bad.map((example) => [example.post, example] as const))(
    'finds what is wrong in %j',
    (__, example) => {
      const { edition, messages } = checkExample([rule], example)
      const marked = messages.map(({ place }) => {
        if (place === undefined || !('start' in place)) throw new Error('a message without a place')
        return edition.text.slice(place.start.offset, place.end.offset)
      })
      expect(marked).toEqual(example.finds)
      for (const message of messages) {
        expect(message).toMatchObject({ ruleId: rule.id, fatal: rule.severity === 'error', note: rule.advice })
        expect(message.reason).toMatch(/\S[.?]$/)
      }
    },
  )

  test.each(rule.examples.bad.map((example) => [example.post, example] as const))('fixes %j', (__, example) => {
    const { edition, messages } = checkExample([rule], example)
    const fixed = applyFixes(
      edition.text,
      messages.flatMap(({ fix }) => (fix === null ? [] : [fix])),
    )
    expect(asInExample(example, fixed)).toBe(example.fixed ?? example.post)
  })

  test('has what its page needs', () => {
    expect(rule.examples.good.length).toBeGreaterThan(0)
    expect(rule.examples.bad.length).toBeGreaterThan(0)
    expect(rule.requires).toMatch(/^[A-Z`].*\.$/s)
    expect(rule.advice).toMatch(/^[A-Z`].*\.$/s)
  })
})

test('each file of a rule is in the list, and no two have one id', () => {
  const files = readdirSync('src/check/rules').map((name) => name.replace(/\.ts$/, ''))
  expect(RULES.map(({ id }) => id).toSorted()).toEqual(files.toSorted())
})
