import { describe, expect, test } from '@jest/globals'
import { Temporal } from 'temporal-polyfill'
import { gatherCitations } from '../../../src/gather/citations/citations.ts'
import { readCitedThings } from '../../../src/gather/citations/cited-things.ts'
import {
  CitationDocument,
  FileAsOfDocument,
  FileDocument,
  MergesDocument,
  type CitationQuery,
} from '../../../src/github/generated.ts'
import type { Answer } from '../../../src/github/github.ts'
import { planEdition } from '../../../src/text/plan-edition.ts'
import { kubernetes } from '../../config/kubernetes.ts'
import { cannedGitHub, notFound, refusal, to, whole } from '../canned-github.ts'

const repository = { owner: 'kubernetes', name: 'kubernetes' }
const branch = { defaultBranchRef: { name: 'master' } }
const pullRequest = {
  __typename: 'PullRequest' as const,
  title: 'DRA: resource quotas',
  body: 'The body',
  mergedAt: '2024-07-23T19:20:44Z',
  baseRefName: 'master',
  author: { login: 'pohly', name: 'Patrick Ohly' },
}
const found = (thing: unknown): CitationQuery =>
  ({ repository: { ...branch, issueOrPullRequest: thing } }) as CitationQuery
const failing = { type: 'INTERNAL', path: ['repository', 'issueOrPullRequest', 'author'], message: 'Something broke.' }

describe('what GitHub says of a thing', () => {
  const known = {
    kind: 'pull request',
    title: 'DRA: resource quotas',
    body: 'The body',
    author: { login: 'pohly', name: 'Patrick Ohly' },
    mergedAt: Temporal.Instant.from('2024-07-23T19:20:44Z'),
    base: 'master',
    defaultBranch: 'master',
  }
  test.each<[string, Answer<CitationQuery>, unknown]>([
    ['a pull request', whole(found(pullRequest)), known],
    ['one that is not merged', whole(found({ ...pullRequest, mergedAt: null })), { ...known, mergedAt: null }],
    ['one whose author is gone', whole(found({ ...pullRequest, author: null })), { ...known, author: null }],
    [
      'one by a bot',
      whole(found({ ...pullRequest, author: { login: 'b' } })),
      { ...known, author: { login: 'b', name: null } },
    ],
    ['an issue', whole(found({ __typename: 'Issue', title: 'It hangs' })), { kind: 'issue', title: 'It hangs' }],
    ['none of that number', { result: found(null), errors: [{ ...failing, type: 'NOT_FOUND' }] }, { kind: 'missing' }],
    ['no repository', { result: { repository: null }, errors: [notFound('x/y')] }, { kind: 'repository missing' }],
    ['no answer', { result: { repository: null }, errors: [failing] }, undefined],
    ['no answer for the number', { result: found(null), errors: [failing] }, undefined],
    ['a part of an answer', { result: found({ ...pullRequest, author: null }), errors: [failing] }, undefined],
    ['nothing, and no word why', whole(found(null)), undefined],
  ])('%s', async (_, answer, expected) => {
    const github = cannedGitHub(to(CitationDocument, () => answer))
    const { things, unanswered } = await readCitedThings(github, [{ repository, number: 120611 }])
    expect(things.get('kubernetes/kubernetes#120611')).toEqual(expected)
    expect(unanswered).toBe(expected === undefined ? 1 : 0)
  })
})

test('each thing is asked for once, whatever the case of its name, all in one request', async () => {
  const github = cannedGitHub(to(CitationDocument, () => whole(found(pullRequest))))
  const upper = { owner: 'Kubernetes', name: 'kubernetes' }
  await readCitedThings(github, [
    { repository, number: 1 },
    { repository: upper, number: 1 },
    { repository, number: 2 },
  ])
  expect(github.requests.map(({ questions }) => questions.length)).toEqual([2])
})

const KEP = 'title: Honor PV reclaim policy\nstage: beta\nlatest-milestone: "v1.31"\nmilestone:\n  beta: "v1.31"\n'
const GATES =
  '- name: HonorPVReclaimPolicy\n  versionedSpecs:\n  - default: true\n    lockToDefault: false\n    preRelease: Beta\n    version: "1.31"\n'
const newsletter = kubernetes()
const refuse = () => {
  throw refusal('502', 'Bad gateway')
}
const others = [to(FileAsOfDocument, refuse), to(MergesDocument, refuse)]
const FOLDER = 'keps/sig-storage/2644-honor-pv-reclaim-policy'

test('files: the proposals by their folder, and the gates', async () => {
  const text = (expression: string): string | null =>
    expression.endsWith('/kep.yaml') ? KEP : expression.includes('compatibility_lifecycle') ? GATES : null
  const github = cannedGitHub(
    to(FileDocument, ({ expression }) => {
      const content = text(expression)
      return whole({ repository: { object: content === null ? null : { text: content } } })
    }),
    ...others,
  )
  const edition = planEdition(newsletter, Temporal.PlainDate.from('2024-07-28'))
  const cites = { things: [], proposalFolders: [FOLDER, FOLDER] }
  const asOf = Temporal.Instant.from('2024-07-30T06:00:00Z')
  const { facts, report } = await gatherCitations(github, {
    newsletter,
    edition,
    cites,
    asOf,
    links: Promise.resolve(new Map()),
  })
  expect(facts.proposals.get(FOLDER)).toMatchObject({ stage: 'beta', milestones: { beta: 'v1.31' } })
  expect(facts.gates.get('HonorPVReclaimPolicy')).toMatchObject({ stage: 'Beta', version: '1.31' })
  // Merges and the cycle are refused here; that is told, and no more is known.
  expect(facts).toMatchObject({ merges: [], deadlines: null })
  expect(report.state).toBe('partial')
})

test('GitHub refuses everything: nothing is known, and the report says so', async () => {
  const github = cannedGitHub(to(CitationDocument, refuse), to(FileDocument, refuse), ...others)
  const edition = planEdition(newsletter, Temporal.PlainDate.from('2024-07-28'))
  const cites = { things: [{ repository, number: 1 }], proposalFolders: [FOLDER] }
  const asOf = Temporal.Instant.from('2024-07-30T06:00:00Z')
  const { facts, report } = await gatherCitations(github, {
    newsletter,
    edition,
    cites,
    asOf,
    links: Promise.resolve(new Map()),
  })
  expect([facts.things.size, facts.proposals.size, facts.gates.size, facts.deadlines]).toEqual([0, 0, 0, null])
  expect(report.problems.length).toBeGreaterThan(1)
})
