import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Sandbox } from '../../sandbox/server.ts'
import { draftWeek, SITE, withSandbox } from './draft-week.ts'
import { git } from './edition-states.ts'

// Each test starts the action several times.
jest.setTimeout(60_000)

/** Two newsletters of one site, the closest that two can be: each has its own branch and folder. */
const newsletters = {
  kubernetes: {
    branch: '20240728',
    text: 'preset: kubernetes\nsources: { feeds: [] }\n',
  },
  another: {
    branch: 'another/2024-07-28',
    text: `preset: default
name: Another Week
source: kubernetes/kubernetes
edition:
  branch: another/{yyyy}-{mm}-{dd}
  path: another/{yyyy}-{mm}-{dd}.md
  title: Another Week Ending {month} {d}, {yyyy}
`,
  },
} as const
type Name = keyof typeof newsletters
const NAMES = ['kubernetes', 'another'] as const

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsletters-'))
  await Promise.all(NAMES.map((name) => writeFile(join(folder, `${name}.yml`), newsletters[name].text)))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

interface Published {
  readonly operation: string | undefined
  readonly title: string | undefined
  readonly post: string | null
  /** The files that differ between the site and the edition's branch. */
  readonly files: string
}

/** Drafts the newsletters all at once, and tells what each published. */
async function draftAtOnce(sandbox: Sandbox, ...names: readonly Name[]): Promise<readonly Published[]> {
  const runs = await Promise.all(names.map((name) => draftWeek(sandbox, { config: join(folder, `${name}.yml`) })))
  expect(runs.map(({ exitCode, log }) => (exitCode === 0 ? '' : log))).toEqual(names.map(() => ''))
  const pullRequests = await sandbox.pullRequests(SITE)
  return Promise.all(
    names.map(async (name, at) => {
      const { branch } = newsletters[name]
      const outputs = runs[at]?.outputs ?? {}
      expect(outputs['branch']).toBe(branch)
      return {
        operation: outputs['operation'],
        title: pullRequests.find(({ head }) => head === branch)?.title,
        post: await sandbox.file(SITE, branch, outputs['post-path']),
        files: await git(sandbox, 'diff', '--name-only', `main...${branch}`),
      }
    }),
  )
}

test('two newsletters drafted at once are what each is alone', async () => {
  const alone = [
    ...(await withSandbox((sandbox) => draftAtOnce(sandbox, 'kubernetes'))),
    ...(await withSandbox((sandbox) => draftAtOnce(sandbox, 'another'))),
  ]
  expect(alone.map(({ operation, files }) => [operation, files.trim()])).toEqual([
    ['created', '_posts/2024-07-28-update.md'],
    ['created', 'another/2024-07-28.md'],
  ])
  await withSandbox(async (sandbox) => {
    expect(await draftAtOnce(sandbox, ...NAMES)).toEqual(alone)
    expect(await sandbox.pullRequests(SITE)).toHaveLength(2)
  })
})

test('and a second run of both at once finds each as it was left', () =>
  withSandbox(async (sandbox) => {
    const first = await draftAtOnce(sandbox, ...NAMES)
    const second = await draftAtOnce(sandbox, ...NAMES)
    expect(second).toEqual(first.map((published) => ({ ...published, operation: 'unchanged' })))
    expect(await sandbox.pullRequests(SITE)).toHaveLength(2)
  }))
