import { setTimeout } from 'node:timers/promises'
import * as core from '@actions/core'
import { context } from '@actions/github'
import { Temporal } from 'temporal-polyfill'
import { checkChange } from './check-pull-request.ts'
import { readChange } from './config/checked-change.ts'
import { readCheckInputs } from './config/check-inputs.ts'
import { isLoopback } from './gather/news/feed-reader.ts'
import { connect } from './github/client.ts'
import { givenInputs, unexpected } from './given-inputs.ts'
import { AdvisedError, sentence } from './model/problem.ts'
import { repositoryName } from './model/repository.ts'
import { pathUrl, type Url } from './model/url.ts'
import { checkAnnotations, type Annotation } from './report/check-annotations.ts'
import { checkOutputsOf, countOf, isFailed } from './report/check-outputs.ts'
import { checkSummary } from './report/check-summary.ts'

// The entry of the edition check as an action (check/action.yml).
async function run(environment: NodeJS.ProcessEnv): Promise<void> {
  const inputs = readCheckInputs(givenInputs(environment))
  core.setSecret(inputs.token)
  const here = repositoryName(environment['GITHUB_REPOSITORY'] ?? '')
  if (here === null) {
    throw new AdvisedError({
      message: 'The environment does not say which repository runs this (GITHUB_REPOSITORY).',
      advice: 'Run it as a step of a workflow, or set GITHUB_REPOSITORY to owner/name.',
    })
  }
  const change = readChange(environment['GITHUB_EVENT_NAME'] ?? '', context.payload)
  const github = connect({ url: context.graphqlUrl, fetch, token: inputs.token })
  const onThisMachine = isLoopback(new URL(context.graphqlUrl).hostname)
  const askLink = inputs.checkLinks ? (await import('./ask-link.ts')).linkAsker(onThisMachine) : null
  const outcome = await checkChange({
    inputs,
    change,
    here,
    github,
    askLink,
    now: Temporal.Now.instant(),
    progress: core.info,
    wait: (milliseconds) => setTimeout(milliseconds),
  })

  for (const annotation of checkAnnotations(outcome.editions)) annotate(annotation)
  for (const { mending, path } of outcome.editions) {
    if (mending?.kind === 'left alone') core.notice(`${path} was not mended: ${sentence(mending.reason)}`)
    if (mending?.kind === 'mended') core.notice(`${path} was mended in a commit on its branch.`)
  }
  for (const problem of outcome.warnings) core.info(sentence(problem))
  for (const [name, value] of checkOutputsOf(outcome)) core.setOutput(name, value)
  const requests = `${String(github.requests.length)} requests, ${String(github.requests.reduce((sum, { cost }) => sum + cost, 0))} points`
  core.info(
    `${String(countOf(outcome, 'error'))} errors, ${String(countOf(outcome, 'warning'))} warnings (${requests})`,
  )
  if (environment['GITHUB_STEP_SUMMARY'] !== undefined) {
    await core.summary.addRaw(checkSummary(outcome, rulesPage(environment))).write()
  }
  // Without `setFailed`: its line would be one of the ten errors that GitHub shows.
  if (isFailed(outcome, inputs.failOn)) process.exitCode = 1
}

function annotate({ severity, message, place, title }: Annotation): void {
  const print = severity === 'error' ? core.error : core.warning
  if (place === null) {
    print(message, { title })
    return
  }
  const { path, line, column, endLine, endColumn } = place
  // GitHub takes columns only for a place within one line.
  const columns = line === endLine ? { startColumn: column, endColumn } : {}
  print(message, { title, file: path, startLine: line, endLine, ...columns })
}

/** The page of the rules in the version of this action that runs; null where the runner does not say. */
function rulesPage(environment: NodeJS.ProcessEnv): Url | null {
  const action = repositoryName(environment['GITHUB_ACTION_REPOSITORY'] ?? '')
  const version = environment['GITHUB_ACTION_REF'] ?? ''
  return action === null || version === '' ? null : pathUrl(action, 'blob', version, 'docs/rules.md')
}

try {
  await run(process.env)
} catch (error) {
  core.setFailed(error instanceof AdvisedError ? error.message : unexpected(error))
  if (error instanceof Error) core.debug(String(error.stack))
}
