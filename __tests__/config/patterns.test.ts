import { expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { BRANCH, PATH_INSIDE, PATH_OR_FOLDER } from '../../src/config/patterns.ts'

const git = (...args: readonly string[]): boolean => spawnSync('git', args).status === 0

const parts = fc.constantFrom('a', '.', '..', '/', '-', '_', '.lock', '.git', 'b1', '{yyyy}')
const names = fc.array(parts, { minLength: 1, maxLength: 6 }).map((some) => some.join(''))

test('git takes every branch that the configuration may name', () => {
  fc.assert(
    fc.property(names, (name) => {
      fc.pre(BRANCH.test(name))
      expect({ name, taken: git('check-ref-format', '--branch', name) }).toEqual({ name, taken: true })
    }),
    { numRuns: 60, seed: 1 },
  )
})

test.each([
  ['a/.b/{yyyy}', false],
  ['a.lock/{yyyy}', false],
  ['a/{yyyy}.lock', false],
  ['a/{yyyy}.', false],
  ['a//{yyyy}', false],
  ['.a/{yyyy}', false],
  ['a.b/{yyyy}.locked', true],
])('the branch %s: %s', (name, allowed) => {
  expect(BRANCH.test(name)).toBe(allowed)
})

test.each([
  ['a/.git/b.md', false],
  ['a/b/.GiT/c.md', false],
  ['.git/b.md', false],
  ['.github/b.md', false],
  ['a/.github/b.md', true],
  ['a/.gitkeep/b.md', true],
  ['.gitlab/b.md', true],
])('the path %s: %s', (path, allowed) => {
  expect([PATH_INSIDE.test(path), PATH_OR_FOLDER.test(path)]).toEqual([allowed, allowed])
})
