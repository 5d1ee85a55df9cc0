import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { kepNumberOfFolder, kepNumbersIn, kepNumbersNamed, withoutKepNumber } from '../../src/text/kep.ts'
import type { Merge } from '../../src/model/merge.ts'
import { expectLinearGrowth } from '../growth-of-time.ts'

const merge = (title: string, body = ''): Merge => ({
  repository: { owner: 'example', name: 'project' },
  number: 1,
  title,
  body,
  mergedAt: Temporal.Instant.from('2030-01-01T00:00:00Z'),
  base: 'main',
  author: null,
  labels: [],
  milestone: null,
  additions: 0,
  deletions: 0,
  changedFiles: 0,
  files: [],
})

test.each([
  ['[KEP-4639] Add a thing', [4639]],
  ['KEP-19: an old one', [19]],
  ['kep-4639 in small letters', [4639]],
  ['part of KEP 4680', [4680]],
  ['part of KEP #4680 and KEP: 4191', [4680, 4191]],
  ['https://kep.k8s.io/4191', [4191]],
  ['see kep.k8s.io/784.', [784]],
  ['https://github.com/kubernetes/enhancements/issues/1029', [1029]],
  ['kubernetes/enhancements#1029', [1029]],
  ['https://github.com/kubernetes/enhancements/tree/master/keps/sig-node/753-sidecar-containers', [753]],
  [
    'https://github.com/kubernetes/enhancements/blob/0a1b2c/keps/sig-cluster-lifecycle/kubeadm/4471-local/README.md#x',
    [4471],
  ],
  ['https://git.k8s.io/enhancements/keps/sig-node/753-sidecar-containers', [753]],
  ['KEP-1 KEP-12 KEP-12', [12]],
  ['https://github.com/kubernetes/enhancements/pull/4684', []],
  ['https://github.com/kubernetes/kubernetes/issues/1029', []],
  ['- [KEP]: <link>', []],
  ['KEPs of 2024 in SKEP-1234', []],
  ['<!-- such as KEP-1234 --> none', []],
  ['<!-- a\n\nKEP-1\n--> KEP-22 <!-- KEP-33 -->', [22]],
  ['KEP-22 <!-- never closed KEP-33', [22]],
])('%j names %j', (text, numbers) => {
  expect([...kepNumbersIn({ title: '', body: text })]).toEqual(numbers)
})

test('those named by most merges come first, then the lower numbers', () => {
  const merges = [
    merge('KEP-4000 KEP-4000', 'KEP-4000'),
    merge('[KEP-3000]: one', 'https://kep.k8s.io/3000'),
    merge('another', 'KEP-3000 and KEP-2000'),
    merge('none'),
  ]
  expect(kepNumbersNamed(merges)).toEqual([3000, 2000, 4000])
})

test('a body of any size made of openings of comments is read at once', () => {
  expectLinearGrowth((share) => {
    const count = 16_000 * share
    expect(kepNumbersNamed([merge('KEP-100', '<!--'.repeat(count)), merge('', 'KEP-'.repeat(count))])).toEqual([100])
  })
})

test('each number is told once', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 100, max: 130 })), (numbers) => {
      const named = kepNumbersNamed(numbers.map((number) => merge(`KEP-${String(number)}`)))
      expect(new Set(named)).toEqual(new Set(numbers))
      expect(named).toHaveLength(new Set(numbers).size)
    }),
  )
})

test.each([
  ['2644-honor-pv-reclaim-policy', 2644],
  ['19-an-old-one', 19],
  ['NNNN-kep-template', null],
  ['0000-template', null],
  ['2644', null],
  ['123456-x', null],
])('the folder %j is that of %j', (name, number) => {
  expect(kepNumberOfFolder(name)).toBe(number)
})

test.each([
  ['KEP-2644: Honor Reclaim Policy', 'Honor Reclaim Policy'],
  ['KEP 2644 – Honor Reclaim Policy', 'Honor Reclaim Policy'],
  ['kep-2644 Honor Reclaim Policy', 'Honor Reclaim Policy'],
  ['Honor KEP-2644', 'Honor KEP-2644'],
])('the title %j without its number', (title, rest) => {
  expect(withoutKepNumber(title)).toBe(rest)
})
