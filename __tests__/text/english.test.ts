import { describe, expect, test } from '@jest/globals'
import { baseForm, baseOfParticiple, stemOf, STOP_WORDS } from '../../src/text/english.ts'

test.each([
  ['add', 'add', null],
  ['Added', 'add', 'add'],
  ['Adds', 'add', null],
  ['adding', 'add', null],
  ['deprecates', 'deprecate', null],
  ['Applied', 'apply', 'apply'],
  ['applying', 'apply', null],
  ['tries', 'try', null],
  ['dropped', 'drop', 'drop'],
  ['dropping', 'drop', null],
  ['fixes', 'fix', null],
  ['ran', 'run', 'run'],
  ['written', 'write', 'write'],
  ['set', 'set', 'set'],
  ['kubelet', null, null],
  ['addition', null, null],
  ['', null, null],
])('%j has the base form %j, as a participle %j', (word, base, ofParticiple) => {
  expect(baseForm(word)).toBe(base)
  expect(baseOfParticiple(word)).toBe(ofParticiple)
})

describe('stems', () => {
  test.each([
    ['validating', 'validation', 'validates', 'validate'],
    ['stores', 'stored', 'store'],
    ['scheduler', 'scheduling', 'schedule'],
  ])('%s, %s … have one', (...words) => {
    expect(new Set(words.map(stemOf)).size).toBe(1)
  })

  test.each([
    ['pods', 'pod'],
    ['node', 'node'],
    ['v1beta1s', 'v1beta1'],
    ['kubelet', 'kubelet'],
  ])('that of %s is %s', (word, stem) => {
    expect(stemOf(word)).toBe(stem)
  })
})

test('stop words are single words in lower case', () => {
  for (const word of STOP_WORDS) expect(word).toMatch(/^[a-z]+$/)
  expect([STOP_WORDS.has('the'), STOP_WORDS.has('kubelet')]).toEqual([true, false])
})
