import { expect, test } from '@jest/globals'
import { Temporal } from 'temporal-polyfill'
import { gatherDependencies } from '../../src/gather/dependencies.ts'
import type { BranchFiles } from '../../src/gather/files/branch-files.ts'
import type { FileChange, FilesOfWeek } from '../../src/gather/files/file-changes.ts'
import type { Problem } from '../../src/model/problem.ts'

const PATH = 'build/dependencies.yaml'
const GO = 'golang: upstream version'

const written = (versions: Readonly<Record<string, string>>): string =>
  `dependencies:\n${Object.entries(versions)
    .map(
      ([name, version]) =>
        `  - name: "${name}"\n    version: ${version}\n    refPaths:\n    - path: build/x\n      match: y\n`,
    )
    .join('')}`

const change = (merge: number, before: string | null, after: string | null): FileChange => {
  return { commit: `c${String(merge)}`, merge, at: Temporal.Instant.from('2024-07-23T00:00:00Z'), before, after }
}

const week = (text: string | null, changes: readonly FileChange[], problems: readonly Problem[] = []): FilesOfWeek => ({
  repository: { owner: 'owner', name: 'name' },
  branch: 'master',
  files: [{ path: PATH, text, changes, problems }],
  failure: null,
})

const NONE: BranchFiles = { branches: new Map(), problems: [] }

const [old, now] = [written({ [GO]: '1.22.5', etcd: '3.5.14' }), written({ [GO]: '1.22.6', etcd: '3.5.14' })]

test.each([
  ['another version', [change(1, old, now)], [{ dependency: GO, before: '1.22.5', now: '1.22.6', merge: 1 }]],
  ['nothing but another place in the code', [change(1, old, old.replace('build/x', 'build/z'))], []],
  ['a version that comes and goes', [change(1, old, now), change(2, now, old)], []],
  [
    'two versions in one week',
    [change(1, old, now), change(2, now, written({ [GO]: '1.22.7', etcd: '3.5.14' }))],
    [{ dependency: GO, before: '1.22.5', now: '1.22.7', merge: 2 }],
  ],
  [
    'a version that ends in a zero',
    [change(1, written({ cni: '1.9' }), written({ cni: '1.10' }))],
    [{ dependency: 'cni', before: '1.9', now: '1.10', merge: 1 }],
  ],
  [
    'a new dependency',
    [change(1, written({ a: '1' }), written({ a: '1', b: '2' }))],
    [{ dependency: 'b', before: null, now: '2', merge: 1 }],
  ],
  ['one that is no longer listed', [change(1, old, written({ etcd: '3.5.14' }))], []],
  ['a new list', [change(1, null, old)], []],
  ['a deleted list', [change(1, old, null)], []],
])('%s', (_, changes, expected) => {
  const { facts, report } = gatherDependencies(week(now, changes), PATH, NONE)
  expect(facts).toEqual(expected.map((each) => ({ ...each, branch: 'master' })))
  expect(report).toEqual({ source: 'dependencies', state: 'complete', facts: expected.length, problems: [] })
})

test('without a list version updates come from titles', () => {
  const { facts, report } = gatherDependencies(week(null, []), PATH, NONE)
  expect(facts).toEqual([])
  expect(report.state).toBe('failed')
  expect(report.problems[0]?.message).toBe(
    'owner/name has no list of dependencies at build/dependencies.yaml; version updates are read from titles.',
  )
})

test.each([['dependencies: 1'], ['a: [']])('a list in another form, %s, is a partial reading', (text) => {
  const { facts, report } = gatherDependencies(week(text, [change(1, old, now), change(2, now, text)]), PATH, NONE)
  expect(facts).toHaveLength(1)
  expect(report.state).toBe('partial')
})

test('problems of the reading are handed on', () => {
  const problem = { message: 'No.', advice: 'Run again.' }
  expect(gatherDependencies(week(now, [], [problem]), PATH, NONE).report).toMatchObject({
    state: 'partial',
    problems: [problem],
  })
  const failed = gatherDependencies({ ...week(now, []), failure: problem }, PATH, NONE)
  expect(failed.report).toMatchObject({ state: 'failed', problems: [problem] })
})
