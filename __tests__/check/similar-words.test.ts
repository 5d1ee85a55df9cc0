import { expect, test } from '@jest/globals'
import { isSameStatement } from '../../src/check/similar-words.ts'

test.each([
  ['Default the client-go user agent', 'Default the client-go user agent', true],
  ['Prevent a race of informers', 'Informers race no more', true],
  ['Fix a race of the informers', 'Fix race in informers', true],
  ['Prevent a race of informers', 'kubectl describes storage classes', false],
  ['Stop leaks of memory in informers', 'Stop races of readers', false],
  ['Prevent leaks', 'Leaks of memory', false],
  ['Relaxed DNS search validation to GA', 'Relaxed environment variable validation to GA', false],
  ['In-tree Foo volume support is removed', 'In-tree Bar volume support is removed', false],
])('"%s" and "%s"', (one, other, isSame) => {
  expect([isSameStatement(one, other), isSameStatement(other, one)]).toEqual([isSame, isSame])
})
