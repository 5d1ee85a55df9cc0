import { describe, expect, test } from '@jest/globals'
import { Temporal } from 'temporal-polyfill'
import type { Draft } from '../../src/model/draft.ts'
import { catchUp, planEdition } from '../../src/model/edition.ts'
import { text } from '../../src/model/phrase.ts'
import { pullRequestBody, renewBody } from '../../src/publish/pull-request-body.ts'
import { NO_FIGURES } from '../compose/an-edition.ts'
import { kubernetes } from '../config/kubernetes.ts'

const newsletter = kubernetes()
const edition = planEdition(newsletter, Temporal.PlainDate.from('2024-07-28'))
const repository = { owner: 'kubernetes', name: 'kubernetes' }
const stranger = '@everybody /lgtm fixes #1 <img src=x>'
const draft: Draft = {
  sections: [
    {
      name: 'merges',
      heading: 'Other Merges',
      blocks: [{ kind: 'list', items: [[text(stranger)], [text(stranger)]] }],
      told: [
        { repository, number: 1, reasons: [stranger] },
        { repository, number: 2, reasons: [] },
      ],
    },
  ],
  leftOut: [{ repository, number: 3, phrase: [text(stranger)], reason: stranger }],
  mergesConsidered: 3,
  figures: NO_FIGURES,
  proposalCandidates: [],
  problems: [{ message: stranger, advice: stranger }],
}

test('it says what the draft covers, how much of it is told, and when it is planned to be published', () => {
  const body = pullRequestBody(newsletter, edition, draft, [])
  expect(body).toContain('from Monday, July 22, 2024 to Sunday, July 28, 2024 (UTC)')
  expect(body).toContain('Thursday, August 1, 2024, 22:00 UTC')
  expect(body).toContain('| Other Merges | 2 | 2 |')
  expect(body).toContain('Of 3 merges it tells 2 and leaves out 1.')
  expect(body).not.toContain('catch-up')
  expect(body).not.toContain('could not be read')
})

test('no word of it comes from a stranger', () => {
  const problem = {
    message: stranger,
    advice: stranger,
    place: stranger,
    repository: { owner: 'etcd-io', name: 'etcd' },
  }
  const sources = [{ source: 'subproject releases', state: 'partial' as const, facts: 1, problems: [problem] }]
  const body = pullRequestBody(newsletter, edition, draft, sources)
  expect(body).not.toMatch(/everybody|lgtm|fixes|img/)
  expect(body).toContain('- **subproject releases**: read in part. Not read: `etcd-io/etcd`.')
})

test('it says where two sources disagree, in words without marks', () => {
  const said = 'KEP-2644: kep.yaml says beta in v1.31, the list of feature gates says HonorPolicy is Alpha since 1.23.'
  const problems = [said, `KEP-1: ${stranger}`].map((message) => ({ message, advice: stranger }))
  const body = pullRequestBody(newsletter, edition, { ...draft, problems }, [])
  expect(body).toContain(`### Two sources disagree\n\n- ${said}\n\n###`)
  expect(body).not.toMatch(/everybody|lgtm|fixes|img/)
})

test.each([
  ['2024-07-14', /The week before had no edition: its merges/],
  ['2024-07-07', /The 2 weeks before had no edition: their merges/],
])('it says so when it reaches back to the edition of %s', (newest, expected) => {
  const reaching = catchUp(edition, Temporal.PlainDate.from(newest), 4, 'UTC')
  expect(pullRequestBody(newsletter, reaching, draft, [])).toMatch(expected)
})

describe('renewBody', () => {
  const block = pullRequestBody(newsletter, edition, draft, [])
  const newer = pullRequestBody(newsletter, edition, { ...draft, mergesConsidered: 4 }, [])

  test('renews its own block and keeps every word around it', () => {
    expect(renewBody(`Before.\n\n${block}\n\nAfter: $& $1`, newer)).toBe(`Before.\n\n${newer}\n\nAfter: $& $1`)
  })

  test('changes nothing where nothing is new', () => {
    expect(renewBody(block, block)).toBe(block)
  })

  test.each([
    ['', newer],
    ['A person wrote this.', `A person wrote this.\n\n${newer}`],
  ])('stands at the end of %j, which has no marks', (present, expected) => {
    expect(renewBody(present, newer)).toBe(expected)
  })
})
