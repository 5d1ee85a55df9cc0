import { expect, test } from '@jest/globals'
import { Temporal } from 'temporal-polyfill'
import { dayInWords } from '../../../src/text/dates.ts'
import { spelledAs } from '../../../src/text/glossary.ts'
import { VOCABULARY } from '../invented.ts'
import { joinWithAnd } from '../../../src/text/lists.ts'
import { countWords, wordsOf } from '../../../src/curate/words/marks.ts'
import { cutAtSentence } from '../../../src/text/sentences.ts'
import { baseForm, baseOfParticiple } from '../../../src/text/english.ts'

test.each([
  ['Added', 'add'],
  ['adds', 'add'],
  ['Adding', 'add'],
  ['dropped', 'drop'],
  ['applies', 'apply'],
  ['applied', 'apply'],
  ['made', 'make'],
  ['fixes', 'fix'],
  ['passes', 'pass'],
  ['removed', 'remove'],
  ['set', 'set'],
  ['kubelet', null],
])('the base form of %s', (word, base) => {
  expect(baseForm(word)).toBe(base)
})

test('participles only', () => {
  expect(baseOfParticiple('removed')).toBe('remove')
  expect(baseOfParticiple('removes')).toBeNull()
})

test('counts a code span as one word', () => {
  expect(countWords('Add `a b c` to it')).toBe(4)
})

test.each([
  ['api server and API Server and apiserver', 'APIserver and APIserver and APIserver'],
  ['kube-apiserver, k8s.io/apiserver', 'kube-apiserver, k8s.io/apiserver'],
  ['Kubelet, KUBECTL and Etcd', 'kubelet, kubectl and etcd'],
  ['GRPC probes of csi drivers', 'gRPC probes of CSI drivers'],
  ['EtcdRangeStream', 'EtcdRangeStream'],
  ['see kep', 'see KEP'],
])('the house writes %s as %s', (words, spelling) => {
  expect(spelledAs(VOCABULARY.glossary, words)).toBe(spelling)
})

test.each([
  ['Add `a b`, and --flag=x', ['Add', '`a b`', 'and', '`--flag=x`']],
  ['metric my_new_total of .spec.x.y', ['metric', '`my_new_total`', 'of', '`.spec.x.y`']],
  ['objects (`a.b/v1`) so', ['objects', '`a.b/v1`', 'so']],
  ['an open ` mark', ['an', 'open', 'mark']],
  ['a_b is no metric', ['a_b', 'is', 'no', 'metric']],
])('marks in %j', (statement, words) => {
  expect(wordsOf(statement).map(({ kind, value }) => (kind === 'code' ? `\`${value}\`` : value))).toEqual(words)
})

test.each([
  ['One. Two.', 5, 'One. Two.'],
  ['One two three. Four five six.', 4, 'One two three.'],
  ['Uses v1.31 and e.g. this one. More words here.', 8, 'Uses v1.31 and e.g. this one.'],
  ['a b c d e f', 3, 'a b c …'],
])('cutAtSentence(%j, %d)', (text, words, cut) => {
  expect(cutAtSentence(text, words)).toBe(cut)
})

test('days and rows', () => {
  const now = Temporal.PlainDate.from('2024-12-20')
  expect(dayInWords(Temporal.PlainDate.from('2024-07-31'), now)).toBe('July 31')
  expect(dayInWords(Temporal.PlainDate.from('2025-01-02'), now)).toBe('January 2, 2025')
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(joinWithAnd)).toEqual(['', 'a', 'a and b', 'a, b and c'])
})
