import { describe, expect, test } from '@jest/globals'
import { candidate } from '../../src/curate/merges/candidate.ts'
import { proposalEntry, rankedProposals } from '../../src/curate/proposal-of-the-week.ts'
import type { Facts } from '../../src/model/facts.ts'
import { plainWords } from '../../src/model/phrase.ts'
import type { Proposal } from '../../src/model/proposal.ts'
import type { ReleaseCycle } from '../../src/model/release-cycle.ts'
import { pathUrl } from '../../src/model/url.ts'
import { day, EDITION, facts, merge, NEWSLETTER } from './invented.ts'

const CYCLE: ReleaseCycle = {
  version: '1.31',
  page: pathUrl({ owner: 'kubernetes', name: 'sig-release' }, 'tree', 'master', 'releases/release-1.31'),
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
    ['provisional and not new', { status: 'provisional' }],
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
    const proposals = [proposal(1, { ...old, changed: true }), proposal(2, { changed: true }), proposal(3, old)]
    const merges = [merge(10, 'KEP-2: one'), merge(11, 'Two', { body: 'https://kep.k8s.io/2' })]
    expect(ranking({ proposals }, merges).map((ranked) => [ranked.proposal.number, ranked.reasons])).toEqual([
      [2, ['reaches beta in v1.31', 'named by 2 merges of the week', 'changed this week']],
      [1, ['changed this week']],
      [3, []],
    ])
  })
})

describe('proposalEntry', () => {
  const words = (more: Partial<Proposal>, cycle: Facts['cycle'] = CYCLE): string[] =>
    proposalEntry(proposal(2644, more), NEWSLETTER, cycle).flatMap((block) =>
      block.kind === 'entry' ? [block.heading, ...block.paragraphs].map(plainWords) : [],
    )

  test('heading, summary, stage, authors', () => {
    expect(words({})).toEqual([
      'KEP-2644: Proposal 2644',
      'It keeps volumes. It keeps them well.',
      'This KEP is tracked for beta in v1.31. It is owned by SIG Storage, authored by k8s-ci-robot.',
    ])
    expect(JSON.stringify(proposalEntry(proposal(2644), NEWSLETTER, CYCLE))).toContain(
      'https://github.com/kubernetes/enhancements/tree/master/keps/sig-storage/2644-proposal',
    )
  })

  test.each<[Partial<Proposal>, Facts['cycle'], string]>([
    [{ latestMilestone: 'v1.32' }, CYCLE, 'This KEP is tracked for beta in v1.32.'],
    [{ latestMilestone: 'v1.9' }, CYCLE, 'The stage of this KEP is beta, as of v1.9.'],
    [{}, null, 'The stage of this KEP is beta, as of v1.31.'],
    [{ latestMilestone: null }, CYCLE, 'The stage of this KEP is beta.'],
    [{ stage: null }, CYCLE, 'This KEP is implementable.'],
    [{ status: 'provisional', isNew: true }, CYCLE, 'This KEP is provisional.'],
  ])('%j', (more, cycle, sentence) => {
    expect(words(more, cycle)[2]).toContain(sentence)
  })
})
