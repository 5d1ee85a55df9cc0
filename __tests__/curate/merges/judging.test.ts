import { describe, expect, test } from '@jest/globals'
import { candidate } from '../../../src/curate/merges/candidate.ts'
import { minorChange } from '../../../src/curate/merges/minor.ts'
import { mustTell } from '../../../src/curate/merges/must-tell.ts'
import { barFor, scoreOf } from '../../../src/curate/merges/score.ts'
import { merge } from '../invented.ts'

describe('mustTell', () => {
  test.each([
    ['kind/deprecation', 'deprecates something, with a release note'],
    ['kind/api-change', 'changes the API, with a release note'],
    ['kind/feature', 'a feature with a release note'],
    ['release-note-action-required', 'asks users to act before they upgrade'],
  ])('%s with a note', (label, reason) => {
    expect(mustTell(candidate(merge(1, 'Title', { labels: [label], note: 'Adds it.' })))).toEqual([reason])
    expect(mustTell(candidate(merge(1, 'Title', { labels: [label] })))).toEqual([])
  })

  test('a security fix without a note', () => {
    expect(mustTell(candidate(merge(1, '[CVE-2024-24786] Bump protobuf')))).toEqual(['a security fix: CVE-2024-24786'])
    expect(mustTell(candidate(merge(1, 'Bump for GHSA-xr7r-f8xq-vfvv')))).toEqual([
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

  test('gives the features that made it, the heaviest first', () => {
    expect(score(1, 'KEP-12: Add metrics', { note: 'Adds them.', labels: ['kind/feature'] })).toEqual({
      value: 5.2,
      reasons: ['has a release note', 'a feature', 'names a KEP', 'adds a metric or an endpoint'],
    })
  })

  test('a note outweighs what speaks against it', () => {
    expect(score(1, 'Fix x', { note: 'Fixed x.' }).value).toBeGreaterThanOrEqual(barFor(81).value)
    expect(score(1, 'Clean up x', { labels: ['kind/cleanup'] }).value).toBeLessThan(barFor(10).value)
  })

  test('a busy week has a higher bar', () => {
    expect(barFor(81).value).toBeGreaterThan(barFor(80).value)
    expect(barFor(81).busy).toBe(true)
  })
})
