import { expect, test } from '@jest/globals'
import { Temporal } from 'temporal-polyfill'
import { defaultBranch, originalOfCherryPick, releaseBranch } from '../../../src/curate/merges/branches.ts'
import { cancelledOut } from '../../../src/curate/merges/reverts.ts'
import { merge } from '../invented.ts'

const at = (hour: number) => ({ mergedAt: Temporal.Instant.from(`2024-07-24T${String(hour).padStart(2, '0')}:00:00Z`) })

test.each([
  [
    'by its quoted title',
    [merge(1, 'Add x', at(1)), merge(2, 'Revert "Add x"', at(2))],
    [
      [1, 2],
      [2, 1],
    ],
  ],
  [
    'by its number',
    [merge(1, 'Add x', at(1)), merge(2, 'Revert the new x', { ...at(2), body: 'Reverts kubernetes/kubernetes#1' })],
    [
      [1, 2],
      [2, 1],
    ],
  ],
  ['the revert of an older merge', [merge(2, 'Revert "Add x"', { ...at(2), body: 'Reverts #1' })], []],
  ['a revert before its namesake', [merge(1, 'Add x', at(3)), merge(2, 'Revert "Add x"', at(2))], []],
  ['on another branch', [merge(1, 'Add x', at(1)), merge(2, 'Revert "Add x"', { ...at(2), base: 'release-1.30' })], []],
  [
    'a revert of a revert leaves the first',
    [merge(1, 'Add x', at(1)), merge(2, 'Revert "Add x"', at(2)), merge(3, 'Revert "Revert "Add x""', at(3))],
    [
      [2, 3],
      [3, 2],
    ],
  ],
  [
    'a body that names others',
    [merge(1, 'Add x', at(1)), merge(2, 'Add y', { ...at(2), body: 'Reverts #1 in part' })],
    [],
  ],
])('%s', (_, merges, pairs) => {
  const expected = new Map(pairs.map(([number = 0, by = 0]) => [number, by]))
  expect(new Map([...cancelledOut(merges)].map(([number, { by }]) => [number, by]))).toEqual(expected)
})

test.each([
  ['Automated cherry pick of #124568: fix the tag', 124568],
  ['cherry pick of #125145 apiserver fix', 125145],
  ['Manual cherry-pick of # 140294: Revert it', 140294],
  ['Bump etcd #12', null],
])('the original of %j', (title, original) => {
  expect(originalOfCherryPick(title)).toBe(original)
})

test.each([
  ['release-1.30', '1.30'],
  ['release-notes', null],
  ['master', null],
])('the minor of the branch %s', (base, minor) => {
  expect(releaseBranch(base)).toBe(minor)
})

test.each([
  [['master', 'release-1.30', 'release-1.30'], 'master'],
  [['trunk', 'trunk', 'feature-x', 'release-1.30'], 'trunk'],
  [['b', 'a'], 'a'],
  [[], 'main'],
])('the default branch of merges to %j', (bases, branch) => {
  expect(defaultBranch(bases.map((base, number) => merge(number, 'Title', { base })))).toBe(branch)
})
