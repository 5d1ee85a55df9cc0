/** The embedded default week, as the tests of it read it. */
import { afterAll, beforeAll } from '@jest/globals'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runGit } from '../../sandbox/git-command.ts'
import { readWorld, type RecordedRepository } from '../../sandbox/world.ts'

/** The folder of the week. */
export const week = join(import.meta.dirname, '../../sandbox/weeks/2024-07-28')
export const world = await readWorld(week)
/** The edition as people would have written it. */
export const human = await readFile(join(week, 'human.md'), 'utf8')

/** The window: from its first instant up to, not including, its last. */
export const start = '2024-07-22T00:00:00Z'
export const end = '2024-07-29T00:00:00Z'
export const inWeek = (instant: string): boolean => instant >= start && instant < end

/** A repository of the week by `owner/name`; fails the test if there is none. */
export function repository(name: string): RecordedRepository {
  const found = world.repositories.find(({ nameWithOwner }) => nameWithOwner === name)
  if (found === undefined) throw new Error(`${name} is not in the week`)
  return found
}

/** The pull requests of kubernetes/kubernetes by number. */
export const pullRequests = new Map(repository('kubernetes/kubernetes').pullRequests.map((one) => [one.number, one]))

/** A folder for clones, there while the tests of a file run. */
export let clones: string
beforeAll(async () => {
  clones = await mkdtemp(join(tmpdir(), 'embedded-week-'))
})
afterAll(() => rm(clones, { recursive: true, force: true }))

/** Runs git in a bare clone of a repository's bundle and gives what it printed. */
export async function git(name: string, ...args: readonly string[]): Promise<string> {
  const clone = join(clones, `${name}.git`)
  const { bundle } = repository(name)
  if (bundle === null) throw new Error(`${name} has no bundle`)
  if (!existsSync(clone)) await runGit(clones, ['clone', '--quiet', '--bare', bundle, clone])
  return (await runGit(clone, args)).toString()
}

/** A file of a bundled repository as its default branch had it at an instant. */
export async function fileAt(name: string, path: string, instant: string): Promise<string> {
  const commit = await git(name, 'rev-list', '-1', `--before=${instant}`, 'HEAD')
  return git(name, 'show', `${commit.trim()}:${path}`)
}
