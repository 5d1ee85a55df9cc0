import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { crossValidate } from '../../scripts/cross-validation.ts'
import { recordedMerges } from '../../scripts/recorded-merges.ts'
import { toldWeeks } from '../../scripts/told-weeks.ts'
import { bulletsOf } from '../../src/curate/merges/bullets.ts'
import { judge } from '../../src/curate/merges/judge.ts'
import type { Judgement } from '../../src/curate/merges/judgement.ts'
import type { Merge } from '../../src/model/merge.ts'
import { plainWords } from '../../src/text/phrase.ts'
import { describeShared, namesInShared, sharedPath } from '../recorded-weeks.ts'
import { CHOICES, facts, VOCABULARY } from './invented.ts'
import { unsaid } from './unsaid.ts'

const BENCH = sharedPath('bench')
const MUST = ['kind/deprecation', 'kind/api-change', 'kind/feature', 'release-note-action-required']

const mergesOf = (week: string): readonly Merge[] => recordedMerges(join(BENCH, week, 'pullRequests.json'))

const weeks = namesInShared('bench').filter((name) => /^\d{4}-\d\d-\d\d$/.test(name))

describeShared('the weeks of the bench', 'bench', () => {
  const judged: Judgement[] = weeks.flatMap((week) => judge(facts({ merges: mergesOf(week) }), null, CHOICES))
  const told = judged.filter((judgement) => judgement.listed)
  const bullets = told.flatMap((judgement) =>
    bulletsOf([judgement], VOCABULARY).map(({ words }) => ({ judgement, words: plainWords(words) })),
  )

  test('what must be told is told, unless the same week reverted it', () => {
    const missing = judged
      .filter(({ candidate: { merge } }) => merge.labels.some((label) => MUST.includes(label)))
      .filter((judgement) => !judgement.listed && !/reverted by|reverts/.test(judgement.reasons.join()))
    expect(missing.map(({ candidate }) => candidate.merge.number)).toEqual([])
  })

  test('weights made without a year tell what the editors told in it', () => {
    const { all } = crossValidate(toldWeeks(BENCH))
    expect(all?.rPrecision).toBeGreaterThanOrEqual(0.77)
    expect(all?.recall).toBeGreaterThanOrEqual(0.9)
    expect(all?.toldPerPick).toBeLessThanOrEqual(1.5)
  })

  test('bullets are short: 10 words at most in the median, 14 at the ninth tenth, and no full stop', () => {
    const counts = bullets.map(({ words }) => words.split(/\s+/).length).sort((a, b) => a - b)
    expect(counts[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(10)
    expect(counts[Math.floor(counts.length * 0.9)]).toBeLessThanOrEqual(14)
    expect(bullets.filter(({ words }) => /[.!]$/.test(words))).toEqual([])
  })

  test('no bullet says what its merge does not say', () => {
    const wrong = bullets
      .filter(
        ({ judgement }) => judgement.placement.section === 'merges' || judgement.placement.section === 'deprecated',
      )
      .map(({ judgement: { candidate }, words }) => ({
        words,
        unsaid: unsaid(words, `${candidate.merge.title}\n${candidate.note ?? ''}\n${candidate.merge.body}`),
      }))
      .filter((bullet) => bullet.unsaid.length > 0)
    expect(wrong).toEqual([])
  })
})
