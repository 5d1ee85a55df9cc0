import { describe, expect, test } from '@jest/globals'
import { figuresInWords, figuresOf } from '../../src/curate/figures.ts'
import { judge } from '../../src/curate/merges/judge.ts'
import type { Merge } from '../../src/model/merge.ts'
import { plainWords } from '../../src/text/phrase.ts'
import { CHOICES, day, facts, merge, SOURCE, WEEK } from './invented.ts'

const figures = (merges: readonly Merge[], more: Parameters<typeof facts>[0] = {}) => {
  const given = facts({ merges, ...more })
  const judgements = judge(given, WEEK, CHOICES)
  const listed = judgements.filter((judgement) => judgement.listed)
  return figuresOf({ judgements, listed }, given, { week: WEEK, source: SOURCE })
}
const labelled = (number: number, ...labels: string[]) => merge(number, 'Turn the lamp', { labels })

describe('the parts of the project', () => {
  test.each<readonly [what: string, merges: readonly Merge[], areas: readonly string[], kinds: readonly string[]]>([
    [
      'SIGs go before areas',
      [
        labelled(1, 'sig/node', 'sig/api-machinery', 'area/kubelet', 'kind/bug'),
        labelled(2, 'sig/node', 'kind/feature'),
      ],
      ['SIG Node 2/1', 'SIG API Machinery 1/0'],
      ['bug 1/0', 'feature 1/1'],
    ],
    ['areas go before labels', [labelled(1, 'area: ui', 'bug'), labelled(2)], ['ui 1/0'], []],
    ['labels of a project without either', [labelled(1, 'bug', 'ui'), labelled(2, 'bug')], ['bug 2/0', 'ui 1/0'], []],
    [
      'a prefix that hardly a merge has is none',
      [labelled(1, 'sig/node'), labelled(2, 'bug'), labelled(3, 'bug'), labelled(4, 'bug')],
      ['bug 3/0', 'sig/node 1/0'],
      [],
    ],
    [
      'labels that sections take for one are one',
      [labelled(1, 'bug', 'UI'), labelled(2, 'Type: Bug'), labelled(3, 'bug', 'C-bug'), labelled(4, ':bug: Bug', '🎉')],
      ['bug 4/0', 'UI 1/0', '🎉 1/0'],
      [],
    ],
    ['no labels', [labelled(1)], [], []],
    ['no merges', [], [], []],
  ])('%s', (_what, merges, areas, kinds) => {
    const found = figures(merges)
    const said = (shares: typeof found.areas) =>
      shares.map((each) => `${each.name} ${String(each.merges)}/${String(each.told)}`)
    expect([said(found.areas), said(found.kinds)]).toEqual([areas, kinds])
  })

  test('are called labels where the labels name no parts', () => {
    expect(figures([labelled(1, 'sig/node'), labelled(2)]).areasBy).toBe('area')
    expect(figures([labelled(1, 'bug'), labelled(2)]).areasBy).toBe('label')
  })

  test('are ten at most', () => {
    expect(figures(Array.from({ length: 14 }, (_, index) => labelled(index, `l${String(index)}`))).areas).toHaveLength(
      10,
    )
  })
})

describe('the weeks', () => {
  const edition = (sunday: string, ...pullRequests: string[]) => ({
    sunday: day(sunday),
    path: '',
    pullRequests: new Set(pullRequests),
    releases: new Set<string>(),
    proposals: new Set<number>(),
  })
  const weeksBefore = [
    { sunday: day('2024-07-07'), merges: 40 },
    { sunday: day('2024-07-14'), merges: 50 },
    { sunday: day('2024-07-21'), merges: 60 },
  ]

  test('have what was merged and what their editions told of the source, the last is this one', () => {
    const archive = [
      edition('2024-07-21', 'kubernetes/kubernetes#1', 'kubernetes/kubernetes#2', 'kubernetes/community#3'),
      edition('2024-07-08', 'kubernetes/kubernetes#4'),
    ]
    const { weeks, told, leftOut } = figures([labelled(9, 'kind/feature'), labelled(10)], { weeksBefore, archive })
    expect(weeks.map((week) => [week.sunday.toString(), week.merges, week.told])).toEqual([
      ['2024-07-07', 40, 1],
      ['2024-07-14', 50, null],
      ['2024-07-21', 60, 2],
      ['2024-07-28', 2, 1],
    ])
    expect([told, leftOut]).toEqual([1, 1])
  })

  test('before are unknown where nothing was counted', () => {
    expect(
      figures([labelled(1)], { weeksBefore: weeksBefore.map((week) => ({ ...week, merges: 0 })) }).weeks,
    ).toHaveLength(1)
  })

  test('in words', () => {
    const words = (blocks: ReturnType<typeof figuresInWords>) =>
      blocks.flatMap((block) =>
        block.kind === 'paragraph'
          ? [plainWords(block.words)]
          : block.kind === 'list'
            ? block.items.map(plainWords)
            : [],
      )
    expect(
      words(figuresInWords(figures([labelled(1, 'sig/node', 'kind/feature'), labelled(2)], { weeksBefore }))),
    ).toEqual([
      '2 pull requests were merged, of which 1 is told here; a week of the 3 before had 50 on average.',
      'SIG Node: 1',
    ])
    expect(words(figuresInWords(figures([labelled(1)])))).toEqual([
      '1 pull request was merged, of which 0 are told here.',
    ])
  })
})
