import { describe, expect, test } from '@jest/globals'
import { bulletsOf } from '../../../src/curate/merges/bullets.ts'
import { judge } from '../../../src/curate/merges/judge.ts'
import type { Merge } from '../../../src/model/merge.ts'
import { plainWords } from '../../../src/text/phrase.ts'
import { CHOICES, facts, merge, VOCABULARY, WEEK } from '../invented.ts'

const bullets = (merges: readonly Merge[]) =>
  bulletsOf(
    judge(facts({ merges }), WEEK, CHOICES).filter(({ listed }) => listed),
    VOCABULARY,
  )
const words = (merges: readonly Merge[]) => bullets(merges).map((bullet) => plainWords(bullet.words))
const fixed = (number: number, title: string, more: Partial<Merge> = {}): Merge =>
  merge(number, title, { note: 'Fixed it.', labels: ['kind/bug'], ...more })

describe('several small changes to one component', () => {
  const three = [
    fixed(3, 'kubectl: fix a crash'),
    fixed(5, 'kubectl: print the `--flag`'),
    fixed(9, 'kubectl: wait longer'),
  ]

  test('are one bullet, each part linked once', () => {
    const [bullet, other, ...more] = bullets([...three, fixed(4, 'scheduler: fix a leak')])
    expect(plainWords(bullet?.words ?? [])).toBe('kubectl: fix crash; print --flag; wait longer')
    expect(JSON.stringify(bullet?.words).match(/\/pull\/\d+/g)).toEqual(['/pull/3', '/pull/5', '/pull/9'])
    expect(bullet?.merges).toHaveLength(3)
    expect(plainWords(other?.words ?? [])).toBe('scheduler: fix leak')
    expect(more).toEqual([])
  })

  test.each([
    ['two', three.slice(1)],
    ['a feature', [...three.slice(1), fixed(3, 'kubectl: add sums', { labels: ['kind/feature'] })]],
    ['a large one', [...three.slice(1), fixed(3, 'kubectl: add sums', { additions: 400 })]],
  ])('but not %s', (_, merges) => {
    expect(words(merges)).toHaveLength(merges.length)
  })

  test('seven are told as four and three', () => {
    const seven = Array.from({ length: 7 }, (_, at) => fixed(at + 1, `kubectl: wait for thing ${String(at)}`))
    expect(bullets(seven).map(({ merges }) => merges.length)).toEqual([4, 3])
  })
})

test('a series by one author is one bullet, one by several is not', () => {
  const step = (number: number, part: string, login: string): Merge =>
    fixed(number, `Use contextual logging in ${part}`, { author: { login, kind: 'bot' } })
  const parts = ['the attacher', 'the resizer', 'the snapshotter']
  expect(words(parts.map((part, at) => step(at + 1, part, 'k8s-ci-robot')))).toEqual([
    'Contextual logging: use contextual logging in the attacher; use contextual logging in the resizer; use contextual logging in the snapshotter',
  ])
  expect(words(parts.map((part, at) => step(at + 1, part, `robot-${String(at)}`)))).toHaveLength(3)
})
