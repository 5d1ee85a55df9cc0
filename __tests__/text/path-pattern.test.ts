import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { matchesPath } from '../../src/text/path-pattern.ts'
import { expectLinearGrowth } from '../growth-of-time.ts'

test.each([
  ['sigs.yaml', 'sigs.yaml', true],
  ['sigs.yaml', 'sigsXyaml', false],
  ['sigs.yaml', 'a/sigs.yaml', false],
  ['elections/', 'elections/steering/2030/README.md', true],
  ['elections/', 'elections', false],
  ['elections/', 'elections-old/x', false],
  ['sig-*/charter.md', 'sig-node/charter.md', true],
  ['sig-*/charter.md', 'sig-node/deep/charter.md', false],
  ['*/annual-report-*.md', 'sig-x/annual-report-2030.md', true],
  ['*/annual-report-*.md', 'sig-x/annual-report.md', false],
  ['a*a', 'a', false],
  ['a*a', 'aa', true],
  ['*b*c*', 'xbxcx', true],
  ['*bb*b', 'bbb', true],
  ['*bb*b', 'bb', false],
  ['(a+)+$', '(a+)+$', true],
  ['(a+)+$', 'aaa', false],
])('%s and %s: %s', (pattern, path, expected) => {
  expect(matchesPath(pattern, path)).toBe(expected)
})

test('it means what a regular expression of the same pattern means', () => {
  const words = fc.array(fc.constantFrom('a', 'b', '*', '/'), { maxLength: 8 }).map((all) => all.join(''))
  fc.assert(
    fc.property(words, fc.stringMatching(/^[ab/]{0,8}$/), (pattern, path) => {
      fc.pre(!pattern.includes('//') && pattern !== '' && !pattern.endsWith('/'))
      const expression = new RegExp(`^${pattern.replaceAll('*', '[^/]*')}$`)
      expect(matchesPath(pattern, path)).toBe(expression.test(path))
    }),
    { numRuns: 1000 },
  )
})

test('a pattern that would keep a regular expression busy for years takes no time', () => {
  expectLinearGrowth((share) => {
    expect(matchesPath(`${'*a'.repeat(200)}*b`, 'a'.repeat(8000 * share))).toBe(false)
  })
})
