import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { buildHistory } from '../../sandbox/bundle-history.ts'
import { runGit } from '../../sandbox/git-command.ts'

const robot = { name: 'Kubernetes Prow Robot', email: 'k8s-ci-robot@users.noreply.github.com' }
const first = { message: 'Two files', author: robot, date: '2024-07-22T10:00:00Z' }

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bundle-history-test-'))
  await mkdir(join(folder, 'history'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** Writes one commit of the history under test. */
async function commit(name: string, file: object, tree: Readonly<Record<string, string>> = {}): Promise<void> {
  await mkdir(join(folder, 'history', name))
  await writeFile(join(folder, 'history', name, 'commit.json'), JSON.stringify(file))
  for (const [path, text] of Object.entries(tree)) {
    const target = join(folder, 'history', name, 'tree', path)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, text)
  }
}

const build = (bare = 'bare.git') => buildHistory(join(folder, 'history'), 'trunk', join(folder, bare))
const git = async (...args: string[]) => (await runGit(join(folder, 'bare.git'), args)).toString()

test('builds the commits in the order of their folders, with their dates, people, files and deletions', async () => {
  await commit('01-two-files', first, { 'a.txt': 'a\n', 'deep/"odd" näme.txt': 'data 3\nabc' })
  await commit('02-one-gone', {
    message: 'Merge pull request #7 from octocat/gone\n\n`rm` $(a.txt)',
    author: robot,
    date: '2024-07-23T13:14:23Z',
    deleted: ['a.txt'],
  })
  const head = await build()
  expect(await git('log', '--format=%H|%an|%ae|%aI|%cI|%s|%b')).toBe(
    [
      `${head}|${robot.name}|${robot.email}|2024-07-23T13:14:23+00:00|2024-07-23T13:14:23+00:00|Merge pull request #7 from octocat/gone|\`rm\` $(a.txt)\n`,
      `${(await git('rev-parse', 'HEAD~1')).trim()}|${robot.name}|${robot.email}|2024-07-22T10:00:00+00:00|2024-07-22T10:00:00+00:00|Two files|`,
      '',
    ].join('\n'),
  )
  expect(await git('ls-tree', '-r', '-z', '--name-only', 'HEAD')).toBe('deep/"odd" näme.txt\0')
  expect(await git('show', 'HEAD:deep/"odd" näme.txt')).toBe('data 3\nabc')
  expect(await git('symbolic-ref', 'HEAD')).toBe('refs/heads/trunk\n')
})

test('the same sources give the same hash', async () => {
  await commit('01', first, { 'a.txt': 'a' })
  expect(await build('one.git')).toBe(await build('other.git'))
})

test('a history without commits is refused', async () => {
  await expect(build()).rejects.toThrow(/history: holds no commits/)
})

describe('a malformed commit.json is refused with its path and key', () => {
  test.each([
    ['message', { ...first, message: ' ' }],
    ['author.email', { ...first, author: { ...robot, email: 'nobody' } }],
    ['date', { ...first, date: 'Monday' }],
    ['files', { ...first, files: [] }],
  ])('%s', async (key, file) => {
    await commit('01', file)
    await expect(build()).rejects.toThrow(`${join('history', '01', 'commit.json')}: ${key}: `)
  })
})
