import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import * as core from '@actions/core'
import { context } from '@actions/github'
import { readInputs } from '../config/draft-inputs.ts'
import { isPullRequestRun } from '../config/pull-request-run.ts'
import { draftEdition } from '../drafting/draft-edition.ts'
import { feedReader } from '../web/feed-reader.ts'
import { isLoopback } from '../web/loopback.ts'
import { connect } from '../github/client.ts'
import { forkSync } from '../github/sync-fork.ts'
import type { RequestMade } from '../model/outcome.ts'
import { sentence } from '../model/problem.ts'
import { leftOutJson } from '../report/left-out.ts'
import { outputsOf } from '../report/outputs.ts'
import { annotations } from '../report/annotations.ts'
import { jobSummary } from '../report/summary.ts'
import { onRunner, type Runner } from './runner.ts'

// By default, Node collects garbage after hundreds of megabytes. In weeks of thousands of merges, collecting early
// halves the memory of a run (docs/faults.md, large weeks).
for (const flag of ['--optimize-for-size', '--semi-space-growth-factor=1']) setFlagsFromString(flag)

async function run(runner: Runner): Promise<void> {
  const { environment, here, printed, tell, withoutTokens } = runner
  const given = readInputs(runner.inputs, runner.started)
  const onProposal = isPullRequestRun(environment['GITHUB_REF'] ?? '', context.payload.pull_request)
  const inputs = { ...given, dryRun: given.dryRun || onProposal }
  if (onProposal && !given.dryRun) tell('A run of a pull request is always a dry run.')
  const patience = runner.patience(inputs.timeoutMinutes)
  const api = { url: context.graphqlUrl, fetch, patience }
  const sources = connect({ ...api, token: inputs.token })
  const site = connect({ ...api, token: inputs.siteToken })
  // If GitHub is on this machine, the run is a replay and must not send requests elsewhere.
  const isReplay = isLoopback(new URL(api.url).hostname)
  if (isReplay) tell('GitHub is on this machine: feeds elsewhere are not read.')
  const restRequests: RequestMade[] = []
  const outcome = await draftEdition({
    inputs,
    here,
    localConfiguration: existsSync(inputs.config) ? readFileSync(inputs.config, 'utf8') : null,
    sources,
    site,
    syncFork: forkSync({ url: context.apiUrl, token: inputs.siteToken, fetch, patience }, (request) => {
      restRequests.push(request)
    }),
    readFeed: feedReader(fetch, { isReplay }),
    progress: tell,
    wait: patience.wait,
  })

  const { draftedPost } = outcome
  const folder = environment['RUNNER_TEMP']
  if (draftedPost !== null && folder !== undefined) {
    const drafted = join(folder, 'last-week-in')
    mkdirSync(drafted, { recursive: true })
    writeFileSync(join(drafted, 'post.md'), draftedPost.post)
    writeFileSync(join(drafted, 'left-out.json'), leftOutJson(draftedPost.leftOut))
    tell(`The draft and what was left out: ${drafted}`)
  }
  for (const line of annotations(outcome.warnings)) core.warning(printed(line))
  for (const [name, value] of outputsOf(outcome)) core.setOutput(name, value)
  const pullRequest = outcome.pullRequest === null ? '' : ` ${outcome.pullRequest.url}`
  tell(`${outcome.operation}${pullRequest}${outcome.reason === null ? '' : ` ${sentence(outcome.reason)}`}`)
  if (environment['GITHUB_STEP_SUMMARY'] !== undefined) {
    const summary = jobSummary(outcome, [...sources.requests, ...site.requests, ...restRequests])
    await core.summary.addRaw(withoutTokens(summary)).write()
  }
}

await onRunner(process.env, run)
