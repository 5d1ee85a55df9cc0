import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { curate } from '../../src/curate/curate.ts'
import { bulletOf, wordingOf } from '../../src/curate/words/phrase.ts'
import type { Draft } from '../../src/model/draft.ts'
import type { Author, Merge } from '../../src/model/merge.ts'
import { plainWords } from '../../src/text/phrase.ts'
import { pullRequestUrl } from '../../src/text/url.ts'
import { EDITION, facts, merge, NEWSLETTER, release, SOURCE, VOCABULARY } from './invented.ts'
import { unsaid } from './unsaid.ts'

const title = fc.oneof(
  fc.constantFrom(
    'Promote Alef to beta',
    'Revert "Promote Alef to beta"',
    'Bump etcd to 3.5.15',
    '[go] Bump to Go 1.22.5',
    'Remove the flag --old',
    'Fix typo',
    'KEP-12: Introduce an API',
    'Automated cherry pick of #3: Fix it',
  ),
  fc
    .array(
      fc.constantFrom(
        'Added',
        'the',
        '`--flag`',
        'kubelet:',
        'not',
        'API server',
        'v1.31',
        '(#3)',
        '…',
        'so that',
        ', which',
        'metric_a_b',
        'fix',
        '[WAS]',
        '`',
      ),
      { maxLength: 18 },
    )
    .map((words) => words.join(' ')),
  fc.string({ maxLength: 60 }),
)
const anyMerge: fc.Arbitrary<Merge> = fc
  .record({
    number: fc.integer({ min: 1, max: 40 }),
    title,
    note: fc.option(title, { nil: undefined }),
    base: fc.constantFrom('master', 'master', 'master', 'release-1.30', 'feature-x'),
    author: fc.constantFrom<Author>({ login: 'k8s-ci-robot', kind: 'bot' }, { login: 'lantern', kind: 'person' }),
    labels: fc.subarray(['kind/feature', 'kind/bug', 'kind/api-change', 'kind/deprecation', 'kind/flake', 'sig/node']),
    hours: fc.integer({ min: -20, max: 200 }),
  })
  .map(({ number, title: words, note, base, author, labels, hours }) =>
    merge(number, words, {
      base,
      author,
      labels,
      ...(note === undefined ? {} : { note }),
      mergedAt: Temporal.Instant.from('2024-07-22T00:00:00Z').add({ hours }),
    }),
  )
const merges = fc.uniqueArray(anyMerge, { maxLength: 25, selector: ({ number }) => number })

const accounted = (draft: Draft): number[] =>
  [...draft.sections.flatMap(({ listed: told }) => told), ...draft.leftOut]
    .map(({ number }) => number)
    .sort((a, b) => a - b)

test('every merge is told once or left out once', () => {
  fc.assert(
    fc.property(merges, (some) => {
      const draft = curate(facts({ merges: some }), EDITION, NEWSLETTER)
      expect(accounted(draft)).toEqual(some.map(({ number }) => number).sort((a, b) => a - b))
      expect(draft.mergesConsidered).toBe(some.length)
      for (const { reason, phrase, number } of draft.leftOut) {
        expect(reason).not.toBe('')
        // Its bullet, which an editor may take in, links it and nothing else.
        expect(JSON.stringify(phrase).match(/\/pull\/\d+"/g)).toEqual([`/pull/${String(number)}"`])
      }
      for (const { listed: told, blocks } of draft.sections) {
        const items = blocks.flatMap((block): readonly unknown[] => (block.kind === 'list' ? block.items : [block]))
        for (const { reasons, item } of told) {
          expect(reasons.length).toBeGreaterThan(0)
          expect(items).toContainEqual(item.kind === 'list' ? item.items[0] : item)
        }
      }
    }),
  )
})

test('no pull request is linked twice', () => {
  fc.assert(
    fc.property(merges, (some) => {
      const { sections, leftOut } = curate(facts({ merges: some }), EDITION, NEWSLETTER)
      const all = [...sections.flatMap(({ blocks }) => blocks), ...leftOut]
      const links = JSON.stringify(all).match(/\/pull\/\d+"/g) ?? []
      expect(new Set(links).size).toBe(links.length)
    }),
  )
})

test('the order of the facts plays no part', () => {
  const releases = ['v1.2.3', 'v1.1.9', 'kustomize/v5.4.3', 'kyaml/v0.17.2'].flatMap((tag) => [
    release('a/b', tag),
    release('kubernetes-sigs/kustomize', tag),
  ])
  const shuffled = merges.chain((some) =>
    fc.tuple(
      fc.constant(some),
      fc.shuffledSubarray(some, { minLength: some.length }),
      fc.shuffledSubarray(releases, { minLength: releases.length }),
    ),
  )
  fc.assert(
    fc.property(shuffled, ([some, others, otherReleases]) => {
      const once = curate(facts({ merges: some, subprojectReleases: releases }), EDITION, NEWSLETTER)
      expect(curate(facts({ merges: others, subprojectReleases: otherReleases }), EDITION, NEWSLETTER)).toEqual(once)
    }),
  )
})

test('a bullet says nothing that title and note do not say', () => {
  fc.assert(
    fc.property(title, fc.option(title), (words, note) => {
      const bullet = plainWords(
        bulletOf(wordingOf({ title: words, note }, VOCABULARY), pullRequestUrl(SOURCE, 1), VOCABULARY),
      )
      expect(unsaid(bullet, `${words}\n${note ?? ''}`)).toEqual([])
    }),
  )
})
