import { describe, expect, test } from '@jest/globals'
import type { Code, Html } from 'mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { Temporal } from 'temporal-polyfill'
import { visit } from 'unist-util-visit'
import { composeLine } from '../../src/compose/line.ts'
import { planEdition } from '../../src/text/plan-edition.ts'
import type { DraftedPost, MergeLine, Outcome } from '../../src/model/outcome.ts'
import { link, text } from '../../src/text/phrase.ts'
import { pullRequestUrl } from '../../src/text/url.ts'
import { leftOutJson } from '../../src/report/left-out.ts'
import { outputsOf } from '../../src/report/outputs.ts'
import { jobSummary } from '../../src/report/summary.ts'
import { NO_FIGURES } from '../compose/an-edition.ts'
import { kubernetes } from '../config/kubernetes.ts'
import { CORPUS } from '../site/corpus/corpus.ts'

const edition = planEdition(kubernetes(), Temporal.PlainDate.from('2024-07-28'))
const repository = { owner: 'kubernetes', name: 'kubernetes' }
const merge = (number: number, reason: string): MergeLine => ({
  repository,
  number,
  line: `[Title ${String(number)}](https://github.com/kubernetes/kubernetes/pull/${String(number)})`,
  reason,
})
const manuscript: DraftedPost = {
  draft: {
    sections: [
      {
        name: 'merges',
        heading: 'Other Merges',
        blocks: [],
        listed: [{ repository, number: 1, item: { kind: 'list', items: [] }, reasons: [] }],
      },
    ],
    leftOut: [{ repository, number: 2, phrase: [], reason: 'a test' }],
    mergesConsidered: 2,
    figures: NO_FIGURES,
    problems: [],
    proposalCandidates: [],
    otherLeftOut: [],
  },
  post: '---\ntitle: Week\n---\n\n## Other Merges\n\n* Words\n',
  body: '## Other Merges\n\n* Words\n',
  listed: [merge(1, 'Other Merges; it has a release note')],
  leftOut: [merge(2, 'it changes tests | only @you')],
  otherLeftOut: [{ line: '[etcd-io/etcd v3.5.15](https://github.com/etcd-io/etcd)', reason: 'listed <b>before</b>' }],
  proposals: [{ line: '[KEP-7: Seven](https://github.com/kubernetes/enhancements)', reason: 'reaches beta in v1.31' }],
  sources: [{ source: 'merges', state: 'complete', facts: 2, problems: [] }],
}
const outcome: Outcome = {
  edition,
  operation: 'created',
  pullRequest: { number: 7, url: 'https://github.com/kubernetes-sigs/lwkd/pull/7' },
  reason: null,
  draftedPost: manuscript,
  revision: null,
  warnings: [{ message: 'Row <b>"X"</b> of @team is odd.', advice: 'Mend it.', place: 'README.md:3' }],
}
const stranger = '@everybody /lgtm fixes #1 <img src=x>'
const requests = [
  { operation: 'Merges', cost: 2, failure: null },
  { operation: 'Site', cost: 1, failure: null },
  { operation: 'Merges', cost: 2, failure: null },
]

test('the summary tells what was done, from what, and why', () => {
  expect(jobSummary(outcome, requests)).toMatchSnapshot()
})

test.each([
  ['updated', /edits were kept/],
  ['unchanged', /Nothing changed since the last run/],
] as const)('a run that ended as %s says so', (operation, words) => {
  expect(jobSummary({ ...outcome, operation }, [])).toMatch(words)
})

test('a skipped run says why, without a draft where there is none', () => {
  const reason = { message: 'The edition is already on the default branch.', advice: 'Edit it there.' }
  const summary = jobSummary({ ...outcome, operation: 'skipped', reason, draftedPost: null }, requests)
  expect(summary).toContain(
    'Nothing was written to `20240728`: The edition is already on the default branch. Edit it there.',
  )
  expect(summary).not.toContain('The draft')
})

test('requests without an answer are counted, by what became of them', () => {
  const failed = ['502', '502', null, 'TIMEOUT'].map((failure) => ({ operation: 'Site', cost: 1, failure }))
  expect(jobSummary(outcome, failed)).toContain(
    '3 requests failed or returned an incomplete answer: Site (502) 2 times, Site (TIMEOUT).',
  )
})

describe('of an enormous week', () => {
  const many = Array.from({ length: 20_000 }, (_, number) => merge(number, 'einer mit “Zeichen” 漢字漢字漢字'))
  const problem = { message: '漢字'.repeat(2_000), advice: stranger }
  const kept = Array.from({ length: 500 }, () => ({ kept: '漢'.repeat(2_000), drafted: '````\n'.repeat(100) }))
  const body = '* Ein Wort 漢字\n'.repeat(200_000)
  const enormous: Outcome = {
    ...outcome,
    operation: 'skipped',
    draftedPost: { ...manuscript, listed: many, leftOut: many, proposals: many, body },
    revision: { onBranch: '漢字\n'.repeat(60_000), post: 'b\n'.repeat(60_000), kept },
    warnings: Array.from({ length: 500 }, () => problem),
  }
  const summary = jobSummary(enormous, requests)

  test('it stays within what GitHub keeps of a summary', () => {
    expect(Buffer.byteLength(summary)).toBeLessThan(1_048_576)
  })

  test('each part is there, says what is missing, and ends what it began', () => {
    expect(summary.match(/<details>/g)).toHaveLength(5)
    expect(summary.match(/<\/details>/g)).toHaveLength(5)
    expect(summary.match(/did not fit in here\./g)?.length).toBe(7)
    expect(summary.trimEnd().endsWith('| Total | 3 | 5 |')).toBe(true)
  })
})

describe('a bullet that is left out can be copied as Markdown from the page', () => {
  /** What a reader of the page sees in boxes, and the HTML around. */
  function read(leftOut: readonly MergeLine[]) {
    const summary = jobSummary({ ...outcome, draftedPost: { ...manuscript, leftOut } }, [])
    const [boxes, tags]: [string[], string[]] = [[], []]
    visit(remark().use(remarkGfm).parse(summary), (node: Code | Html | { readonly type: string }) => {
      if (node.type === 'code') boxes.push((node as Code).value)
      if (node.type === 'html') tags.push((node as Html).value)
    })
    return { boxes, tags: tags.join('\n') }
  }
  const FOLDS = /^(?:<details>\n<summary>[^<>]*<\/summary>|<\/details>)$/gm

  test.each([
    ['of usual words', 'Fix the lamp'],
    ['with marks that end a box', '``` x `````` y ~~~ </details> <!-- z'],
  ])('%s', (_what, words) => {
    const url = pullRequestUrl(repository, 2)
    const line = composeLine([link(url, text(words)), text(' of the harbour')], 'jekyll')
    expect(read([{ ...merge(2, 'has a low score'), line }]).boxes).toEqual([`* ${line}`])
  })

  test.each(['jekyll', 'hugo', 'markdown'] as const)('whatever strangers write, for %s', (format) => {
    const some = CORPUS.filter((_, index) => index % 8 === 0).map((written, number): MergeLine => {
      const bullet = [text(written), text(' '), link(pullRequestUrl(repository, number), text(written))]
      return { ...merge(number, written), line: composeLine(bullet, format) }
    })
    const { boxes, tags } = read(some)
    const shown = some.slice(0, boxes.length)
    expect(boxes.length).toBeGreaterThan(50)
    expect(boxes).toEqual(shown.map(({ line }) => `* ${line}`))
    expect(tags.replaceAll(FOLDS, '').trim()).toBe('')
  })

  test('where not all have room, no box is left open', () => {
    const { boxes, tags } = read(Array.from({ length: 2_000 }, (_, number) => merge(number, 'has a low score')))
    expect(boxes.length).toBeGreaterThan(500)
    expect(boxes.every((box) => /^\* \[Title \d+\]\(\S+\)$/.test(box))).toBe(true)
    expect(tags.match(/^<\/details>$/gm)).toHaveLength(5)
  })
})

test('no word of a stranger in it acts', () => {
  const hostile = `x\n\n# y\n<img src=x> @everybody \` [a](b) | {{ c }} ##[error]z &lt; #1`
  const problem = { message: hostile, advice: hostile, place: hostile }
  const summary = jobSummary(
    {
      ...outcome,
      operation: 'skipped',
      reason: problem,
      warnings: [problem],
      draftedPost: { ...manuscript, listed: [], leftOut: [{ ...merge(2, hostile) }], proposals: [] },
    },
    [],
  )
  const plain = summary.replace(/`[^`\n]*`/g, '')
  expect(plain).not.toMatch(/<img|@everybody|\[a\]\(b\)|\{\{|##\[|&lt;|^# y/m)
  expect(plain).toContain('&#64;everybody')
})

describe('outputs', () => {
  test('of a whole run', () => {
    expect(Object.fromEntries(outputsOf(outcome))).toEqual({
      'pull-request-number': '7',
      'pull-request-url': 'https://github.com/kubernetes-sigs/lwkd/pull/7',
      operation: 'created',
      branch: '20240728',
      'post-path': '_posts/2024-07-28-update.md',
      edition: '2024-07-28',
      'merges-considered': '2',
      'merges-told': '1',
      warnings: '1',
    })
  })

  test('of a run that drafted nothing', () => {
    const skipped = { ...outcome, operation: 'skipped', pullRequest: null, draftedPost: null, warnings: [] } as const
    expect(outputsOf(skipped).get('merges-told')).toBe('')
    expect(outputsOf(skipped).get('pull-request-url')).toBe('')
  })
})

test('left-out.json names number, repository and reason, and the line to copy', () => {
  expect(JSON.parse(leftOutJson(manuscript.leftOut))).toEqual([
    {
      number: 2,
      repository: 'kubernetes/kubernetes',
      reason: 'it changes tests | only @you',
      line: manuscript.leftOut[0]?.line,
    },
  ])
})
