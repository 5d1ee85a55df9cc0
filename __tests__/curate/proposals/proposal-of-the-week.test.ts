import { describe, expect, test } from '@jest/globals'
import { judge } from '../../../src/curate/merges/judge.ts'
import { proposalOfTheWeek } from '../../../src/curate/proposals/proposal-of-the-week.ts'
import { rankedProposals } from '../../../src/curate/proposals/ranking.ts'
import type { GateStage, GateState } from '../../../src/model/feature-gate.ts'
import type { Facts } from '../../../src/model/facts.ts'
import { plainWords } from '../../../src/text/phrase.ts'
import type { Proposal } from '../../../src/model/proposal.ts'
import type { ReleaseCycle } from '../../../src/model/release-cycle.ts'
import { pathUrl } from '../../../src/text/url.ts'
import { candidate, CHOICES, day, EDITION, facts, merge, VOCABULARY } from '../invented.ts'

const CYCLE: ReleaseCycle = {
  version: '1.31',
  page: pathUrl(
    { owner: 'kubernetes', name: 'sig-release' },
    { kind: 'tree', branch: 'master', path: 'releases/release-1.31' },
  ),
  start: day('2024-05-13'),
  release: day('2024-08-13'),
  deadlines: [],
}

const proposal = (number: number, more: Partial<Proposal> = {}): Proposal => ({
  number,
  title: `Proposal ${String(number)}`,
  folder: `keps/sig-storage/${String(number)}-proposal`,
  owningSig: 'sig-storage',
  authors: ['@k8s-ci-robot'],
  status: 'implementable',
  stage: 'beta',
  latestMilestone: 'v1.31',
  milestones: { alpha: 'v1.23', beta: 'v1.31' },
  gates: [],
  pullRequests: [],
  summary: 'It keeps volumes. It keeps them well.',
  changed: false,
  isNew: false,
  ...more,
})

const told = (sunday: string, numbers: readonly number[]) => ({
  sunday: day(sunday),
  path: 'p',
  pullRequests: new Set<string>(),
  releases: new Set<string>(),
  proposals: new Set(numbers),
})
const ranking = (given: Partial<Facts>, merges: Parameters<typeof candidate>[0][] = []) =>
  rankedProposals(facts({ cycle: CYCLE, ...given }), EDITION, merges.map(candidate))

describe('rankedProposals', () => {
  test.each<[string, Partial<Proposal>]>([
    ['withdrawn', { status: 'withdrawn' }],
    ['rejected', { status: 'rejected' }],
    ['provisional without activity', { status: 'provisional' }],
    ['without a summary', { summary: null }],
  ])('leaves out what is %s', (_, more) => {
    expect(ranking({ proposals: [proposal(1, more)] })).toEqual([])
  })

  test('leaves out what was told in the last 26 weeks', () => {
    const proposals = [proposal(1), proposal(2)]
    const archive = [told('2024-03-10', [1]), told('2023-12-10', [2])]
    expect(ranking({ proposals, archive }).map((ranked) => ranked.proposal.number)).toEqual([2])
  })

  test('ranks by what happened, with the reasons', () => {
    const old = { latestMilestone: 'v1.29', milestones: {} }
    const proposals = [proposal(1, { ...old, changed: true }), proposal(22, { changed: true }), proposal(3, old)]
    const merges = [merge(10, 'KEP-22: one'), merge(11, 'Two', { body: 'https://kep.k8s.io/22' })]
    expect(ranking({ proposals }, merges).map((ranked) => [ranked.proposal.number, ranked.reasons])).toEqual([
      [22, ['reaches beta in v1.31', 'named by 2 merges of the week', 'changed this week']],
      [1, ['changed this week']],
      [3, []],
    ])
  })

  test('a gate that moved, the pull requests to its folder and a long way count', () => {
    const before = { stage: 'Beta', enabled: true, locked: false, version: '1.24' } as const
    const now = { ...before, stage: 'GA', version: '1.31' } as const
    const gateChanges = [{ kind: 'stage', gate: 'KeepVolumes', merge: 1, before, now }] as const
    const long = { stage: 'stable', milestones: { alpha: 'v1.22', stable: 'v1.31' }, gates: ['KeepVolumes'] }
    const proposals = [proposal(1, { ...long, changed: true, pullRequests: [4711, 4712] })]
    expect(ranking({ proposals, gateChanges }).map(({ reasons }) => reasons)).toEqual([
      [
        'reaches stable in v1.31',
        'its gate KeepVolumes went to GA this week',
        'changed this week',
        'in 2 pull requests',
        'goes GA',
        'worked on since v1.22',
      ],
    ])
  })

  test('provisional proposals with activity are candidates', () => {
    const proposals = [proposal(1, { status: 'provisional', changed: true }), proposal(2, { status: 'provisional' })]
    expect(ranking({ proposals }).map((ranked) => ranked.proposal.number)).toEqual([1])
  })
})

const SOURCE = { owner: 'kubernetes', name: 'enhancements' }

function drafted(given: Partial<Facts>) {
  const told = judge(facts(given), EDITION.covers, CHOICES).filter((judgement) => judgement.listed)
  return proposalOfTheWeek(facts({ cycle: CYCLE, ...given }), {
    edition: EDITION,
    repository: SOURCE,
    listed: told,
    vocabulary: VOCABULARY,
  })
}

describe('proposalOfTheWeek', () => {
  const words = (more: Partial<Proposal>, given: Partial<Facts> = {}): string[] =>
    drafted({ proposals: [proposal(2644, more)], ...given }).blocks.flatMap((block) =>
      block.kind === 'entry' ? [block.heading, ...block.paragraphs].map(plainWords) : [],
    )

  test('heading, summary, stage, authors', () => {
    expect(words({})).toEqual([
      'KEP-2644: Proposal 2644',
      'It keeps volumes. It keeps them well.',
      'This KEP is tracked for beta in v1.31. It is owned by SIG Storage, authored by k8s-ci-robot.',
    ])
    expect(JSON.stringify(drafted({ proposals: [proposal(2644)] }).blocks)).toContain(
      'https://github.com/kubernetes/enhancements/tree/master/keps/sig-storage/2644-proposal',
    )
  })

  test.each<[Partial<Proposal>, Facts['cycle'], string]>([
    [{ latestMilestone: 'v1.32' }, CYCLE, 'This KEP is tracked for beta in v1.32.'],
    [{ latestMilestone: 'v1.9' }, CYCLE, 'The stage of this KEP is beta, as of v1.9.'],
    [{}, { ...CYCLE, release: day('2024-07-30') }, 'The stage of this KEP is beta, as of v1.31.'],
    [{}, null, 'The stage of this KEP is beta, as of v1.31.'],
    [{ latestMilestone: null }, CYCLE, 'The stage of this KEP is beta.'],
    [{ stage: null }, CYCLE, 'This KEP is implementable.'],
    [{ status: 'provisional', isNew: true }, CYCLE, 'This KEP is provisional.'],
  ])('%j', (more, cycle, sentence) => {
    expect(words(more, { cycle })[2]).toContain(sentence)
  })

  test.each([
    ['It keeps volumes. They can be:', 'It keeps volumes.'],
    ['They can be:', 'They can be.'],
  ])('a summary that leads to a list ends before it: %s', (summary, said) => {
    expect(words({ summary })[1]).toBe(said)
  })

  test('the merges that changed it are linked', () => {
    const merges = [merge(10, 'KEP-2644: Keep volumes that are released', { note: 'Volumes are kept.' })]
    expect(words({ changed: true, pullRequests: [4800] }, { merges })[3]).toBe(
      'The proposal changed this week in #4800.',
    )
  })

  test('the next nine come with their reasons', () => {
    const proposals = Array.from({ length: 12 }, (_, index) => proposal(index + 1, { changed: true }))
    const { proposalCandidates } = drafted({ proposals })
    expect(proposalCandidates.map(({ number }) => number)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(proposalCandidates[0]).toMatchObject({ reasons: ['reaches beta in v1.31', 'changed this week'] })
  })
})

describe('kep.yaml and the list of gates', () => {
  const gate = (stage: GateStage, version: string | null = '1.30'): GateState => {
    return { stage, enabled: stage !== 'Alpha', locked: false, version }
  }
  const gates = ['KeepVolumes', 'KeepMore']

  test.each<[string, Partial<Proposal>, Readonly<Record<string, GateState>>, string | null]>([
    ['they agree', {}, { KeepVolumes: gate('Beta') }, null],
    ['one gate of several agrees', {}, { KeepVolumes: gate('Beta'), KeepMore: gate('Alpha') }, null],
    ['no gate is listed', {}, {}, null],
    ['the release is still to come', { latestMilestone: 'v1.32' }, { KeepVolumes: gate('Alpha') }, null],
    [
      'the gate is behind',
      {},
      { KeepVolumes: gate('Alpha', '1.23') },
      'KEP-1: kep.yaml says beta in v1.31, the list of feature gates says KeepVolumes is Alpha since 1.23.',
    ],
    [
      'the gates are ahead',
      { stage: 'alpha', latestMilestone: 'v1.30' },
      { KeepVolumes: gate('Beta', null), KeepMore: gate('GA', '1.31') },
      'KEP-1: kep.yaml says alpha in v1.30, the list of feature gates says KeepVolumes is Beta and KeepMore is GA since 1.31.',
    ],
  ])('%s', (_, more, states, message) => {
    const { blocks, problems } = drafted({
      proposals: [proposal(1, { gates, ...more })],
      gateStates: new Map(Object.entries(states)),
    })
    expect(problems.map((problem) => problem.message)).toEqual(message === null ? [] : [message])
    expect(JSON.stringify(blocks).includes('its feature gate')).toBe(message !== null)
  })
})
