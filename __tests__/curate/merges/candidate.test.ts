import { expect, test } from '@jest/globals'
import { sigName } from '../../../src/curate/merges/candidate.ts'
import { citedAs } from '../../../src/text/repository-name.ts'
import { candidate, merge } from '../invented.ts'

test.each([
  ['KEP-4639: Add a source', [4639]],
  ['[KEP-3751] Promote it', [3751]],
  ['KEP 4680 in pod status', [4680]],
  ['See https://kep.k8s.io/1234 and KEP-1234', [1234]],
  ['https://github.com/kubernetes/enhancements/issues/5966', [5966]],
  ['https://github.com/kubernetes/enhancements/tree/master/keps/sig-node/3983-drop-in', [3983]],
  ['KEP-222 and KEP-111', [111, 222]],
  ['Keep 12 things', []],
])('the proposals that %j names', (title, proposals) => {
  expect(candidate(merge(1, title)).proposals).toEqual(proposals)
})

test('reads note, kinds and whether users must act', () => {
  const read = candidate(merge(1, 'Title', { note: 'ACTION REQUIRED: do it', labels: ['kind/feature', 'sig/node'] }))
  expect(read).toMatchObject({ note: 'ACTION REQUIRED: do it', actionRequired: true, kinds: new Set(['feature']) })
  expect(candidate(merge(1, 'Title', { labels: ['release-note-action-required'] })).actionRequired).toBe(true)
  expect(candidate(merge(1, 'Title')).actionRequired).toBe(false)
})

test('reads security identifiers and a conventional prefix', () => {
  const read = candidate(merge(1, 'fix(ui)!: cve-2024-3177', { note: 'Closes GHSA-82HX-w2r5-c2wq.' }))
  expect(read.securityIds).toEqual(['CVE-2024-3177', 'GHSA-82hx-w2r5-c2wq'])
  expect(read.conventional).toMatchObject({ type: 'fix', scope: 'ui', breaking: true })
  expect(candidate(merge(1, 'Title'))).toMatchObject({ securityIds: [], conventional: null })
})

test('names merges as the archive does', () => {
  expect(citedAs({ repository: { owner: 'Kubernetes', name: 'Kubernetes' }, number: 7 })).toBe(
    'kubernetes/kubernetes#7',
  )
})

test.each([
  ['sig-api-machinery', 'SIG API Machinery'],
  ['cli', 'SIG CLI'],
  ['sig-etcd', 'SIG etcd'],
  ['node', 'SIG Node'],
])('%s is %s', (slug, name) => {
  expect(sigName(slug)).toBe(name)
})
