import { describe, expect, test } from '@jest/globals'
import { Temporal } from 'temporal-polyfill'
import { curate } from '../../src/curate/curate.ts'
import type { Block, SectionName } from '../../src/model/draft.ts'
import type { Facts } from '../../src/model/facts.ts'
import { plainWords, text } from '../../src/text/phrase.ts'
import { day, EDITION, facts, merge, NEWSLETTER, release, SOURCE, WEEK } from './invented.ts'

const at = (instant: string) => ({ mergedAt: Temporal.Instant.from(instant) })

/** A week with one merge of every fate. */
const WEEK_OF_ALL: Facts = facts({
  merges: [
    merge(1, 'KEP-12: Introduce the Widget API', {
      note: 'Added the new Widget API as alpha.',
      labels: ['kind/feature', 'kind/api-change', 'sig/node'],
      additions: 900,
    }),
    merge(2, 'kubelet: fix a leak', { note: 'Fixed a leak in the kubelet.', labels: ['kind/bug'] }),
    merge(3, 'Promote Alef to beta', { note: 'Alef is on by default.' }),
    merge(4, 'Remove the deprecated flag --old', { note: 'Removed the flag `--old`.' }),
    merge(5, 'Bump etcd to 3.5.15', { labels: ['kind/feature'], note: 'Updated etcd to 3.5.15.' }),
    merge(6, 'Automated cherry pick of #2: kubelet: fix a leak', { base: 'release-1.30', note: 'Fixed a leak.' }),
    merge(7, 'Told before', { note: 'Told.' }),
    merge(8, 'Add a gizmo', { ...at('2024-07-23T00:00:00Z'), note: 'Added a gizmo.', labels: ['kind/feature'] }),
    merge(9, 'Revert "Add a gizmo"', at('2024-07-24T00:00:00Z')),
    merge(10, 'Fix flaky test of gizmos', { files: ['test/e2e/gizmo.go'] }),
    merge(11, 'Refactor the loop'),
    merge(12, 'Add a gadget', { ...at('2024-07-29T00:00:00Z'), note: 'Added a gadget.' }),
    merge(13, '[go] Bump to Go 1.22.5', { base: 'release-1.30' }),
    merge(14, 'Work on a feature branch', { base: 'feature-x', note: 'Works.' }),
  ],
  archive: [
    {
      sunday: day('2024-07-21'),
      path: 'p',
      pullRequests: new Set(['kubernetes/kubernetes#7']),
      releases: new Set(),
      proposals: new Set(),
    },
  ],
  ownReleases: [
    release('kubernetes/kubernetes', 'v1.31.0-rc.0', { prerelease: true }),
    release('kubernetes/kubernetes', 'v1.30.3'),
  ],
  subprojectReleases: [release('etcd-io/etcd', 'v3.5.15')],
  news: [{ repository: NEWSLETTER.site, number: 5, title: 'Elections open', words: [text('Vote until Friday.')] }],
})

const wordsOf = (block: Block): string[] => {
  if (block.kind === 'list') return block.items.map(plainWords)
  if (block.kind === 'entry') return [block.heading, ...block.paragraphs].map(plainWords)
  return block.kind === 'paragraph' ? [plainWords(block.words)] : [block.markdown]
}

describe('a week with one merge of every fate', () => {
  const draft = curate(WEEK_OF_ALL, EDITION, NEWSLETTER)
  const told = (name: SectionName): string[] =>
    draft.sections.filter((section) => section.name === name).flatMap(({ blocks }) => blocks.flatMap(wordsOf))

  test.each<[SectionName, readonly string[]]>([
    ['developer-news', ['Elections open. Vote until Friday.', 'Kubernetes v1.30.3 is available.']],
    ['release-schedule', ['v1.31.0-rc.0 is available for testing.']],
    [
      'featured',
      ['1: KEP-12: Introduce the Widget API', 'In this pull request, k8s-ci-robot added the new Widget API as alpha.'],
    ],
    ['proposal-of-the-week', []],
    ['merges', ['Fix leak in the kubelet']],
    ['promotions', ['Alef to Beta']],
    ['deprecated', ['Remove deprecated flag --old']],
    ['versions', ['go to 1.22.5 in 1.30', 'etcd to 3.5.15']],
    ['subprojects', ['etcd v3.5.15']],
    ['shoutouts', ['No shoutouts this week.']],
  ])('%s', (name, words) => {
    expect(told(name)).toEqual(words)
  })

  test('sections stand in the order of the plan, without the empty ones', () => {
    const planned = NEWSLETTER.sections.map(({ name }) => name)
    expect(draft.sections.map(({ name }) => name)).toEqual(planned.filter((name) => name !== 'proposal-of-the-week'))
    expect(draft.sections.map(({ heading }) => heading)).toContain('Heading of merges')
  })

  test('each left-out merge says why', () => {
    expect(draft.leftOut.map(({ number, reason }) => [number, reason])).toEqual([
      [6, 'a cherry-pick to release-1.30 of #2'],
      [7, 'listed in the edition of 2024-07-21'],
      [8, 'reverted by #9 in the same week'],
      [9, 'reverts #8 of the same week; both are left out'],
      [10, 'has no release note; changes only tests; under 30 lines changed; a fix by its title'],
      [11, 'has no release note; under 30 lines changed'],
      [12, 'merged outside the time this edition covers'],
      [14, 'merged to the branch feature-x, which is not the default branch'],
    ])
    expect(draft.mergesConsidered).toBe(14)
  })

  test('each told merge says why', () => {
    const reasons = new Map(
      draft.sections.flatMap((section) => section.listed.map(({ number, reasons: why }) => [number, why])),
    )
    expect([...reasons.keys()].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 13])
    expect(reasons.get(2)).toEqual(['has a release note'])
    expect(reasons.get(3)).toContain('promoted to Beta by its title or note; the list of gates does not name it')
    expect(reasons.get(1)).toContain('part of a KEP')
  })

  test('a line that is not sure says so first', () => {
    const week = { ...WEEK_OF_ALL, merges: [merge(2, 'kubelet: the old lamp', { note: 'Lamps of old.' })] }
    const [section] = curate(week, EDITION, NEWSLETTER).sections.filter(({ listed }) => listed.length > 0)
    expect(section?.listed[0]?.reasons[0]).toBe('needs words: it has no verb')
  })
})

describe('sections that the newsletter does not plan', () => {
  const without = (...names: SectionName[]) => ({
    ...NEWSLETTER,
    sections: NEWSLETTER.sections.filter(({ name }) => !names.includes(name)),
  })

  test('their merges go to Other Merges', () => {
    const draft = curate(WEEK_OF_ALL, EDITION, without('promotions', 'featured', 'deprecated'))
    const merges = draft.sections.find(({ name }) => name === 'merges')
    expect(merges?.listed.map(({ number }) => number)).toEqual([1, 2, 3, 4])
  })

  test('or are left out with the reason', () => {
    const draft = curate(WEEK_OF_ALL, EDITION, without('promotions', 'merges', 'versions'))
    const reasons = new Map(draft.leftOut.map(({ number, reason }) => [number, reason]))
    for (const number of [2, 3, 5, 13]) expect(reasons.get(number)).toBe('the newsletter has no section for it')
  })
})

test('a busy week has a higher bar', () => {
  const many = Array.from({ length: 90 }, (_, at) =>
    merge(at + 1, `Fix the documentation of thing ${String(at)}`, {
      note: 'Fixed it.',
      labels: ['kind/documentation'],
    }),
  )
  const draft = curate(facts({ merges: many }), EDITION, NEWSLETTER)
  expect(new Set(draft.leftOut.map(({ reason }) => reason))).toEqual(
    new Set(['about documents; a fix by its title; below the minimum score of a busy week']),
  )
})

test('with nothing known only what the plan fixes is said', () => {
  expect(curate(facts({}), EDITION, NEWSLETTER)).toEqual({
    sections: [
      {
        name: 'shoutouts',
        heading: 'Heading of shoutouts',
        blocks: [{ kind: 'configured', markdown: 'No shoutouts this week.' }],
        listed: [],
      },
    ],
    leftOut: [],
    mergesConsidered: 0,
    figures: {
      told: 0,
      leftOut: 0,
      weeks: [{ sunday: WEEK.sunday, merges: 0, told: 0 }],
      areasBy: 'label',
      areas: [],
      kinds: [],
    },
    proposalCandidates: [],
    otherLeftOut: [],
    problems: [],
  })
})

test('the source repository is the one that merges are told of', () => {
  const draft = curate(WEEK_OF_ALL, EDITION, NEWSLETTER)
  for (const section of draft.sections) for (const { repository } of section.listed) expect(repository).toEqual(SOURCE)
})
