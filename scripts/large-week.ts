import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Temporal } from 'temporal-polyfill'
import type { PullRequest } from '../sandbox/repository-state.ts'
import { runAction } from '../sandbox/run-action.ts'
import { startSandbox } from '../sandbox/server.ts'

const WEEK = 'sandbox/weeks/2024-07-28'
const SOURCE = 'kubernetes/kubernetes'
const SECONDS = 7 * 24 * 3600

/** The time and memory that drafting a large week took. */
export interface LargeWeek {
  readonly merges: number
  readonly kilobytesEach: number
  readonly exitCode: number
  /** The most memory that the action's process had, in MB. */
  readonly peakMB: number
  readonly seconds: number
  readonly requests: number
  readonly told: string
  readonly log: string
}

/**
 * Drafts the embedded week with many more merges, each with a description and a release note of the given kilobytes. The
 * bundled action runs in its own process.
 */
export async function draftLargeWeek(merges: number, kilobytesEach: number): Promise<LargeWeek> {
  const sandbox = await startSandbox(WEEK)
  const folder = await mkdtemp(join(tmpdir(), 'large-week-'))
  try {
    const { pullRequests } = sandbox.store.repository(SOURCE)
    for (let index = 0; index < merges; index += 1) {
      const pullRequest = large(200_000 + index, Math.floor((index / merges) * SECONDS), kilobytesEach)
      pullRequests.set(pullRequest.number, pullRequest)
    }
    const [figures, probe] = [join(folder, 'peak'), join(folder, 'probe.mjs')]
    await writeFile(probe, peakAtExit(figures))
    const run = await runAction({
      apiUrl: sandbox.url,
      repository: sandbox.world.site,
      inputs: { token: 'token', 'as-of': sandbox.world.clock },
      environment: { NODE_OPTIONS: `--import=${pathToFileURL(probe).href}` },
    })
    return {
      merges,
      kilobytesEach,
      exitCode: run.exitCode,
      peakMB: peakOf(await readFile(figures, 'utf8')),
      seconds: Math.round(run.wall / 100) / 10,
      requests: sandbox.requests.length,
      told: run.outputs['merges-told'] ?? '',
      log: run.log,
    }
  } finally {
    await sandbox.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * A module that writes the peak memory of the process, which it reads from Linux, at its end. Node's `maxRSS` also counts
 * the parent process until the child starts its own program.
 */
const peakAtExit = (file: string): string =>
  `import { readFileSync, writeFileSync } from 'node:fs'\nprocess.on('exit', () => writeFileSync(${JSON.stringify(file)}, readFileSync('/proc/self/status')))\n`

/** In MB. */
function peakOf(status: string): number {
  const kilobytes = /^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1]
  if (kilobytes === undefined) throw new Error('Linux did not say how much memory the run had at most')
  return Math.round(Number(kilobytes) / 1024)
}

const START = Temporal.Instant.from('2024-07-22T00:00:00Z')
const WORDS = [
  'Fixes',
  'a',
  'pod',
  'that',
  'never',
  'starts',
  'when',
  'its',
  'node',
  'restarts',
  '`kubelet`',
  'and',
  'the',
]

/** A merge whose texts are made on demand, so that the sandbox does not keep hundreds of megabytes. */
function large(number: number, second: number, kilobytes: number): PullRequest {
  const mergedAt = START.add({ seconds: second }).toString()
  const text = (bytes: number): string => {
    let written = ''
    for (let index = number; written.length < bytes; index += 1) {
      written += `${WORDS[(index * 7) % WORDS.length] ?? ''} ${index % 12 === 0 ? `#${String(index)}.\n` : ''}`
    }
    return written
  }
  const half = (kilobytes * 1000) / 2
  return {
    kind: 'PullRequest',
    repository: SOURCE,
    number,
    title: `Fix pod ${String(number)} that never starts`,
    get body() {
      return `${text(half)}\n\n\`\`\`release-note\nFixes pod ${String(number)}. ${text(half)}\n\`\`\`\n`
    },
    author: { login: `gopher${String(number % 300)}`, type: 'User' },
    labels: ['kind/bug', 'release-note', 'sig/node'],
    state: 'MERGED',
    isDraft: false,
    baseRefName: 'master',
    createdAt: mergedAt,
    mergedAt,
    closedAt: mergedAt,
    updatedAt: mergedAt,
    headRefName: null,
    mergeCommit: null,
    milestone: null,
    reviewers: [],
    assignees: [],
    headRepository: null,
    maintainerCanModify: false,
    changes: { additions: 10, deletions: 2, changedFiles: 1, files: ['pkg/kubelet/kubelet.go'] },
  }
}
