import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import type { Figures } from '../../src/model/figures.ts'
import { figuresSection } from '../../src/report/figures.ts'

const sunday = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text)
const FIGURES: Figures = {
  told: 12,
  leftOut: 4,
  weeks: [
    { sunday: sunday('2026-03-01'), merges: 8, told: null },
    { sunday: sunday('2026-03-08'), merges: 9, told: 5 },
    { sunday: sunday('2026-03-15'), merges: 16, told: 12 },
  ],
  areasBy: 'area',
  areas: [
    { name: 'SIG Node', merges: 9, told: 8 },
    { name: 'bug | <b>', merges: 4, told: 2 },
  ],
  kinds: [
    { name: 'feature', merges: 5, told: 5 },
    { name: 'bug', merges: 4, told: 3 },
  ],
}

test('charts, each with its table', () => {
  expect(figuresSection(FIGURES)).toMatchSnapshot()
})

describe('what is not known is not drawn', () => {
  test.each<readonly [what: string, figures: Partial<Figures>, charts: number, tables: number]>([
    ['all', {}, 3, 3],
    ['no weeks before', { weeks: FIGURES.weeks.slice(-1) }, 2, 2],
    ['one area', { areas: FIGURES.areas.slice(0, 1) }, 2, 3],
    ['no kinds', { kinds: [] }, 2, 2],
    ['nothing but the count', { weeks: [], areas: [], kinds: [] }, 0, 0],
  ])('%s', (_what, figures, charts, tables) => {
    const section = figuresSection({ ...FIGURES, ...figures })
    expect(section.match(/```mermaid/g) ?? []).toHaveLength(charts)
    expect(section.match(/<details>/g) ?? []).toHaveLength(tables)
  })

  test('a week without merges has no figures', () => {
    expect(figuresSection({ ...FIGURES, told: 0, leftOut: 0 })).toBe('')
  })
})

test('where labels name no areas, they are called labels', () => {
  const section = figuresSection({ ...FIGURES, areasBy: 'label' })
  expect(section).toContain('title "Merges by label, and how many of them are listed"')
  expect(section).toContain('<summary>Merges by label, as a table</summary>\n\n| Label |')
  expect(section).not.toMatch(/area/i)
})

test('whatever labels say, a chart has its lines and no more, and no mark that acts', () => {
  const label = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '"',
      '```',
      'a"b',
      '%%{init: {}}%%',
      'x\n  bar [9]',
      ']',
      '#quot;',
      '<img src=x>',
      ';',
      '\\"',
      '😀',
    ),
  )
  fc.assert(
    fc.property(fc.array(label, { minLength: 2, maxLength: 10 }), (names) => {
      const shares = names.map((name) => ({ name, merges: 2, told: 1 }))
      const section = figuresSection({ ...FIGURES, weeks: [], areas: shares, kinds: shares })
      const [bars = '', pie = ''] = [...section.matchAll(/```mermaid\n([\s\S]*?)\n```/g)].map(([, chart]) => chart)
      expect(section.match(/```/g)).toHaveLength(4)
      expect(bars.split('\n')).toHaveLength(6)
      expect(pie.split('\n')).toHaveLength(2 + names.length)
      for (const [, name = ''] of `${bars}\n${pie}`.matchAll(/"([^"]*)"/g)) {
        expect(name).toMatch(/^(?:[\p{L}\p{M}\p{N} ./_+-]+…?|\?|Merges by area, and how many of them are listed)$/u)
        expect(Array.from(name).length).toBeLessThanOrEqual(48)
      }
      expect(section.split('\n').filter((line) => line.startsWith('|'))).toHaveLength(2 * (2 + names.length))
    }),
  )
})
