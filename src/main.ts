import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import * as core from '@actions/core'
import { context } from '@actions/github'
import { Temporal } from 'temporal-polyfill'
import { readInputs } from './config/inputs.ts'
import { isOfPullRequest } from './config/run-of-pull-request.ts'
import { draftEdition } from './draft.ts'
import { feedReader, isLoopback } from './gather/news/feed-reader.ts'
import { connect } from './github/client.ts'
import type { Patience } from './github/persistence.ts'
import { forkSync } from './github/sync-fork.ts'
import { AdvisedError, sentence } from './model/problem.ts'
import { repositoryName } from './model/repository.ts'
import { leftOutJson } from './report/left-out.ts'
import { logLine } from './report/log-line.ts'
import { outputsOf } from './report/outputs.ts'
import { annotations } from './report/annotations.ts'
import { withoutSecrets } from './report/secrets.ts'
import { jobSummary } from './report/summary.ts'

// Node lets garbage grow to hundreds of megabytes before it collects any. A week of thousands of merges makes much and
// keeps little, so that collecting early halves the memory of a run (docs/faults.md, large weeks).
for (const flag of ['--optimize-for-size', '--semi-space-growth-factor=1']) setFlagsFromString(flag)

async function run(environment: NodeJS.ProcessEnv): Promise<void> {
  const started = Temporal.Now.instant()
  const given = readInputs(givenInputs(environment), started)
  const onProposal = isOfPullRequest(environment['GITHUB_REF'] ?? '', context.payload.pull_request)
  const inputs = { ...given, dryRun: given.dryRun || onProposal }
  if (onProposal && !given.dryRun) tell('A run of a pull request is always a dry run.')
  const here = repositoryName(environment['GITHUB_REPOSITORY'] ?? '')
  if (here === null) {
    throw new AdvisedError({
      message: 'The environment does not say which repository runs this (GITHUB_REPOSITORY).',
      advice: 'Run it as a step of a workflow, or set GITHUB_REPOSITORY to owner/name.',
    })
  }
  const wait = (milliseconds: number): Promise<void> => setTimeout(milliseconds)
  const patience: Patience = {
    now: () => Temporal.Now.instant(),
    wait,
    random: Math.random,
    deadline: started.add({ minutes: inputs.timeoutMinutes }),
    progress: core.info,
  }
  const api = { url: context.graphqlUrl, fetch, patience }
  const sources = connect({ ...api, token: inputs.token })
  const site = connect({ ...api, token: inputs.siteToken })
  // Where GitHub itself is on this machine the run is a replay, and calls nobody else.
  const isReplay = isLoopback(new URL(api.url).hostname)
  if (isReplay) tell('GitHub is on this machine: feeds elsewhere are not read.')
  const outcome = await draftEdition({
    inputs,
    here,
    localConfiguration: existsSync(inputs.config) ? readFileSync(inputs.config, 'utf8') : null,
    sources,
    site,
    syncFork: forkSync({ url: context.apiUrl, token: inputs.siteToken, fetch }),
    readFeed: feedReader(fetch, isReplay),
    progress: tell,
    wait,
  })

  const { manuscript } = outcome
  const folder = environment['RUNNER_TEMP']
  if (manuscript !== null && folder !== undefined) {
    const drafted = join(folder, 'last-week-in')
    mkdirSync(drafted, { recursive: true })
    writeFileSync(join(drafted, 'post.md'), manuscript.post)
    writeFileSync(join(drafted, 'left-out.json'), leftOutJson(manuscript.leftOut))
    tell(`The draft and what was left out: ${drafted}`)
  }
  for (const line of annotations(outcome.warnings)) core.warning(printed(line))
  for (const [name, value] of outputsOf(outcome)) core.setOutput(name, value)
  const pullRequest = outcome.pullRequest === null ? '' : ` ${outcome.pullRequest.url}`
  tell(`${outcome.operation}${pullRequest}${outcome.reason === null ? '' : ` ${sentence(outcome.reason)}`}`)
  if (environment['GITHUB_STEP_SUMMARY'] !== undefined) {
    const summary = jobSummary(outcome, [...sources.requests, ...site.requests])
    await core.summary.addRaw(withoutSecrets(summary, tokens)).write()
  }
}

/** What the runner passed as inputs: `INPUT_WEEK-ENDING` is the input `week-ending`. */
function givenInputs(environment: NodeJS.ProcessEnv): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(environment).flatMap(([name, value]) =>
      name.startsWith('INPUT_') && value !== undefined ? [[name.slice('INPUT_'.length), value] as const] : [],
    ),
  )
}

/** What is printed can quote strangers, GitHub and the network. */
function printed(text: string): string {
  return withoutSecrets(logLine(text), tokens)
}

function tell(step: string): void {
  core.info(printed(step))
}

const inputs = givenInputs(process.env)
const tokens = ['TOKEN', 'SITE-TOKEN'].map((name) => inputs.get(name)?.trim() ?? '').filter((token) => token !== '')
try {
  for (const token of tokens) core.setSecret(token)
  await run(process.env)
} catch (error) {
  core.setFailed(printed(error instanceof AdvisedError ? error.message : unexpected(error)))
  if (error instanceof Error) core.debug(withoutSecrets(String(error.stack), tokens))
}

function unexpected(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error)
  return `This is a mistake in last-week-in: ${said}. Please open an issue with this line and the log of the run.`
}
