import { describe, expect, test } from '@jest/globals'
import { isGateName, isLogin, isTagName } from '../../src/text/github-names.ts'
import { CORPUS } from '../site/corpus/corpus.ts'

describe('logins', () => {
  test.each(['octocat', 'k8s-ci-robot', 'a', '0', 'octocat_acme', 'dependabot[bot]', 'x'.repeat(39)])(
    '%j is one',
    (text) => {
      expect(isLogin(text)).toBe(true)
    },
  )
  test.each(['', '-a', 'a b', 'a/b', '@a', 'a.b', 'a[x]', 'a_', 'a\n', 'x'.repeat(40), 'Ünï', '{{a}}'])(
    '%j is none',
    (text) => {
      expect(isLogin(text)).toBe(false)
    },
  )
})

describe('tags', () => {
  test.each(['v1.2.3', 'kustomize/v5.4.3', 'go1.22.5', 'v1.31.0-rc.0', 'a@1.0.0+build.1', 'helm-chart-4.14.0', '1'])(
    '%j is one',
    (text) => {
      expect(isTagName(text)).toBe(true)
    },
  )
  test.each([
    '',
    '-v1',
    'v1 2',
    'v1..2',
    'v1{{x}}',
    'v1@{0}',
    "v1'",
    'v1)',
    'v1/',
    'v1.',
    'v1.lock',
    'a//b',
    'a/../b',
    'a/.b',
    'v1\n',
    'é',
  ])('%j is none', (text) => {
    expect(isTagName(text)).toBe(false)
  })
})

test.each(['ImageVolume', 'SELinuxMount', 'A1_b'])('%j is a feature gate', (text) => {
  expect(isGateName(text)).toBe(true)
})

test('of the hostile texts only plain words pass', () => {
  const passed = CORPUS.filter((text) => isLogin(text) || isTagName(text) || isGateName(text))
  expect(passed.filter((text) => !/^[A-Za-z0-9][\w/@-]*$/.test(text))).toEqual([])
})
