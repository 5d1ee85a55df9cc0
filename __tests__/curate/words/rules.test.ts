import { describe, expect, test } from '@jest/globals'
import { Temporal } from 'temporal-polyfill'
import { dayInWords } from '../../../src/text/dates.ts'
import { spelledAs } from '../../../src/text/glossary.ts'
import { VOCABULARY } from '../invented.ts'
import { lead, tellsASymptom } from '../../../src/curate/words/lead.ts'
import { joinWithAnd } from '../../../src/text/lists.ts'
import { wordsOf } from '../../../src/curate/words/marks.ts'
import { cutAtSentence } from '../../../src/text/sentences.ts'
import { countWords, shorten } from '../../../src/curate/words/shorten.ts'
import { prevented } from '../../../src/curate/words/symptom.ts'
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

describe('lead', () => {
  test.each([
    ['Added the flag `--x`', 'Add flag `--x`', 'add'],
    ['adds a metric', 'Add metric', 'add'],
    ['The flag `--x` has been removed', 'Remove flag `--x`', 'remove'],
    ['The annotation was added to the audit log', 'Add annotation to the audit log', 'add'],
    ['The flag, which was deprecated, has now been removed', 'Remove flag', 'remove'],
    ['kubelet now supports swap', 'kubelet supports swap', null],
    ['Adds support for swap', 'Support swap', 'support'],
    ['We are adding two metrics', 'Add two metrics', 'add'],
    ['Default values are kept', 'Default values are kept', null],
    ['Nothing has been said of the flag', 'Nothing has been said of the flag', null],
    ['The pods that were not removed have been listed', 'The pods that were not removed have been listed', null],
    ['', '', null],
  ])('%j', (statement, words, verb) => {
    const { words: told, verb: first } = lead(statement, 'kubernetes')
    expect(first).toBe(verb)
    expect(told).toBe(words)
  })

  test.each([
    ['Fixed a bug where the kubelet crashed', true],
    ['Fix issue that audit could not encode', true],
    ['Fixed a regression in 1.27 in which pods failed', true],
    ['Fix panic in the scheduler', false],
  ])('tells a symptom: %s', (words, tells) => {
    expect(tellsASymptom(words)).toBe(tells)
  })
})

describe('prevented', () => {
  test.each([
    [
      'Fix bug in CEL where quantity.Add would mutate the receiver',
      'CEL',
      'prevent quantity.Add from mutating the receiver',
    ],
    ['Fixed an issue where the kubelet could crash', '', 'prevent kubelet from crashing'],
    ['Fixed a regression in `kubectl` that might drop --v', null, null],
    ['Fixed a bug where pods that are not ready would crash', null, null],
    ['Fixed a bug where the kubelet would not crash', null, null],
    ['Fix bug in the scheduler', null, null],
  ])('%j', (statement, component, words) => {
    expect(prevented(statement)).toEqual(words === null ? null : { component, words })
  })
})

describe('shorten', () => {
  test.each([
    ['Add a flag', 'Add a flag'],
    [
      'Move the cacher watch to a separate rpc so that the watch cache is never starved again',
      'Move the cacher watch to a separate rpc',
    ],
    [
      'Add the field `spec.x`, which lets users choose among many very different things that are new',
      'Add the field `spec.x`',
    ],
    [
      'Fix the nil pointer in the storage version migrator when the resource is not there',
      'Fix the nil pointer in the storage version migrator',
    ],
    [
      'Reject the pod of a node that is full when the gate is on and the pod is new',
      'Reject the pod of a node that is full when the gate is on and the pod is new',
    ],
    [
      'When the gate is on, the kubelet reads one two three four five six seven',
      'When the gate is on, the kubelet reads one two three four five six seven',
    ],
    [
      'The policy excludes reviews of tokens, reviews of subjects, local reviews, and all other reviews there are',
      'The policy excludes reviews of tokens, reviews of subjects, local reviews, and all other reviews there are',
    ],
  ])('%j', (statement, words) => {
    expect(shorten(statement)).toBe(words)
  })

  test.each(['Fix bug in the scheduler', 'Fix data race that could occur'])('a fix is not cut to %j', (little) => {
    const whole = `${little} when one two three four five six seven eight nine ten`
    expect(shorten(whole)).toBe(whole)
  })

  test('counts a code span as one word', () => {
    expect(countWords('Add `a b c` to it')).toBe(4)
  })
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
