import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import * as core from '@actions/core'
import { context } from '@actions/github'
import { Temporal } from 'temporal-polyfill'
import { readInputs } from './config/inputs.ts'
import { isOfPullRequest } from './config/run-of-pull-request.ts'
import { draftEdition } from './draft.ts'
import { feedReader, isLoopback } from './gather/news/feed-reader.ts'
import { connect } from './github/client.ts'
import { givenInputs, unexpected } from './given-inputs.ts'
import { AdvisedError, sentence } from './model/problem.ts'
import { repositoryName } from './model/repository.ts'
import { leftOutJson } from './report/left-out.ts'
import { outputsOf } from './report/outputs.ts'
import { annotations } from './report/annotations.ts'
import { jobSummary } from './report/summary.ts'

async function run(environment: NodeJS.ProcessEnv): Promise<void> {
  const given = readInputs(givenInputs(environment), Temporal.Now.instant())
  const onProposal = isOfPullRequest(environment['GITHUB_REF'] ?? '', context.payload.pull_request)
  const inputs = { ...given, dryRun: given.dryRun || onProposal }
  if (onProposal && !given.dryRun) core.info('A run of a pull request is always a dry run.')
  core.setSecret(inputs.token)
  core.setSecret(inputs.siteToken)
  const here = repositoryName(environment['GITHUB_REPOSITORY'] ?? '')
  if (here === null) {
    throw new AdvisedError({
      message: 'The environment does not say which repository runs this (GITHUB_REPOSITORY).',
      advice: 'Run it as a step of a workflow, or set GITHUB_REPOSITORY to owner/name.',
    })
  }
  const api = { url: context.graphqlUrl, fetch }
  const sources = connect({ ...api, token: inputs.token })
  const site = connect({ ...api, token: inputs.siteToken })
  // Where GitHub itself is on this machine the run is a replay, and calls nobody else.
  const isReplay = isLoopback(new URL(api.url).hostname)
  if (isReplay) core.info('GitHub is on this machine: feeds elsewhere are not read.')
  const outcome = await draftEdition({
    inputs,
    here,
    localConfiguration: existsSync(inputs.config) ? readFileSync(inputs.config, 'utf8') : null,
    sources,
    site,
    readFeed: feedReader(fetch, isReplay),
    progress: core.info,
    wait: (milliseconds) => setTimeout(milliseconds),
  })

  const { manuscript } = outcome
  const folder = environment['RUNNER_TEMP']
  if (manuscript !== null && folder !== undefined) {
    const drafted = join(folder, 'last-week-in')
    mkdirSync(drafted, { recursive: true })
    writeFileSync(join(drafted, 'post.md'), manuscript.post)
    writeFileSync(join(drafted, 'left-out.json'), leftOutJson(manuscript.leftOut))
    core.info(`The draft and what was left out: ${drafted}`)
  }
  for (const line of annotations(outcome.warnings)) core.warning(line)
  for (const [name, value] of outputsOf(outcome)) core.setOutput(name, value)
  const pullRequest = outcome.pullRequest === null ? '' : ` ${outcome.pullRequest.url}`
  core.info(`${outcome.operation}${pullRequest}${outcome.reason === null ? '' : ` ${sentence(outcome.reason)}`}`)
  if (environment['GITHUB_STEP_SUMMARY'] !== undefined) {
    await core.summary.addRaw(jobSummary(outcome, [...sources.requests, ...site.requests])).write()
  }
}

try {
  await run(process.env)
} catch (error) {
  core.setFailed(error instanceof AdvisedError ? error.message : unexpected(error))
  if (error instanceof Error) core.debug(String(error.stack))
}
