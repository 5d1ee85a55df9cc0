import { describe, expect, test } from '@jest/globals'
import { readKepYaml, type KepYaml } from '../../../src/gather/proposals/kep-yaml.ts'

const NOTHING: KepYaml = {
  kind: 'kep',
  number: null,
  title: null,
  authors: [],
  owningSig: null,
  status: null,
  stage: null,
  latestMilestone: null,
  milestones: {},
  gates: [],
}

test('a whole kep.yaml', () => {
  const text = `title: Honor the reclaim policy
kep-number: 2644
authors:
  - "@deepakkinni"
  - octocat
owning-sig: sig-storage
participating-sigs: [sig-node]
status: implementable
creation-date: 2021-04-29
stage: beta
latest-milestone: "v1.31"
milestone:
  alpha: v1.23
  beta: "v1.31"
  stable: 1.40
feature-gates:
  - name: HonorPVReclaimPolicy
    components:
      - kube-controller-manager
disable-supported: true
metrics:
`
  expect(readKepYaml(text)).toEqual({
    kind: 'kep',
    number: 2644,
    title: 'Honor the reclaim policy',
    authors: ['deepakkinni', 'octocat'],
    owningSig: 'sig-storage',
    status: 'implementable',
    stage: 'beta',
    latestMilestone: 'v1.31',
    milestones: { alpha: 'v1.23', beta: 'v1.31', stable: 'v1.40' },
    gates: ['HonorPVReclaimPolicy'],
  })
})

describe('one key as people write it', () => {
  test.each<[string, Partial<KepYaml>]>([
    ['title: "KEP-1234: A thing"', { title: 'A thing' }],
    ['title: KEP-1234 - A thing', { title: 'A thing' }],
    ['title: ""', { title: null }],
    ['kep-number: "0753"', { number: 753 }],
    ['kep-number: NNNN', { number: null }],
    ['authors: "@one, @two"', { authors: ['one', 'two'] }],
    ['authors:\n- TBD\n- {github: x}\n- one', { authors: ['one'] }],
    ['authors:', { authors: [] }],
    ['owning-sig: SIG Node', { owningSig: 'sig-node' }],
    ['owning-sig: Storage', { owningSig: null }],
    ['status: imlpemented', { status: 'implemented' }],
    ['status: Implemented (alpha)', { status: 'implemented' }],
    ['status: superseded', { status: 'superseded' }],
    ['status: provisional|implementable|implemented', { status: null }],
    ['stage: GA', { stage: 'stable' }],
    ['stage: "Beta" # soon', { stage: 'beta' }],
    ['stage: TBD', { stage: null }],
    ['latest-milestone: 1.30', { latestMilestone: 'v1.30' }],
    ['latest-milestone: v1.31.0', { latestMilestone: 'v1.31' }],
    ['latest-milestone: "v0.0"', { latestMilestone: null }],
    ['latest-milestone: TBD', { latestMilestone: null }],
    ['milestone:\n  alpha: "v1.30"\n  beta: TBD\n  stable: x.y', { milestones: { alpha: 'v1.30' } }],
    ['milestone: v1.30', { milestones: {} }],
    ['feature-gates:\n- One\n- name: Two\n- components: [kubelet]\n- name: TBD', { gates: ['One', 'Two'] }],
    ['feature-gates: N/A', { gates: [] }],
    ['stage: alpha\nstage: beta', { stage: 'beta' }],
    ['something-new: {deep: [1, 2]}', {}],
    ['title: {deep: 1}', {}],
  ])('%j', (text, expected) => {
    expect(readKepYaml(text)).toEqual({ ...NOTHING, ...expected })
  })
})

test.each([
  ['a: [}', 1],
  ['title: a\nstage: "beta\n', 3],
  ['just words', null],
  ['- a list', null],
  ['', null],
])('%j is unreadable', (text, line) => {
  expect(readKepYaml(text)).toEqual({ kind: 'unreadable', reason: expect.stringMatching(/\w/), line })
})

const GROWING = [
  'a: &a [x, x, x, x, x, x, x, x]',
  'b: &b [*a, *a, *a, *a, *a, *a, *a]',
  'c: &c [*b, *b, *b, *b, *b, *b, *b]',
  'd: [*c, *c, *c, *c]',
]

test.each([
  ['an alias of nothing', 'title: *nobody\n'],
  ['aliases that would fill the memory', GROWING.join('\n')],
])('%s makes the file unreadable, and the run goes on', (_what, text) => {
  expect(readKepYaml(text)).toEqual({
    kind: 'unreadable',
    reason: 'its aliases (`*name`) lead nowhere or too far',
    line: null,
  })
})
