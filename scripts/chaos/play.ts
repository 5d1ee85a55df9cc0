import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { faultsOf, type FaultKind } from '../../sandbox/faults/faults.ts'
import type { Hooks } from '../../sandbox/hooks.ts'
import { startSandbox } from '../../sandbox/server.ts'
import { VirtualTime } from '../../sandbox/virtual-time.ts'
import { draftInProcess, effectsOf, lineTo, type InProcessRun } from './draft-in-process.ts'
import type { History } from './history.ts'
import { BRANCH, POST, SITE, SITE_FILES, WEEK_BEFORE, writeInventedWorld } from './invented-world.ts'
import { judge } from './judge.ts'
import { changeFacts, People, pullRequestsOfEdition } from './people.ts'

/** The result of a history. */
export interface Played {
  /** What is wrong; nothing where each run ended as promised. */
  readonly wrong: readonly string[]
  /** The kinds of the faults that happened. */
  readonly faults: readonly FaultKind[]
  /** How many runs with faults ended so. */
  readonly published: number
  readonly failedWithAdvice: number
  /** What each run said, for who looks into it. */
  readonly told: readonly (readonly string[])[]
}

/** The site of an invented project. Histories are played on it one after another. */
export interface Stage {
  play(history: History): Promise<Played>
  close(): Promise<void>
}

/** Starts the sandbox and drafts the expected posts without faults. */
export async function openStage(): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'invented-world-'))
  await writeInventedWorld(folder)
  let hooks: Hooks = {}
  let hidden: readonly number[] = []
  const sandbox = await startSandbox(folder, {
    hooks: {
      beforeAnswer: (request) => hooks.beforeAnswer?.(request),
      afterAnswer: (request, answer) => hooks.afterAnswer?.(request, answer),
    },
    hiddenFromSearch: (number) => hidden.includes(number),
  })
  await sandbox.commit(SITE, 'main', SITE_FILES, { message: 'The site' })
  let time = new VirtualTime(sandbox.world.clock)
  const line = lineTo(() => time)
  const run = (random: number, inputs: Readonly<Record<string, string>> = {}): Promise<InProcessRun> =>
    draftInProcess(sandbox, { time, fetch: line.fetch, random: () => random, inputs })
  await run(0, { 'week-ending': WEEK_BEFORE })

  async function clean(): Promise<void> {
    hooks = {}
    hidden = []
    time = new VirtualTime(sandbox.world.clock)
    changeFacts(sandbox, false)
    const { pullRequests } = sandbox.store.repository(SITE)
    for (const { number } of await pullRequestsOfEdition(sandbox)) pullRequests.delete(number)
    await promisify(execFile)('git', ['-C', sandbox.git(SITE), 'update-ref', '-d', `refs/heads/${BRANCH}`])
  }

  async function drafted(isNew: boolean): Promise<string> {
    await clean()
    changeFacts(sandbox, isNew)
    const { error } = await run(0)
    const post = await sandbox.file(SITE, BRANCH, POST)
    if (post === null) throw new Error('Nothing was drafted without faults.', { cause: error })
    return post
  }
  const faultFree = { first: await drafted(false), withNewFacts: await drafted(true) }

  async function play(history: History): Promise<Played> {
    await clean()
    const people = new People(sandbox)
    const moveBranch = (): Promise<void> => people.write()
    const played = { wrong: [] as string[], faults: [] as FaultKind[], published: 0, failedWithAdvice: 0 }
    const told: (readonly string[])[] = []
    const postNow = (): Promise<string | null> => sandbox.file(SITE, BRANCH, POST).catch(() => null)
    const judged = async (ended: InProcessRun, name: string, before: string | null): Promise<void> => {
      told.push([...ended.told, `${name}: ${ended.outcome?.operation ?? String(ended.error)}`])
      played.wrong.push(
        ...(await judge(sandbox, ended, people, faultFree, before)).map((wrong) => `${wrong} (${name})`),
      )
    }
    for (const [index, { faults, random, then }] of history.runs.entries()) {
      hidden = history.hidden
      const { hooks: faulty, injected } = faultsOf(
        faults,
        effectsOf(() => time, line, moveBranch),
      )
      const before = await postNow()
      hooks = faulty
      const ended = await run(random)
      hooks = {}
      played.faults.push(...injected.map(({ kind }) => kind))
      await judged(ended, `run ${String(index + 1)}`, before)
      if (ended.outcome !== null) played.published += 1
      else played.failedWithAdvice += 1
      for (const act of then) await people.act(act)
    }
    hidden = []
    const before = await postNow()
    const healing = await run(0)
    await judged(healing, 'the run without faults', before)
    if (healing.outcome === null || healing.outcome.warnings.length > 0) {
      played.wrong.push(`not healed: ${healing.outcome?.warnings[0]?.message ?? String(healing.error)}`)
    }
    return { ...played, told }
  }

  return {
    play,
    close: async () => {
      await sandbox.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
