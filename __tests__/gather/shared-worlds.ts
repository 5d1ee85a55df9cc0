import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe } from '@jest/globals'
import type { CannedCommit, CannedRepository, CannedText } from './canned-files.ts'

/** Material that lies beside the project on some machines and is not part of it. */
const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url))

export const sharedPath = (path: string): string => join(SHARED, path)

/** Runs tests on the material, or skips them and says so in their name where it is absent. */
export function describeShared(name: string, path: string, tests: () => void): void {
  if (existsSync(sharedPath(path))) describe(name, tests)
  else describe.skip(`${name} (skipped: ../shared/${path} is not on this machine)`, tests)
}

/** The bundles of a world as repositories with the newest commit at each of some instants. */
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
