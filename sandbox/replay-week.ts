import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serveFeeds } from './feeds.ts'
import { runAction, type ActionResult } from './run-action.ts'
import { startSandbox, type RecordedRequest, type Sandbox } from './server.ts'

export interface ReplayOptions {
  /** Milliseconds before each answer. */
  readonly latency: number
  /** The Sunday to draft. Default: that of the recorded edition. */
  readonly weekEnding?: string | undefined
  /** Number of consecutive runs of the action. */
  readonly times: number
  /** More inputs for the action; optional. */
  readonly inputs?: Readonly<Record<string, string>>
  /** The bundle to run. Default: dist/index.js. */
  readonly bundle?: string
}

/** The result of the last run. */
export interface Replay {
  readonly exitCode: number
  readonly log: string
  readonly summary: string
  readonly outputs: Readonly<Record<string, string>>
  /** The post on the edition's branch, or the drafted post if it was not published, or null without a draft. */
  readonly post: string | null
  readonly leftOut: string | null
  /** The pull request of the edition on the sandbox, or null. */
  readonly pullRequest: Awaited<ReturnType<Sandbox['pullRequests']>>[number] | null
  /** Of the last run, in the order of their start. */
  readonly requests: readonly Pick<RecordedRequest, 'operation' | 'cost' | 'startedAt' | 'ms'>[]
  /** Wall time of the last run's process, in milliseconds. */
  readonly wall: number
}

/**
 * Starts a sandbox with a recorded week and runs the bundled action against it like a runner: as of the week's clock, for
 * the recorded edition, with the site's configuration. If the site does not have one, it uses the preset `kubernetes`
 * with the recorded feeds.
 *
 * @param world the directory of the recorded week
 */
export async function replay(world: string, options: ReplayOptions): Promise<Replay> {
  const sandbox = await startSandbox(world, { latency: options.latency })
  const feeds = await serveFeeds(world, PRESET)
  const folder = await mkdtemp(join(tmpdir(), 'replay-'))
  try {
    const config = join(folder, 'newsletter.yml')
    await writeFile(config, feeds.configuration)
    let run: ActionResult | undefined
    let from = 0
    for (let time = 0; time < options.times; time++) {
      from = sandbox.requests.length
      run = await runAction({
        apiUrl: sandbox.url,
        repository: sandbox.world.site,
        ...(options.bundle === undefined ? {} : { bundle: options.bundle }),
        inputs: {
          token: 'sandbox-token',
          'as-of': sandbox.world.clock,
          'week-ending': options.weekEnding ?? sandbox.world.edition,
          ...((await hasConfiguration(sandbox)) ? {} : { config }),
          ...options.inputs,
        },
      })
    }
    if (run === undefined) throw new Error('A replay runs the action at least once.')
    const number = Number(run.outputs['pull-request-number'])
    const opened = await sandbox.pullRequests(sandbox.world.site)
    const pullRequest = opened.find((each) => each.number === number) ?? null
    return {
      exitCode: run.exitCode,
      log: run.log,
      summary: run.summary,
      outputs: run.outputs,
      post: (await sandbox.file(sandbox.world.site, run.outputs['branch'], run.outputs['post-path'])) ?? run.files.post,
      leftOut: run.files.leftOut,
      pullRequest,
      requests: sandbox.requests
        .slice(from)
        .map(({ operation, cost, startedAt, ms }) => ({ operation, cost, startedAt, ms })),
      wall: run.wall,
    }
  } finally {
    await Promise.all([sandbox.close(), feeds.close(), rm(folder, { recursive: true })])
  }
}

const PRESET = new URL('../src/config/presets/kubernetes.yml', import.meta.url)

async function hasConfiguration(sandbox: Sandbox): Promise<boolean> {
  return (await sandbox.file(sandbox.world.site, 'HEAD', '.github/last-week-in.yml')) !== null
}
