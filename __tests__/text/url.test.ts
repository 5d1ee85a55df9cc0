import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { destination } from '../../src/compose/destination.ts'
import { addressesIn, externalUrl, pathUrl, profileUrl, releaseUrl } from '../../src/text/url.ts'
import { CORPUS } from '../site/corpus/corpus.ts'

const repository = { owner: 'octo-org', name: 'site' }
const HERE = 'https://github.com/octo-org/site/'
const hostile = fc.oneof(fc.constantFrom(...CORPUS), fc.string({ unit: 'binary' }))

test('whatever tag, branch, path and anchor say, the address is on the same repository and has no mark in it', () => {
  fc.assert(
    fc.property(hostile, hostile, hostile, (tag, path, anchor) => {
      for (const url of [
        releaseUrl(repository, tag),
        pathUrl(repository, { kind: 'tree', branch: 'main', path, anchor }),
      ]) {
        expect(url.startsWith(HERE)).toBe(true)
        expect(url).not.toMatch(/[\s()<>"'`\\{}|^*[\]]|\p{Cc}|[^\p{ASCII}]/u)
        expect(new URL(url).href.startsWith(HERE)).toBe(true)
        expect(destination(url)).toBe(url)
      }
    }),
    { numRuns: 500 },
  )
})

test('a path leads nowhere up', () => {
  expect(
    new URL(pathUrl(repository, { kind: 'tree', branch: 'main', path: 'keps/../../../../evil/./x' })).pathname,
  ).toBe('/octo-org/site/tree/main/keps/evil/x')
})

test.each([
  ['https://a.example/x?y=1#z', 'https://a.example/x?y=1#z'],
  ['https://a.example', 'https://a.example/'],
  ['https://a.example/{{ x }}', 'https://a.example/%7B%7B%20x%20%7D%7D'],
  ['https://a.example/"<b>`|', 'https://a.example/%22%3Cb%3E%60%7C'],
  ['https://ä.example/ö', 'https://xn--4ca.example/%C3%B6'],
  ['  https://a.example/\n', 'https://a.example/'],
  ['http://a.example/', null],
  ['javascript:alert(1)', null],
  ['java\nscript:alert(1)', null],
  ['data:text/html,x', null],
  ['//a.example/', null],
  ['https://user@a.example/', null],
  ['https://:b@a.example/', null],
  ['https://a.example:8443/', null],
  [`https://a.example/${'x'.repeat(2_000)}`, null],
  ['https://', null],
  ['', null],
])('the address %j is told as %j', (written, expected) => {
  expect(externalUrl(written)).toBe(expected)
})

test('an address of a stranger is plain https and has no mark in it, or is none', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        hostile,
        hostile.map((text) => `https://a.example/${text}`),
      ),
      (text) => {
        const url = externalUrl(text)
        if (url === null) return
        expect(url).toMatch(/^https:\/\/[^/@:]+\//)
        expect(url).not.toMatch(/[\s()<>"'`\\{}|^*]|\p{Cc}|[^\p{ASCII}]/u)
        expect(new URL(url).href).toBe(url)
      },
    ),
    { numRuns: 500 },
  )
})

test('a profile is that of a login', () => {
  expect(profileUrl('octocat')).toBe('https://github.com/octocat')
  for (const text of CORPUS) {
    const url = profileUrl(text)
    if (url !== null) expect(url).toMatch(/^https:\/\/github\.com\/[A-Za-z0-9][\w-]*$/)
  }
  expect(profileUrl('dependabot[bot]')).toBeNull()
})

test.each([
  [
    'see https://a.example/x. (http://b.example/y), `https://c.example`',
    ['https://a.example/x', 'http://b.example/y', 'https://c.example'],
  ],
  ['[x](https://a.example/?q=1&r#s "t"), <HTTPS://B.example/**>', ['https://a.example/?q=1&r#s', 'HTTPS://B.example/']],
  ['**https://a.example**, https://a.example/a_b_', ['https://a.example', 'https://a.example/a_b']],
  ['ftp://a.example http:// mailto:a@b.example', []],
  ['', []],
])('the addresses in %j', (markdown, addresses) => {
  expect(addressesIn(markdown)).toEqual(addresses)
})
