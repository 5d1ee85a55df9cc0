import { describe, expect, test } from '@jest/globals'
import { Temporal } from 'temporal-polyfill'
import { readReleaseBranchFiles } from '../../../src/gather/files/branch-files.ts'
import { gatherDependencies } from '../../../src/gather/dependencies.ts'
import type { FilesOfWeek } from '../../../src/gather/files/file-changes.ts'
import type { ArrivedMerge } from '../../../src/gather/merges/merges.ts'
import { FileDocument } from '../../../src/github/generated.ts'
import { cannedGitHub, refusal, to, whole, type CannedGitHub } from '../canned-github.ts'

const source = { owner: 'owner', name: 'name' }
const PATH = 'build/dependencies.yaml'
const GO = 'golang: upstream version'

const merge = (number: number, more: Partial<ArrivedMerge> = {}): ArrivedMerge => ({
  repository: source,
  number,
  title: `Change ${String(number)}`,
  body: '',
  mergedAt: Temporal.Instant.from('2024-07-23T00:00:00Z'),
  base: 'release-1.30',
  commit: `c${String(number)}`,
  author: null,
  labels: [],
  milestone: null,
  additions: 1,
  deletions: 1,
  changedFiles: 1,
  files: [PATH],
  ...more,
})

/** The lists by commit; each one's parent has Go 1.22.4. */
const github = (versions: Readonly<Record<string, string>>): CannedGitHub =>
  cannedGitHub(
    to(FileDocument, ({ expression }) => {
      const commit = expression.split(':')[0] ?? ''
      const version = commit.endsWith('^') ? '1.22.4' : versions[commit]
      const text = `dependencies:\n- name: "${GO}"\n  version: ${version ?? ''}\n`
      return whole({ repository: { object: version === undefined ? null : { text } } })
    }),
  )

const quiet: FilesOfWeek = {
  repository: source,
  branch: 'master',
  files: [{ path: PATH, text: 'dependencies: []', changes: [], problems: [] }],
  failure: null,
}

describe('a file on release branches', () => {
  test('gives each branch its own changes, tied to the merges that made them', async () => {
    const merges = [merge(1), merge(2, { base: 'release-1.29' }), merge(3, { base: 'release-1.29' })]
    const asked = github({ c1: '1.22.5', c2: '1.22.5', c3: '1.22.4' })
    const { facts, report } = gatherDependencies(
      quiet,
      PATH,
      await readReleaseBranchFiles(asked, { source, path: PATH, merges }),
    )
    expect(asked.requests.map(({ questions }) => questions.length)).toEqual([6])
    expect(facts).toEqual([
      { dependency: GO, before: '1.22.4', now: '1.22.5', branch: 'release-1.30', merge: 1 },
      // The second merge to 1.29 changed nothing against its parent.
      { dependency: GO, before: '1.22.4', now: '1.22.5', branch: 'release-1.29', merge: 2 },
    ])
    expect(report.state).toBe('complete')
  })

  test.each<[string, Partial<ArrivedMerge>, boolean]>([
    ['a merge that touches it', {}, true],
    ['a merge of more files than GitHub lists', { files: ['a.go'], changedFiles: 51 }, true],
    ['a merge of other files', { files: ['a.go'] }, false],
    ['a merge to the default branch', { base: 'master' }, false],
    ['a merge to a branch of a feature', { base: 'feature-x' }, false],
    ['a merge whose commit is not known', { commit: null }, false],
  ])('is read for %s: %#', async (_, more, isRead) => {
    const asked = github({ c1: '1.22.5' })
    const { branches } = await readReleaseBranchFiles(asked, { source, path: PATH, merges: [merge(1, more)] })
    expect(asked.requests).toHaveLength(isRead ? 1 : 0)
    expect(branches.size).toBe(isRead ? 1 : 0)
  })

  test('that cannot be read leaves the default branch, and the dependencies in part', async () => {
    const broken = cannedGitHub(
      to(FileDocument, () => {
        throw refusal('502', 'Bad gateway')
      }),
    )
    const { report } = gatherDependencies(
      quiet,
      PATH,
      await readReleaseBranchFiles(broken, { source, path: PATH, merges: [merge(1)] }),
    )
    expect(report.state).toBe('partial')
    expect(report.problems[0]?.message).toMatch(/^build\/dependencies.yaml of the release branches could not be read/)
  })

  test('of which GitHub left out a text', async () => {
    const error = { type: '502', path: [], message: 'Bad gateway' }
    const partial = cannedGitHub(to(FileDocument, () => ({ result: { repository: null }, errors: [error] })))
    const { problems } = await readReleaseBranchFiles(partial, { source, path: PATH, merges: [merge(1)] })
    expect(problems.map(({ message }) => message)).toEqual([
      "GitHub did not return build/dependencies.yaml for 1 of the week's merges to release branches.",
    ])
  })

  test('is told where the default branch has no such file', async () => {
    const none = { ...quiet, files: [{ path: PATH, text: null, changes: [], problems: [] }] }
    const others = await readReleaseBranchFiles(github({ c1: '1.22.5' }), { source, path: PATH, merges: [merge(1)] })
    expect(gatherDependencies(none, PATH, others)).toMatchObject({
      facts: [{ merge: 1 }],
      report: { state: 'complete' },
    })
  })
})
