import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compareVersions, minorAfter, minorOf, minorsBetween } from '../../src/text/version.ts'

describe('compareVersions', () => {
  test('sorts versions from old to new', () => {
    const sorted = ['v0.9', 'v1.9.12', 'v1.31.0-alpha.3', 'v1.31.0-beta.0', 'v1.31.0-rc.2', 'v1.31.0-rc.10', 'v1.31.0']
    expect(sorted.toReversed().sort(compareVersions)).toEqual(sorted)
  })

  test.each([
    ['1.0', '1.0.0'],
    ['v1.31', '1.31'],
    ['kustomize/v5.4.3', 'v5.4.3'],
    ['', ''],
    ['latest', 'stable'],
  ])('%j and %j are equal', (a, b) => {
    expect(compareVersions(a, b)).toBe(0)
  })

  const numbers = fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 3 })
  const version = fc
    .tuple(numbers, fc.constantFrom('', '-rc.1', '-rc.2', '-rc.10', '-alpha.1', '+build'))
    .map(([parts, ending]) => `v${parts.join('.')}${ending}`)

  test('is a total order', () => {
    fc.assert(
      fc.property(version, version, version, (a, b, c) => {
        expect(compareVersions(a, a)).toBe(0)
        expect(Math.sign(compareVersions(a, b)) + Math.sign(compareVersions(b, a))).toBe(0)
        const [first = '', , last = ''] = [a, b, c].sort(compareVersions)
        expect(compareVersions(first, last)).toBeLessThanOrEqual(0)
      }),
    )
  })

  test('agrees with the numbers', () => {
    const three = fc.tuple(fc.nat(999), fc.nat(999), fc.nat(999))
    const weight = ([major, minor, patch]: readonly [number, number, number]): number =>
      major * 1_000_000 + minor * 1_000 + patch
    fc.assert(
      fc.property(three, three, (a, b) => {
        const order = Math.sign(compareVersions(`v${a.join('.')}`, b.join('.')))
        expect(order + Math.sign(weight(b) - weight(a))).toBe(0)
      }),
    )
  })
})

test.each([
  ['v1.31.0-rc.1', '1.31'],
  ['Kubernetes v1.9', '1.9'],
  ['v2', null],
  ['', null],
])('the minor version of %j is %j', (version, minor) => {
  expect(minorOf(version)).toBe(minor)
})

test.each([
  ['1.31', '1.32'],
  ['1.9', '1.10'],
])('after %s comes %s', (minor, next) => {
  expect(minorAfter(minor)).toBe(next)
  expect(minorsBetween(minor, next)).toBe(1)
})

test.each([
  ['v1.23', 'v1.31', 8],
  ['v1.31.4', '1.31', 0],
  ['v1.31', 'v1.30.2', -1],
])('from %s to %s are %i minor versions', (first, second, minors) => {
  expect(minorsBetween(first, second)).toBe(minors)
})

test('versions of different majors are more minors apart than any two of one major', () => {
  expect(minorsBetween('v1.999', 'v2.0')).toBeGreaterThan(minorsBetween('v1.0', 'v1.999'))
})
