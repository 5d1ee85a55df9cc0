import { describe, expect, test } from '@jest/globals'
import { minorChange } from '../../../src/curate/merges/minor.ts'
import { mustList } from '../../../src/curate/merges/must-list.ts'
import { barFor } from '../../../src/curate/merges/bar.ts'
import { FEATURES } from '../../../src/curate/merges/features.ts'
import { scoreOf } from '../../../src/curate/merges/score.ts'
import WEIGHTS from '../../../src/curate/merges/weights.json' with { type: 'json' }
import { candidate, merge } from '../invented.ts'

describe('mustList', () => {
  test.each([
    ['kind/deprecation', 'deprecates something'],
    ['kind/api-change', 'changes the API'],
    ['kind/feature', 'a feature'],
    ['release-note-action-required', 'asks users to act before they upgrade'],
  ])('%s, with a note or none', (label, reason) => {
    expect(mustList(candidate(merge(1, 'Title', { labels: [label], note: 'Adds it.' })))).toEqual([reason])
    expect(mustList(candidate(merge(1, 'Title', { labels: [label] })))).toEqual([reason])
  })

  test('a security fix without a note', () => {
    expect(mustList(candidate(merge(1, '[CVE-2024-24786] Bump protobuf')))).toEqual(['a security fix: CVE-2024-24786'])
    expect(mustList(candidate(merge(1, 'Bump for GHSA-xr7r-f8xq-vfvv')))).toEqual([
      'a security fix: GHSA-xr7r-f8xq-vfvv',
    ])
  })
})

describe('minorChange', () => {
  test.each([
    ['Fix typo in a comment', {}, 'only wording, comments or typos'],
    ['Reword comments', {}, 'only wording, comments or typos'],
    ['Add e2e test for delete', { files: ['test/e2e/kubectl/kubectl.go'] }, 'changes only tests'],
    ['Relax the noise margin', { files: ['pkg/a_test.go'], labels: ['kind/flake'] }, 'changes only tests'],
    ['Update OWNERS', { files: ['OWNERS'] }, 'changes only documents'],
    ['Fix the docs of claims', { labels: ['kind/documentation'] }, 'changes only documents'],
    ['Fix the docs of claims', { labels: ['kind/documentation'], note: 'Fixed it.' }, null],
    ['Add a test hook to the API', { files: ['pkg/a.go', 'pkg/a_test.go'] }, null],
    ['Add a flag', { files: ['pkg/a_test.go'] }, null],
    ['Add a flag', {}, null],
  ])('%s, %j', (title, more, reason) => {
    expect(minorChange(candidate(merge(1, title, more)))).toBe(reason)
  })
})

describe('scoreOf', () => {
  const score = (...given: Parameters<typeof merge>) => scoreOf(candidate(merge(...given)))

  test('is a logistic regression over the features that hold', () => {
    const weights = { bias: -1, weights: { note: 2, metric: 0.5, fix: -0.2 } }
    expect(scoreOf(candidate(merge(1, 'Fix metrics', { note: 'Fixed.' })), weights)).toEqual({
      value: 0.786, // 1 / (1 + e^-(-1 + 2 + 0.5 - 0.2))
      speaksFor: ['has a release note', 'about metrics or endpoints'],
      speaksAgainst: ['a fix by its title'],
    })
  })

  test('a note outweighs what speaks against it', () => {
    expect(score(1, 'Fix x', { note: 'Fixed x.' }).value).toBeGreaterThanOrEqual(barFor(81, false).value)
    expect(score(1, 'Clean up x', { labels: ['kind/cleanup'] }).value).toBeLessThan(barFor(10, false).value)
  })

  test('every feature has its weight, and every weight its feature', () => {
    expect(Object.keys(WEIGHTS.weights)).toEqual(FEATURES.map(({ name }) => name))
  })
})

test('the bar rises with the week', () => {
  const bars = [0, 40, 60, 80, 81, 500].map((candidates) => barFor(candidates, false))
  expect(bars.map(({ value }) => value)).toEqual(bars.map(({ value }) => value).sort((a, b) => a - b))
  expect(bars.map(({ busy }) => busy)).toEqual([false, false, false, false, true, true])
})
