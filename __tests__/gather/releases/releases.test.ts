import { describe, expect, test } from '@jest/globals'
import { Temporal } from 'temporal-polyfill'
import { gatherReleases, readReleases, type ReleaseSource } from '../../../src/gather/releases/releases.ts'
import { ReleasesDocument, type ReleasesQuery } from '../../../src/github/generated.ts'
import type { Answer, GitHub } from '../../../src/github/github.ts'
import type { RepositoryName } from '../../../src/model/repository.ts'
import { type Window } from '../../../src/model/week.ts'
import { weekEnding } from '../../../src/text/week.ts'
import { cannedGitHub, notFound, refusal, to, whole } from '../canned-github.ts'

const week = weekEnding(Temporal.PlainDate.from('2024-07-28'), 'UTC')
const [MONDAY, FRIDAY, SUNDAY] = ['2024-07-22T00:00:00Z', '2024-07-26T12:00:00Z', '2024-07-28T23:59:59Z']

/** Reads and judges, as a run does. */
const read = async (github: GitHub, repositories: readonly RepositoryName[], covers: Window, from?: ReleaseSource) =>
  gatherReleases(await readReleases(github, repositories), { repositories, covers, ...(from && { from }) })

type Found = NonNullable<ReleasesQuery['repository']>
type ReleaseNode = NonNullable<NonNullable<Found['releases']['nodes']>[number]>
type TagNode = NonNullable<NonNullable<NonNullable<Found['refs']>['nodes']>[number]>

const release = (tagName: string, publishedAt: string | null, more: Partial<ReleaseNode> = {}): ReleaseNode => {
  return { tagName, publishedAt, name: null, description: null, isPrerelease: false, isDraft: false, ...more }
}
const tag = (name: string, target: TagNode['target']): TagNode => ({ name, target })
const found = (
  releases: readonly (ReleaseNode | null)[],
  refs: readonly TagNode[] = [],
  more: Partial<Found> = {},
): Found => {
  return { nameWithOwner: 'a/b', isArchived: false, releases: { nodes: releases }, refs: { nodes: refs }, ...more }
}

const ab: RepositoryName = { owner: 'a', name: 'b' }
const gather = (repository: Found, repositories = [ab]) =>
  read(cannedGitHub(to(ReleasesDocument, () => whole({ repository }))), repositories, week)

describe('the releases of a repository', () => {
  test('are those published in the window, the oldest first', async () => {
    const nodes = [
      release('v5', '2024-07-29T00:00:00Z'),
      release('v4', SUNDAY),
      null,
      release('v3', MONDAY, { name: 'Three', description: '* notes' }),
      release('v2', '2024-07-21T23:59:59Z'),
      release('v1', FRIDAY, { isDraft: true }),
      release('v0', null),
    ]
    const { facts, report } = await gather(
      found(nodes, [tag('lib/v1', { __typename: 'Commit', committedDate: FRIDAY })]),
    )
    expect(facts).toEqual([
      {
        repository: ab,
        tag: 'v3',
        name: 'Three',
        notes: '* notes',
        publishedAt: Temporal.Instant.from(MONDAY),
        prerelease: false,
      },
      {
        repository: ab,
        tag: 'v4',
        name: 'v4',
        notes: '',
        publishedAt: Temporal.Instant.from(SUNDAY),
        prerelease: false,
      },
    ])
    expect(report).toEqual({ source: 'subproject releases', state: 'complete', facts: 2, problems: [] })
  })

  test.each([
    ['v1.2.3', false, false],
    ['v1.2.3', true, true],
    ['v1.31.0-rc.0', false, true],
    ['v1.17.0-beta.1', false, true],
    ['api/v1.12.0-alpha.0', false, true],
    ['go1.23rc2', false, true],
    ['v1.66.0-pre2', false, true],
    ['v33.1.0a1', false, true],
    ['cluster-autoscaler-1.30.7', false, false],
    ['helm-chart-4.14.0', false, false],
    ['architecture-1.0.0', false, false],
    ['prefix-1.0.0', false, false],
  ])('%s marked as pre-release %s is one: %s', async (name, isPrerelease, expected) => {
    const { facts } = await gather(found([release(name, FRIDAY, { isPrerelease })]))
    expect(facts[0]?.prerelease).toBe(expected)
  })

  test('that makes none are its tags, by their own date or that of their commit', async () => {
    const { facts } = await gather(
      found(
        [],
        [
          tag('go1.22.6', { __typename: 'Tag', tagger: { date: '2024-07-26T05:00:00-07:00' } }),
          tag('go1.23rc2', { __typename: 'Commit', committedDate: MONDAY }),
          tag('go1.22.5', { __typename: 'Commit', committedDate: '2024-07-02T00:00:00Z' }),
          tag('odd', { __typename: 'Tree' }),
          tag('nobody', { __typename: 'Tag', tagger: null }),
          tag('lost', null),
        ],
      ),
    )
    expect(facts.map(({ tag: name, prerelease, notes }) => [name, prerelease, notes])).toEqual([
      ['go1.23rc2', true, ''],
      ['go1.22.6', false, ''],
    ])
    expect(facts[1]?.publishedAt.toString()).toBe(FRIDAY)
  })

  test.each([
    ['releases', found(Array.from({ length: 20 }, (_, index) => release(`v${String(index)}`, FRIDAY)))],
    [
      'tags',
      found(
        [],
        Array.from({ length: 20 }, (_, index) =>
          tag(`v${String(index)}`, { __typename: 'Commit', committedDate: FRIDAY }),
        ),
      ),
    ],
  ])('may be more where twenty %s are younger than the window', async (_, repository) => {
    const { report } = await gather(repository)
    expect(report.state).toBe('partial')
    expect(report.problems[0]?.message).toMatch(/^a\/b has published at least 20/)
  })

  test('are all where the twentieth is older', async () => {
    const nodes = Array.from({ length: 20 }, (_, index) =>
      release(`v${String(index)}`, index < 19 ? FRIDAY : '2024-07-01T00:00:00Z'),
    )
    expect((await gather(found(nodes))).report).toMatchObject({ state: 'complete', facts: 19 })
  })

  test.each([
    ['archived', { isArchived: true }, /a\/b is archived/],
    ['renamed', { nameWithOwner: 'c/d' }, /a\/b is now c\/d/],
  ])('come with a hint where it is %s', async (_, more, message) => {
    const { report } = await gather(found([release('v1', FRIDAY)], [], more))
    expect(report).toMatchObject({ state: 'complete', facts: 1 })
    expect(report.problems[0]?.message).toMatch(message)
    expect(report.problems[0]?.advice).toContain('sources.subprojects')
  })

  test('come without a hint where only the case of its name differs', async () => {
    expect((await gather(found([], [], { nameWithOwner: 'A/B' }))).report.problems).toEqual([])
  })
})

describe('many repositories', () => {
  const repositories = Array.from({ length: 30 }, (_, index) => ({ owner: 'a', name: `r${String(index)}` }))
  const nothing: Answer<ReleasesQuery> = { result: { repository: null }, errors: [notFound('a/r3')] }
  const own = (name: string): Found => found([release('v1', FRIDAY)], [], { nameWithOwner: `a/${name}` })

  test('are asked in a few requests, and come in their order', async () => {
    const github = cannedGitHub(to(ReleasesDocument, ({ name }) => whole({ repository: own(name) })))
    const { facts } = await read(github, repositories, week)
    expect(github.requests.map(({ questions }) => questions.length)).toEqual([18, 12])
    expect(facts.map(({ repository }) => repository.name)).toEqual(repositories.map(({ name }) => name))
  })

  test('of which one is not found', async () => {
    const github = cannedGitHub(
      to(ReleasesDocument, ({ name }) => (name === 'r3' ? nothing : whole({ repository: own(name) }))),
    )
    const { facts, report } = await read(github, repositories, week)
    expect(facts).toHaveLength(29)
    expect(report.state).toBe('partial')
    expect(report.problems).toEqual([
      {
        message: 'The repository a/r3 does not exist, or the token cannot see it.',
        advice: 'Correct or remove a/r3 under sources.subprojects in the configuration.',
        repositories: [{ owner: 'a', name: 'r3' }],
      },
    ])
  })

  test('of which several are not found: one warning names them all', async () => {
    const github = cannedGitHub(
      to(ReleasesDocument, ({ name }) => (/^r[35]$/.test(name) ? nothing : whole({ repository: own(name) }))),
    )
    const { report } = await read(github, repositories, week)
    expect(report.problems).toEqual([
      {
        message: '2 repositories do not exist, or the token cannot see them: a/r3, a/r5.',
        advice: 'Correct or remove them under sources.subprojects in the configuration.',
        repositories: [
          { owner: 'a', name: 'r3' },
          { owner: 'a', name: 'r5' },
        ],
      },
    ])
  })

  test('of which one request fails', async () => {
    const github = cannedGitHub(
      to(ReleasesDocument, ({ name }) => {
        if (name === 'r13') throw refusal('502', 'Bad gateway')
        return whole({ repository: own(name) })
      }),
    )
    const { facts, report } = await read(github, repositories, week)
    expect(facts).toHaveLength(12)
    expect(report.state).toBe('partial')
    expect(report.problems[0]?.message).toMatch(/^The releases of a\/r0, a\/r1, .* could not be read: .*Bad gateway/)
  })

  test('none of which answers', async () => {
    const { report } = await read(cannedGitHub(to(ReleasesDocument, () => nothing)), repositories.slice(3, 4), week, {
      source: 'releases',
      key: 'source',
    })
    expect(report).toMatchObject({ source: 'releases', state: 'failed', facts: 0 })
    expect(report.problems[0]?.advice).toBe('Correct or remove a/r3 under source in the configuration.')
  })

  test('none at all need no request', async () => {
    expect((await read(cannedGitHub(), [], week)).report.state).toBe('complete')
  })
})
