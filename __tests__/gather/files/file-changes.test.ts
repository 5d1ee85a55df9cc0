import { describe, expect, test } from '@jest/globals'
import { Temporal } from 'temporal-polyfill'
import { readFileChanges } from '../../../src/gather/files/file-changes.ts'
import { FileDocument, FileHistoryDocument, type FileHistoryQuery } from '../../../src/github/generated.ts'
import type { Answer } from '../../../src/github/github.ts'
import { weekEnding } from '../../../src/text/week.ts'
import { cannedGitHub, notFound, refusal, to, whole, type CannedGitHub } from '../canned-github.ts'

const source = { owner: 'Owner', name: 'name' }
const week = weekEnding(Temporal.PlainDate.from('2024-07-28'), 'UTC')
const PATH = 'list.yaml'

interface Commit {
  readonly oid: string
  readonly at?: string
  readonly parent?: string | null
  readonly pulls?: readonly (readonly [number: number, mergedAt: string | null, base?: string, repository?: string])[]
}

function history(commits: readonly Commit[]): Answer<FileHistoryQuery> {
  const nodes = commits.map(({ oid, at = '2024-07-01T00:00:00Z', parent = `${oid}-parent`, pulls = [] }) => ({
    oid,
    committedDate: at,
    parents: { nodes: parent === null ? [] : [{ oid: parent }] },
    associatedPullRequests: {
      nodes: pulls.map(([number, mergedAt, baseRefName = 'main', nameWithOwner = 'owner/Name']) => {
        return { number, mergedAt, baseRefName, repository: { nameWithOwner } }
      }),
    },
  }))
  const end = { nodes: [{ file: { object: { __typename: 'Blob' as const, text: 'end' } } }] }
  return whole({ repository: { defaultBranchRef: { name: 'main', target: { history: { nodes }, end } } } })
}

const github = (commits: readonly Commit[], missing: readonly string[] = []): CannedGitHub =>
  cannedGitHub(
    to(FileHistoryDocument, () => history(commits)),
    to(FileDocument, ({ expression }) =>
      missing.includes(expression)
        ? { result: { repository: { object: null } }, errors: [{ type: 'TIMEOUT', path: [], message: 'Slow.' }] }
        : whole({ repository: { object: { text: `text of ${expression}` } } }),
    ),
  )

const MONDAY = '2024-07-22T00:00:00Z'
const SUNDAY = '2024-07-28T23:59:59Z'

describe('a commit belongs to the week', () => {
  test.each<[string, Commit, number | null | undefined]>([
    ['of its merge, whenever it was made', { oid: 'a', pulls: [[1, MONDAY]] }, 1],
    ['up to its last second', { oid: 'a', pulls: [[1, SUNDAY]] }, 1],
    ['not of a later merge', { oid: 'a', at: SUNDAY, pulls: [[1, '2024-07-29T00:00:00Z']] }, undefined],
    ['not of an earlier merge', { oid: 'a', pulls: [[1, '2024-07-21T23:59:59Z']] }, undefined],
    ['of its own date where no pull request has it', { oid: 'a', at: SUNDAY }, null],
    ['not of another date', { oid: 'a' }, undefined],
    ['whatever was merged to another branch', { oid: 'a', at: MONDAY, pulls: [[1, MONDAY, 'release-1.30']] }, null],
    ['whatever was merged in another repository', { oid: 'a', at: MONDAY, pulls: [[1, MONDAY, 'main', 'a/b']] }, null],
    [
      'whatever is still open',
      {
        oid: 'a',
        at: MONDAY,
        pulls: [
          [2, null],
          [1, SUNDAY],
        ],
      },
      1,
    ],
    [
      'of the first merge that had it',
      {
        oid: 'a',
        pulls: [
          [2, SUNDAY],
          [1, '2024-07-15T00:00:00Z'],
        ],
      },
      undefined,
    ],
  ])('%s', async (_, commit, merge) => {
    const { files } = await readFileChanges(github([commit]), { source, paths: [PATH], week })
    expect(files[0]?.changes.map((change) => change.merge)).toEqual(merge === undefined ? [] : [merge])
  })
})

describe('files of a week', () => {
  test('have their texts before and after each change, in the order of merging', async () => {
    const commits = [
      { oid: 'newer', pulls: [[1, MONDAY]] },
      { oid: 'older', parent: null, pulls: [[2, SUNDAY]] },
    ] satisfies Commit[]
    const asked = github(commits)
    const read = await readFileChanges(asked, { source, paths: [PATH], week })
    expect(read).toMatchObject({ repository: source, branch: 'main', failure: null })
    expect(read.files).toEqual([
      {
        path: PATH,
        text: 'end',
        problems: [],
        changes: [
          {
            commit: 'newer',
            merge: 1,
            at: Temporal.Instant.from(MONDAY),
            before: 'text of newer-parent:list.yaml',
            after: 'text of newer:list.yaml',
          },
          {
            commit: 'older',
            merge: 2,
            at: Temporal.Instant.from(SUNDAY),
            before: null,
            after: 'text of older:list.yaml',
          },
        ],
      },
    ])
    expect(asked.requests).toEqual([
      {
        operation: 'FileHistory',
        questions: [
          { ...source, path: PATH, since: '2024-06-22T00:00:00Z', until: '2024-07-29T00:00:00Z', asOf: SUNDAY },
        ],
      },
      expect.objectContaining({ operation: 'File' }),
    ])
  })

  test('are read together, and a text that is before and after only once', async () => {
    const asked = github([
      { oid: 'b', parent: 'a', at: SUNDAY },
      { oid: 'a', parent: 'o', at: MONDAY },
    ])
    const { files } = await readFileChanges(asked, { source, paths: [PATH, 'other'], week })
    expect(files.map(({ path, changes }) => [path, changes.length])).toEqual([
      [PATH, 2],
      ['other', 2],
    ])
    expect(asked.requests.map(({ operation, questions }) => [operation, questions.length])).toEqual([
      ['FileHistory', 2],
      ['File', 6],
    ])
  })

  test('that did not change cost one request, and no files none', async () => {
    const asked = github([])
    await readFileChanges(asked, { source, paths: [PATH], week })
    expect(asked.requests).toHaveLength(1)
    const none = cannedGitHub()
    expect(await readFileChanges(none, { source, paths: [], week })).toMatchObject({ files: [], failure: null })
    expect(none.requests).toEqual([])
  })

  test('of a repository without commits are not there', async () => {
    const asked = cannedGitHub(to(FileHistoryDocument, () => whole({ repository: { defaultBranchRef: null } })))
    const read = await readFileChanges(asked, { source, paths: [PATH], week })
    expect(read.failure).toBeNull()
    expect(read.files).toEqual([{ path: PATH, text: null, changes: [], problems: [] }])
  })

  test('say when there are more commits than GitHub gives', async () => {
    const many = Array.from({ length: 50 }, (_, index) => ({ oid: `c${String(index)}` }))
    const { files } = await readFileChanges(github(many), { source, paths: [PATH], week })
    expect(files[0]?.problems[0]?.message).toMatch(/^More than 50 commits changed list.yaml/)
  })

  test('leave out a change whose text did not come, and say so', async () => {
    const commits = [
      { oid: 'b', at: SUNDAY },
      { oid: 'a', at: MONDAY },
    ]
    const { files } = await readFileChanges(github(commits, ['a-parent:list.yaml']), { source, paths: [PATH], week })
    expect(files[0]?.changes.map(({ commit }) => commit)).toEqual(['b'])
    expect(files[0]?.problems[0]?.message).toMatch(/did not return list.yaml for 1 of/)
  })

  test.each([
    [
      'is not there',
      () => ({ result: { repository: null }, errors: [notFound('Owner/name')] }),
      /Owner\/name does not exist/,
    ],
    [
      'answers in part',
      () => ({ ...history([]), errors: [{ type: 'RESOURCE_LIMITS_EXCEEDED', path: [], message: 'Too much.' }] }),
      /did not answer for Owner\/name \(RESOURCE_LIMITS_EXCEEDED\): Too much/,
    ],
    [
      'does not answer',
      () => {
        throw refusal('502', 'Bad gateway')
      },
      /Bad gateway/,
    ],
  ])('of a repository that %s are a failure with advice', async (_, respond, message) => {
    const asked = cannedGitHub(to(FileHistoryDocument, respond))
    const { files, failure } = await readFileChanges(asked, { source, paths: [PATH], week })
    expect(files).toEqual([])
    expect(failure?.message).toMatch(message)
  })
})
