import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import type { Block, Draft } from '../../src/model/draft.ts'
import { catchUp, planEdition } from '../../src/text/plan-edition.ts'
import type { SourceReport } from '../../src/model/facts.ts'
import { text } from '../../src/text/phrase.ts'
import { commitMessage } from '../../src/publish/commit-message.ts'
import { pullRequestBody, renewBody } from '../../src/publish/pull-request-body.ts'
import { NO_FIGURES } from '../compose/an-edition.ts'
import { kubernetes } from '../config/kubernetes.ts'

const newsletter = kubernetes()
const edition = planEdition(newsletter, Temporal.PlainDate.from('2024-07-28'))
const repository = { owner: 'kubernetes', name: 'kubernetes' }
const stranger = '@everybody /lgtm fixes #1 <img src=x>'
const item: Block = { kind: 'list', items: [[text(stranger)]] }
const draft: Draft = {
  sections: [
    {
      name: 'merges',
      heading: 'Other Merges',
      blocks: [{ kind: 'list', items: [[text(stranger)], [text(stranger)]] }],
      listed: [
        { repository, number: 1, item, reasons: [stranger] },
        { repository, number: 2, item, reasons: [] },
      ],
    },
  ],
  leftOut: [{ repository, number: 3, phrase: [text(stranger)], reason: stranger }],
  mergesConsidered: 3,
  figures: NO_FIGURES,
  proposalCandidates: [],
  otherLeftOut: [],
  problems: [{ message: stranger, advice: stranger }],
}

test('it says what the draft covers, how many merges it lists, and when it is planned to be published', () => {
  const body = pullRequestBody(newsletter, edition, { draft, sources: [] })
  expect(body).toContain('from Monday, July 22, 2024 to Sunday, July 28, 2024 (UTC)')
  expect(body).toContain('Thursday, August 1, 2024 at 22:00 UTC')
  expect(body).toContain('| Other Merges | 2 | 2 |')
  expect(body).toContain('The draft lists 2 of 3 merges and leaves out 1.')
  expect(body).not.toContain('catch-up')
  expect(body).not.toContain('could not be read')
})

test('it says "1 merge" of a single one', () => {
  const body = pullRequestBody(newsletter, edition, { draft: { ...draft, mergesConsidered: 1 }, sources: [] })
  expect(body).toContain(' of 1 merge and')
})

test('no word of it comes from a stranger', () => {
  const problem = {
    message: stranger,
    advice: stranger,
    place: stranger,
    repositories: [{ owner: 'etcd-io', name: 'etcd' }],
  }
  const sources = [{ source: 'subproject releases' as const, state: 'partial' as const, facts: 1, problems: [problem] }]
  const body = pullRequestBody(newsletter, edition, { draft, sources })
  expect(body).not.toMatch(/everybody|lgtm|fixes|img/)
  expect(body).toContain('- **subproject releases**: partly read. Not read: `etcd-io/etcd`.')
})

test('it says where two sources disagree, in words without marks', () => {
  const said = 'KEP-2644: kep.yaml says beta in v1.31, the list of feature gates says HonorPolicy is Alpha since 1.23.'
  const problems = [said, `KEP-1: ${stranger}`].map((message) => ({ message, advice: stranger }))
  const body = pullRequestBody(newsletter, edition, { draft: { ...draft, problems }, sources: [] })
  expect(body).toContain(`### Sources that disagree\n\n- ${said}\n\n###`)
  expect(body).not.toMatch(/everybody|lgtm|fixes|img/)
})

test.each([
  [40, '- KEP-40 is beta.\n\n###'],
  [41, '- … and 1 more, in the job summary\n\n###'],
])('a list of %d doubts has at most 40 of them', (count, end) => {
  const problems = Array.from({ length: count }, (_, at) => ({ message: `KEP-${String(at + 1)} is beta.`, advice: '' }))
  expect(pullRequestBody(newsletter, edition, { draft: { ...draft, problems }, sources: [] })).toContain(end)
})

test.each([
  'KEP-1: fixes GH-12',
  'see www.evil.example',
  'closes https://evil.example',
  'a\nb',
  `KEP ${'x'.repeat(500)}`,
])('the doubt %j is left to the summary', (message) => {
  const body = pullRequestBody(newsletter, edition, {
    draft: { ...draft, problems: [{ message, advice: '' }] },
    sources: [],
  })
  expect(body).toBe(pullRequestBody(newsletter, edition, { draft, sources: [] }))
})

test('a bar in a heading of the configuration ends no cell', () => {
  const sections = draft.sections.map((section) => ({ ...section, heading: 'A | B \\' }))
  expect(pullRequestBody(newsletter, edition, { draft: { ...draft, sections }, sources: [] })).toContain(
    '| A \\| B \\\\ | 2 | 2 |',
  )
})

/** What GitHub acts on in a pull request: mentions, references, closing keywords in front of them, commands, links. */
const ACTS = /@[\w-]|#\d|\bGH-\d|^\s*\/\w|github\.com|https?:|www\.|##\[|!\[/im

test('at any size of week it fits, and nothing in it acts', () => {
  const count = fc.integer({ min: 0, max: 20_000 })
  const message = fc.oneof(fc.constant(stranger), fc.string(), fc.stringMatching(/^[\w ,.:;()'-]{0,600}$/))
  fc.assert(
    fc.property(count, count, fc.array(message, { maxLength: 5 }), (merges, troubles, messages) => {
      const told = Array.from({ length: merges }, (_, number) => ({ repository, number, item, reasons: [] }))
      const items = told.map(() => [text(stranger)])
      const problems = Array.from({ length: troubles }, (_, index) => ({
        message: messages[index % messages.length] ?? `KEP-${String(index)}: kep.yaml says beta.`,
        advice: stranger,
        repositories: [{ owner: 'octo-org', name: `repository-${String(index)}` }],
      }))
      const sources = (['merges', 'feature gates'] as const).map((source): SourceReport => {
        return { source, state: 'partial', facts: 1, problems }
      })
      const large = { ...draft, sections: [{ ...draft.sections[0], blocks: [{ kind: 'list' as const, items }], told }] }
      const body = pullRequestBody(newsletter, edition, { draft: { ...draft, ...(large as Draft), problems }, sources })
      expect(body.length).toBeLessThan(65_536 / 2)
      expect(body).not.toMatch(ACTS)
      if (troubles > 40) expect(body).toContain(`and ${String(troubles - 40)} more`)
    }),
    { numRuns: 30 },
  )
})

test('title and commit message hold names and dates alone', () => {
  for (const isFirst of [true, false]) {
    const postId = '0123456789abcdef0123456789abcdef01234567'
    const { headline, body } = commitMessage(edition, { postId, isFirst })
    expect(`${edition.title}\n${headline}\n${body}`).not.toMatch(ACTS)
  }
})

test.each([
  ['2024-07-14', /includes the week before, which had no edition/],
  ['2024-07-07', /includes the 2 weeks before, which had no edition/],
])('it says so when it reaches back to the edition of %s', (newest, expected) => {
  const reaching = catchUp(edition, { newest: Temporal.PlainDate.from(newest), atMost: 4, timeZone: 'UTC' })
  expect(pullRequestBody(newsletter, reaching, { draft, sources: [] })).toMatch(expected)
})

describe('renewBody', () => {
  const block = pullRequestBody(newsletter, edition, { draft, sources: [] })
  const newer = pullRequestBody(newsletter, edition, { draft: { ...draft, mergesConsidered: 4 }, sources: [] })

  test('renews its own block and keeps every word around it', () => {
    expect(renewBody(`Before.\n\n${block}\n\nAfter: $& $1`, newer)).toBe(`Before.\n\n${newer}\n\nAfter: $& $1`)
  })

  test('changes nothing where nothing is new', () => {
    expect(renewBody(block, block)).toBe(block)
  })

  test('where people leave no room for it, it says where the rest is', () => {
    const present = `${'x'.repeat(65_000)}\n\n${block}\n\nAfter.`.replace(
      block,
      '<!-- last-week-in: every run replaces the text between these two comments --><!-- last-week-in: end -->',
    )
    const renewed = renewBody(present, newer)
    expect(renewed.length).toBeLessThanOrEqual(65_536)
    expect(renewed).toMatch(/^x{65000}\n\n<!-- last-week-in: every/)
    expect(renewed).toContain('See the job summary of the run')
    expect(renewed.endsWith('\n\nAfter.')).toBe(true)
    expect(renewBody(renewed, newer)).toBe(renewed)
  })

  test('a body of exactly the maximum length still has the block', () => {
    const before = 'x'.repeat(65_536 - newer.length)
    expect(renewBody(before + block, newer)).toBe(before + newer)
  })

  test('where they leave none at all, it changes nothing', () => {
    const present = 'x'.repeat(65_536)
    expect(renewBody(present, newer)).toBe(present)
  })

  test.each(['', 'A person wrote this.', block.slice(10), block.slice(0, -10)])(
    'does not come back where people took it or one of its marks away: %#',
    (present) => {
      expect(renewBody(present, newer)).toBe(present)
    },
  )

  test.each([
    ['\n', 'x'],
    ['\r\n', 'X'],
  ])('keeps what people ticked', (newline, tick) => {
    const line = '- [ ] Review this pull request, mark it as ready for review, and merge it'
    const ticked = block.replace(line, line.replace('[ ]', `[${tick}]`)).replaceAll('\n', newline)
    expect(renewBody(ticked, newer)).toBe(newer.replace(line, line.replace('[ ]', '[x]')))
  })
})
