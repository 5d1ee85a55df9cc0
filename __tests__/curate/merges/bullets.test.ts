import { describe, expect, test } from '@jest/globals'
import { branchesInWords, bulletsOf } from '../../../src/curate/merges/bullets.ts'
import { featuredEntry } from '../../../src/curate/merges/featured-entry.ts'
import { judge } from '../../../src/curate/merges/judge.ts'
import type { Merge } from '../../../src/model/merge.ts'
import { plainWords } from '../../../src/text/phrase.ts'
import { pathUrl } from '../../../src/text/url.ts'
import { candidate, CHOICES, facts, merge, VOCABULARY, WEEK } from '../invented.ts'

const go = (number: number, base: string, version = '1.21.7'): Merge =>
  merge(number, `[go] Bump images to use Go ${version}`, { base })
const bullets = (merges: readonly Merge[]) =>
  bulletsOf(
    judge(facts({ merges }), WEEK, CHOICES).filter(({ listed }) => listed),
    VOCABULARY,
  )

test('the second update to the same version is worded by its title', () => {
  const updates = [
    merge(1, 'Bump images to Go v1.24.7', { note: 'Kubernetes is now built with Go v1.24.7' }),
    merge(2, 'Update publishing rules to use Go v1.24.7', { note: 'Publishing rules use Go v1.24.7' }),
  ]
  const words = bullets(updates).map((bullet) => plainWords(bullet.words))
  expect(words[0]).toBe('go to v1.24.7')
  expect(words[1]).toMatch(/publishing rules/i)
})

describe('builds of release branches', () => {
  test('one bullet for a version on several branches, the newest branch linked', () => {
    const [first, ...more] = bullets([
      go(1, 'release-1.26'),
      go(2, 'release-1.29'),
      go(3, 'release-1.27'),
      go(4, 'release-1.28'),
    ])
    expect(plainWords(first?.words ?? [])).toBe('go to 1.21.7 in 1.26 through 1.29')
    expect(JSON.stringify(first?.words)).toContain('/pull/2"')
    expect(first?.merges.map((judgement) => judgement.candidate.merge.number).sort()).toEqual([1, 2, 3, 4])
    expect(more).toEqual([])
  })

  test('with the default branch, whose merge is linked', () => {
    const main = merge(9, '[go] Update to 1.21.7', { note: 'Kubernetes is now built with Go 1.21.7' })
    const [first, ...more] = bullets([go(1, 'release-1.28'), main, go(2, 'release-1.29')])
    expect(plainWords(first?.words ?? [])).toBe('go to 1.21.7, also in 1.28 and 1.29')
    expect(JSON.stringify(first?.words)).toContain('/pull/9"')
    expect(more).toEqual([])
  })

  test('beside many updates by bots, each told once', () => {
    const told = (number: number, title: string): Merge => merge(number, title, { note: title })
    const updates = [told(2, 'Bump etcd to 3.5.15'), told(4, 'Bump runc to 1.1.13'), told(5, 'Bump klog to 2.130.1')]
    const main = told(1, '[go] Bump images to use Go 1.21.7')
    expect(
      bullets([main, go(3, 'release-1.30'), ...updates]).map(({ words, merges }) => [
        plainWords(words),
        ...merges.map(({ candidate: { merge: of } }) => of.number),
      ]),
    ).toEqual([
      ['go to 1.21.7, also in 1.30', 1, 3],
      ['etcd to 3.5.15, runc to 1.1.13, klog to 2.130.1', 2, 4, 5],
    ])
  })

  test('a bullet for each version', () => {
    expect(
      bullets([go(1, 'release-1.28', '1.20.9'), go(2, 'release-1.29')]).map(({ words }) => plainWords(words)),
    ).toEqual(['go to 1.20.9 in 1.28', 'go to 1.21.7 in 1.29'])
  })
})

test.each([
  [['1.29'], '1.29'],
  [['1.29', '1.28'], '1.28 and 1.29'],
  [['1.10', '1.9', '1.8'], '1.8 through 1.10'],
  [['1.26', '1.28', '1.29'], '1.26, 1.28 and 1.29'],
])('the branches %j', (minors, words) => {
  expect(branchesInWords(minors)).toBe(words)
})

test.each([
  [merge(1, 'Promote Alef to beta', { note: 'Alef is beta.' }), 'Alef to Beta'],
  [
    merge(1, 'Bump github.com/a/b v1.5.4, c.org/d v1.33.0 for CVE-2024-24786'),
    'github.com/a/b to v1.5.4, c.org/d to v1.33.0, for CVE-2024-24786',
  ],
  [merge(1, 'kubelet: fix a crash', { note: 'Fixed it.' }), 'kubelet: fix crash'],
])('%#', (one, words) => {
  expect(bullets([one]).map((bullet) => plainWords(bullet.words))).toEqual([words])
})

describe('featuredEntry', () => {
  const folder = pathUrl(
    { owner: 'kubernetes', name: 'enhancements' },
    { kind: 'tree', branch: 'master', path: 'keps/sig-etcd/4355-election' },
  )
  const proposal = { number: 4355, folder, summary: 'Leaders are many.\nThis KEP adds elections. They are short.' }
  const words = (title: string, note: string | null, named: typeof proposal | null = null): string[] => {
    const entry = featuredEntry(candidate(merge(124012, title, note === null ? {} : { note })), {
      proposal: named,
      glossary: VOCABULARY.glossary,
    })
    return entry.kind === 'entry' ? [plainWords(entry.heading), ...entry.paragraphs.map(plainWords)] : []
  }

  test('says what the proposal is for, what the author did, and what more there is to know', () => {
    expect(words('[KEP-4355] Leader Election', 'Added `it` as Alpha. It elects.', proposal)).toEqual([
      '124012: [KEP-4355] Leader Election',
      'KEP-4355 adds elections. They are short. In this pull request, k8s-ci-robot added it as Alpha. It elects.',
    ])
  })

  test('keeps a sentence with a subject of its own, and says what users have to do', () => {
    expect(words('[2/n] Elect [WAS]', 'Leaders are elected.\nACTION REQUIRED: vote')).toEqual([
      '124012: Elect',
      'Leaders are elected. Action required: vote.',
    ])
  })

  test('has no paragraph if nothing is known', () => {
    expect(words('Title', null)).toEqual(['124012: Title'])
  })
})
