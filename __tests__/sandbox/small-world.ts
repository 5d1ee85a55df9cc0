import { afterAll } from '@jest/globals'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { startSandbox, type Sandbox, type SandboxOptions } from '../../sandbox/server.ts'

/** The files of a world by their paths below its folder. */
export type WorldFiles = Readonly<Record<string, unknown>>

export const SITE = 'kubernetes-sigs/lwkd'

const WORLD = {
  clock: '2024-07-30T06:00:00Z',
  viewer: { login: 'newsletter-bot', type: 'Bot' },
  site: SITE,
  edition: '2024-07-28',
  weekStart: '2024-07-22',
  weekEnd: '2024-07-28',
  provenance: { windowComplete: true },
}

/** A recorded pull request with everything that a test does not care about filled in. */
export function merged(number: number, mergedAt: string, more: Readonly<Record<string, unknown>> = {}): object {
  return {
    number,
    title: `Change ${String(number)}`,
    body: 'What it does.',
    state: 'MERGED',
    mergedAt,
    baseRefName: 'master',
    author: { login: 'gopher', type: 'User' },
    labels: [],
    provenance: { mergedAt: 'staging' },
    ...more,
  }
}

/** A recorded release. */
export function published(tagName: string, publishedAt: string, more: Readonly<Record<string, unknown>> = {}): object {
  return {
    tagName,
    name: tagName,
    url: `https://github.com/etcd-io/etcd/releases/tag/${tagName}`,
    description: `Notes of ${tagName}`,
    publishedAt,
    isPrerelease: false,
    isDraft: false,
    provenance: { source: 'a post' },
    ...more,
  }
}

const written: string[] = []
afterAll(() => Promise.all(written.map((folder) => rm(folder, { recursive: true }))))

/** Writes a world into a temporary folder, which goes when the tests are done. The site is there unless `files` says otherwise. */
export async function writeWorld(files: WorldFiles): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'small-world-'))
  written.push(folder)
  const all: WorldFiles = {
    'world.json': WORLD,
    [`repos/${SITE}/repository.json`]: { defaultBranch: 'main', description: 'The newsletter' },
    ...files,
  }
  for (const [path, content] of Object.entries(all)) {
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content))
  }
  return folder
}

/** A sandbox on a world written for the test. */
export async function smallSandbox(files: WorldFiles = {}, options: SandboxOptions = {}): Promise<Sandbox> {
  return startSandbox(await writeWorld(files), options)
}
