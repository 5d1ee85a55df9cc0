import { expect, test } from '@jest/globals'
import { Temporal } from 'temporal-polyfill'
import { gatherNewContributors } from '../../../src/gather/merges/new-contributors.ts'
import { SearchCountDocument } from '../../../src/github/generated.ts'
import type { Author } from '../../../src/model/merge.ts'
import { weekEnding } from '../../../src/text/week.ts'
import { merge } from '../../curate/invented.ts'
import { cannedGitHub, notFound, refusal, to, whole } from '../canned-github.ts'

const source = { owner: 'example', name: 'project' }
const week = weekEnding(Temporal.PlainDate.from('2026-03-15'), 'Europe/Berlin')
const by = (number: number, login: string | null, kind: Author['kind'] = 'person') =>
  merge(number, 'Turn the lamp', { author: login === null ? null : { login, kind } })

/** Answers with how many merges an author had before. */
const counting = (older: Readonly<Record<string, number>>) =>
  cannedGitHub(
    to(SearchCountDocument, ({ search }) => {
      const author = /author:(\S+)/.exec(search)?.[1] ?? ''
      return whole({ search: { issueCount: older[author] ?? 0 } })
    }),
  )

test('who has none merged before is new, with the first merge of the week', async () => {
  const github = counting({ old: 12 })
  const merges = [by(7, 'newt'), by(3, 'newt'), by(4, 'old'), by(5, 'robot', 'bot'), by(6, null), by(8, 'not a:login')]
  const { facts, report } = await gatherNewContributors(github, { source, merges, covers: week })
  expect(facts).toEqual([{ login: 'newt', merge: 3 }])
  expect(report).toEqual({ source: 'new contributors', state: 'complete', facts: 1, problems: [] })
  expect(github.requests).toEqual([
    {
      operation: 'SearchCount',
      questions: ['newt', 'old'].map((login) => ({
        search: `repo:example/project is:pr is:merged author:${login} merged:<2026-03-08T23:00:00Z`,
      })),
    },
  ])
})

test('fifty authors share a request, and a week without people makes none', async () => {
  const github = counting({})
  const many = Array.from({ length: 51 }, (_, index) => by(index + 1, `newt-${String(index)}`))
  expect((await gatherNewContributors(github, { source, merges: many, covers: week })).facts).toHaveLength(51)
  expect(github.requests.map(({ questions }) => questions.length)).toEqual([50, 1])
  const quiet = counting({})
  expect((await gatherNewContributors(quiet, { source, merges: [by(1, 'robot', 'bot')], covers: week })).facts).toEqual(
    [],
  )
  expect(quiet.requests).toEqual([])
})

test('an author whom GitHub says nothing of is not called new', async () => {
  const github = cannedGitHub(
    to(SearchCountDocument, ({ search }) => ({
      result: { search: { issueCount: 0 } },
      errors: search.includes('newt') ? [notFound('x')] : [],
    })),
  )
  const { facts, report } = await gatherNewContributors(github, {
    source,
    merges: [by(1, 'newt'), by(2, 'adder')],
    covers: week,
  })
  expect(facts).toEqual([{ login: 'adder', merge: 2 }])
  expect(report.state).toBe('partial')
  expect(report.problems[0]?.advice).toContain('#1')
})

test('no answer at all fails the source alone', async () => {
  const github = cannedGitHub(
    to(SearchCountDocument, () => {
      throw refusal('502', 'Bad Gateway')
    }),
  )
  const { facts, report } = await gatherNewContributors(github, { source, merges: [by(1, 'newt')], covers: week })
  expect([facts, report.state]).toEqual([[], 'failed'])
})
