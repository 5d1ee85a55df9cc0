import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, test } from '@jest/globals'
import type { CannedCommit, CannedRepository, CannedText } from './gather/canned-files.ts'

/** Recorded weeks and published editions. They are next to the checkout on some machines and are not part of it. */
const SHARED = fileURLToPath(new URL('../../shared/', import.meta.url))

export const sharedPath = (path: string): string => join(SHARED, path)

/** Runs tests that read a folder of `../shared`. If it does not exist, they are skipped, and their name says so. */
export function describeShared(name: string, path: string, tests: () => void): void {
  if (existsSync(sharedPath(path))) describe(name, tests)
  else
    describe.skip(`${name} (skipped: ../shared/${path} does not exist)`, () => {
      test('none', () => undefined)
    })
}

/** The names in a folder of `../shared`, or none if it does not exist. */
export function namesInShared(path: string): readonly string[] {
  return existsSync(sharedPath(path)) ? readdirSync(sharedPath(path)).toSorted() : []
}

/** Runs tests on the embedded week, and on each recorded week of `../shared/worlds` if that folder exists. */
export function describeWeeks(name: string, tests: (world: string) => void): void {
  describe(`${name}: the embedded week`, () => {
    tests('sandbox/weeks/2024-07-28')
  })
  describeShared(`${name}: recorded weeks`, 'worlds', () => {
    describe.each(recordedWeeks())('%s', tests)
  })
}

/** The recorded weeks in `../shared/worlds`: the path of each, or none. */
export function recordedWeeks(): readonly string[] {
  return namesInShared('worlds').map((name) => sharedPath(`worlds/${name}`))
}

/** Repositories of a recorded week, each with its newest commit at some instants. */
export interface OpenedWorld {
  readonly repositories: Readonly<Record<string, CannedRepository>>
  readonly close: () => void
}

/** @param instants the oldest first */
export function openWorld(edition: string, names: readonly string[], instants: readonly string[]): OpenedWorld {
  const folder = mkdtempSync(join(tmpdir(), 'world-'))
  const opened = names.map((name) => {
    const repository = join(folder, name)
    const bundle = sharedPath(`worlds/${edition}/repos/${name}/git.bundle`)
    execFileSync('git', ['clone', '--quiet', '--mirror', bundle, repository])
    const commits = instants.map((instant) => commitAt(repository, instant)).filter((commit) => commit !== null)
    return [name, { commits }] as const
  })
  const close = (): void => {
    rmSync(folder, { recursive: true })
  }
  return { repositories: Object.fromEntries(opened), close }
}

function commitAt(repository: string, instant: string): CannedCommit | null {
  const hash = git(repository, 'rev-list', '-1', `--until=${instant}`, 'HEAD').trim()
  if (hash === '') return null
  const files = git(repository, 'ls-tree', '-r', '-z', hash)
    .split('\0')
    .filter((line) => line !== '')
  const texts = files.map((line): [string, CannedText] => {
    const [about = '', path = ''] = line.split('\t')
    const oid = about.split(' ')[2] ?? ''
    return [path, { oid, read: () => git(repository, 'cat-file', 'blob', oid) }]
  })
  return { at: instant, files: new Map(texts) }
}

function git(repository: string, ...words: readonly string[]): string {
  return execFileSync('git', ['-C', repository, ...words], { encoding: 'utf8', maxBuffer: 2 ** 28 })
}
