import { describe, expect, test } from '@jest/globals'
import { overrideOf } from '../../../src/curate/merges/overrides.ts'
import { judge } from '../../../src/curate/merges/judge.ts'
import type { Judgement } from '../../../src/curate/merges/judgement.ts'
import type { ChoiceRule } from '../../../src/model/choice.ts'
import type { Merge } from '../../../src/model/merge.ts'
import { CHOICES, facts, merge, WEEK } from '../invented.ts'

const ofLabel = (value: string, then: ChoiceRule['then']): ChoiceRule => ({ of: { kind: 'label', value }, then })
const ofPath = (value: string, then: ChoiceRule['then']): ChoiceRule => ({ of: { kind: 'path', value }, then })

describe('overrideOf', () => {
  const one = (more: Partial<Merge>) => merge(1, 'Title', more)

  test.each([
    ['a label', one({ labels: ['a'] }), [ofLabel('a', 'never')], { list: false, section: null }],
    ['another label', one({ labels: ['ab'] }), [ofLabel('a', 'never')], null],
    ['the first of two', one({ labels: ['a', 'b'] }), [ofLabel('b', 'always'), ofLabel('a', 'never')], { list: true }],
    ['a section', one({ labels: ['a'] }), [ofLabel('a', 'versions')], { list: null, section: 'versions' }],
    ['featured', one({ labels: ['a'] }), [ofLabel('a', 'featured')], { list: true, section: 'featured' }],
    ['all under a path', one({ files: ['docs/a', 'docs/b'] }), [ofPath('docs/', 'never')], { list: false }],
    ['some under a path', one({ files: ['docs/a', 'pkg/b'] }), [ofPath('docs', 'never')], null],
    ['some of what is always told', one({ files: ['docs/a', 'pkg/b'] }), [ofPath('docs', 'always')], { list: true }],
    ['a path that begins alike', one({ files: ['docsy/a'] }), [ofPath('docs', 'always')], null],
  ])('%s', (_, of, rules, override) => {
    const said = overrideOf(of, rules, false)
    if (override === null) expect(said).toBeNull()
    else expect(said).toMatchObject(override)
  })

  test.each([
    [{ labels: ['last-week-in: skip'] }, { list: false }],
    [{ body: 'Words\r\nlast-week-in: feature\r\nmore' }, { list: true, section: 'featured' }],
    [{ body: 'Last-Week-In: deprecated' }, { list: null, section: 'deprecated' }],
    [{ body: 'last-week-in: everywhere' }, null],
    [{ body: 'We say last-week-in: skip' }, null],
  ])('a wish %j', (more, override) => {
    expect(overrideOf(one(more), [], false)).toBeNull()
    const said = overrideOf(one(more), [], true)
    if (override === null) expect(said).toBeNull()
    else expect(said).toMatchObject(override)
  })

  test('a rule goes before a wish', () => {
    const wish = one({ labels: ['a', 'last-week-in: skip'] })
    expect(overrideOf(wish, [ofLabel('a', 'always')], true)).toEqual({
      list: true,
      section: null,
      reasons: ['a rule of the configuration for the label a'],
    })
  })
})

describe('judge with rules', () => {
  const judged = (given: Merge, ...rules: ChoiceRule[]): Judgement | undefined =>
    judge(facts({ merges: [given] }), WEEK, { ...CHOICES, rules })[0]

  test('always tells what the score would not', () => {
    const small = merge(1, 'Clean up x', { labels: ['a'] })
    expect(judged(small)?.listed).toBe(false)
    expect(judged(small, ofLabel('a', 'always'))).toMatchObject({
      listed: true,
      reasons: expect.arrayContaining(['a rule of the configuration for the label a']),
    })
  })

  test('never leaves out what would have to be told', () => {
    const feature = merge(1, 'Add x', { note: 'Adds x.', labels: ['kind/feature', 'a'] })
    expect(judged(feature, ofLabel('a', 'never'))).toMatchObject({
      listed: false,
      reasons: ['a rule of the configuration for the label a'],
    })
  })

  test('a section is kept, also from being featured', () => {
    const api = merge(1, 'KEP-1: Add a new alpha API', {
      note: 'Adds it.',
      labels: ['kind/feature', 'kind/api-change', 'a'],
      additions: 3000,
    })
    expect(judged(api)?.featured).toBe(true)
    expect(judged(api, ofLabel('a', 'versions'))).toMatchObject({ featured: false, placement: { section: 'versions' } })
  })

  test('featured features, but no cherry-pick', () => {
    const small = merge(1, 'Clean up x', { labels: ['a'] })
    expect(judged(small, ofLabel('a', 'featured'))).toMatchObject({ listed: true, featured: true })
    const picks = [merge(2, 'Fix y'), { ...small, base: 'release-1.30' }]
    const [pick] = judge(facts({ merges: picks }), WEEK, { ...CHOICES, rules: [ofLabel('a', 'featured')] })
    expect(pick).toMatchObject({ listed: false, featured: false })
  })
})
