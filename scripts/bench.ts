import { existsSync } from 'node:fs'
import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { longestChain } from '../sandbox/longest-chain.ts'
import { replay, type Replay } from '../sandbox/replay-week.ts'
import { runAction } from '../sandbox/run-action.ts'
import { draftAndCheck } from '../__tests__/replay/check-change.ts'
import { checkCitedEditions } from './cited-editions.ts'
import { benchHistories } from './bench-histories.ts'
import { crossValidate } from './cross-validation.ts'
import { editionScorecard } from './edition-scorecard.ts'
import { chaos } from './chaos/chaos.ts'
import { draftLargeWeek } from './large-week.ts'
import { toldWeeks } from './told-weeks.ts'

// `npm run bench` prints figures of speed, size, curation and the edition check as JSON. Times are medians of several runs
// on this machine: only compare them with other times of the same bench.
const RUNS = 7
const WEEK = 'sandbox/weeks/2024-07-28'
const WORLDS = '../shared/worlds'
/** Weeks with the merges that editors listed. */
const TOLD_WEEKS = '../shared/bench'
/** Published editions with their known errors. */
const EDITIONS = '../shared/editions'

/** `--histories N`: how many histories of edits and runs are tried in git. */
const { values: given } = parseArgs({ options: { histories: { type: 'string', default: '1000' } } })
const HISTORIES = Number(given.histories)

const folder = await mkdtemp(join(tmpdir(), 'bench-'))
const figures = join(folder, 'figures.json')
const bundle = join(folder, 'index.js')

/** Put before a copy of the bundle: at its exit the process writes how long it ran and its CPU time. */
const probe = `process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  const lived = { lived: performance.now(), cpu: (user + system) / 1000 }
  process.getBuiltinModule('fs').writeFileSync(${JSON.stringify(figures)}, JSON.stringify(lived))
})
`
await cp('dist', folder, { recursive: true })
await writeFile(join(folder, 'package.json'), '{ "type": "module" }')
await writeFile(bundle, probe + (await readFile('dist/index.js', 'utf8')))

interface Lived {
  /** Milliseconds from the start of the process to its exit. */
  readonly lived: number
  /** CPU time in milliseconds. */
  readonly cpu: number
}

const lastRun = async (): Promise<Lived> => JSON.parse(await readFile(figures, 'utf8')) as Lived
const round = (value: number): number => Math.round(value * 10) / 10
const median = (values: readonly number[]): number =>
  round(values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN)

async function times<Value>(count: number, run: () => Promise<Value>): Promise<Value[]> {
  const values: Value[] = []
  for (let time = 0; time < count; time++) values.push(await run())
  return values
}

/** The time to load the action, in milliseconds: without inputs it ends as soon as its main function begins. */
async function timeToMain(): Promise<number> {
  await runAction({ apiUrl: 'http://127.0.0.1:9', repository: 'o/n', inputs: {}, bundle })
  return (await lastRun()).lived
}

/** Counts the backslash escapes and character references of a post, outside its front matter and code spans. */
function escapesIn(post: string): number {
  const body = post.replace(/^---\n.*?\n---\n/s, '').replace(/`[^`\n]*`/g, '')
  return body.match(/\\[!-/:-@[-`{-~]|&#?\w+;/g)?.length ?? 0
}

interface WholeRun extends Lived {
  readonly run: Replay
}

async function wholeRun(world: string, latency: number): Promise<WholeRun> {
  const run = await replay(world, { latency, times: 1, bundle })
  if (run.exitCode !== 0) throw new Error(run.log)
  return { ...(await lastRun()), run }
}

async function measured(world: string): Promise<Record<string, unknown>> {
  const atOnce = await times(RUNS, () => wholeRun(world, 0))
  const late = await times(3, () => wholeRun(world, 200))
  const requests = late[0]?.run.requests ?? []
  return {
    requests: requests.length,
    rateLimitPoints: requests.reduce((sum, { cost }) => sum + cost, 0),
    longestChainRequests: longestChain(requests),
    escapesInPost: escapesIn(late[0]?.run.post ?? ''),
    wallMs: {
      withoutLatency: median(atOnce.map(({ lived }) => lived)),
      withLatency200Ms: median(late.map(({ lived }) => lived)),
    },
    cpuMs: {
      withoutLatency: median(atOnce.map(({ cpu }) => cpu)),
      withLatency200Ms: median(late.map(({ cpu }) => cpu)),
    },
  }
}

async function chaosFigures(count: number): Promise<object> {
  const started = performance.now()
  return { ...(await chaos(count, 20240728)), seconds: Math.round((performance.now() - started) / 1000) }
}

async function largeWeek(): Promise<object> {
  const { merges, kilobytesEach, exitCode, peakMB, seconds, requests } = await draftLargeWeek(5000, 60)
  return { merges, kilobytesEach, exitCode, peakMB, seconds, requests }
}

/** The edition check on the pull request of the week's draft, including the rules that ask GitHub. */
async function checkOfDraft(world: string): Promise<Record<string, unknown>> {
  const { run, requests } = await draftAndCheck(world)
  return {
    errors: Number(run.outputs['errors']),
    warnings: Number(run.outputs['warnings']),
    requests: requests.length,
    rateLimitPoints: requests.reduce((sum, { cost }) => sum + cost, 0),
    longestChainRequests: longestChain(requests),
    wallMs: round(run.wall),
  }
}

try {
  const worlds = existsSync(WORLDS) ? (await readdir(WORLDS)).map((name) => join(WORLDS, name)) : []
  const weeks: Record<string, unknown> = {}
  const checks: Record<string, unknown> = {}
  for (const world of [WEEK, ...worlds]) {
    weeks[world] = await measured(world)
    checks[world] = await checkOfDraft(world)
  }
  console.log(
    JSON.stringify(
      {
        node: process.version,
        startToMainMs: median(await times(RUNS, timeToMain)),
        draftBundleBytes: (await stat('dist/index.js')).size,
        weeks,
        // Agreement with the editors' choices; each year is judged with weights fitted to the other years.
        curation: existsSync(TOLD_WEEKS) ? crossValidate(toldWeeks(TOLD_WEEKS)) : null,
        editHistories: await benchHistories(HISTORIES),
        // Goals: a recall of at least 0.95, and at most 0.1 other errors per edition.
        checkOfPublishedEditions: editionScorecard(),
        // Runs and reruns while GitHub fails (docs/faults.md).
        chaos: await chaosFigures(1000),
        largeWeek: await largeWeek(),
        checkOfDrafts: checks,
        // The rules that ask GitHub, on published editions.
        citedRulesOnPublishedEditions:
          existsSync(EDITIONS) && existsSync(TOLD_WEEKS) ? checkCitedEditions(EDITIONS, TOLD_WEEKS) : null,
      },
      null,
      1,
    ),
  )
} finally {
  await rm(folder, { recursive: true, force: true })
}
