import * as core from '@actions/core'
import { context } from '@actions/github'
import { checkChange } from '../checking/check-change.ts'
import { readChange } from '../config/event-change.ts'
import { readCheckInputs } from '../config/check-inputs.ts'
import { isLoopback } from '../web/loopback.ts'
import { connect } from '../github/client.ts'
import { sentence } from '../model/problem.ts'
import { repositoryName } from '../text/repository-name.ts'
import { type Url } from '../model/url.ts'
import { pathUrl } from '../text/url.ts'
import { checkAnnotations, type Annotation } from '../report/check-annotations.ts'
import { checkOutputsOf, countOf, isFailed } from '../report/check-outputs.ts'
import { checkSummary } from '../report/check-summary.ts'
import { onRunner, type Runner } from './runner.ts'

/** The time limit for repeating requests. */
const PATIENCE_MINUTES = 10

// The entry of the edition check as an action (check/action.yml).
async function run(runner: Runner): Promise<void> {
  const { environment, here, printed, tell, withoutTokens } = runner
  const inputs = readCheckInputs(runner.inputs)
  const change = readChange(environment['GITHUB_EVENT_NAME'] ?? '', context.payload)
  const patience = runner.patience(PATIENCE_MINUTES)
  const github = connect({ url: context.graphqlUrl, fetch, token: inputs.token, patience })
  const isReplay = isLoopback(new URL(context.graphqlUrl).hostname)
  const askLink = inputs.checkLinks ? (await import('../web/ask-link.ts')).linkAsker({ isReplay }) : null
  const outcome = await checkChange({
    inputs,
    change,
    here,
    github,
    askLink,
    now: runner.started,
    progress: tell,
    wait: patience.wait,
  })

  for (const annotation of checkAnnotations(outcome.editions)) annotate(annotation, printed)
  for (const { fixResult, path } of outcome.editions) {
    if (fixResult?.kind === 'not fixed') core.notice(printed(`${path} was not fixed: ${sentence(fixResult.reason)}`))
    if (fixResult?.kind === 'fixed') core.notice(printed(`${path} was fixed in a commit on its branch.`))
  }
  for (const problem of outcome.warnings) tell(sentence(problem))
  for (const [name, value] of checkOutputsOf(outcome)) core.setOutput(name, value)
  const requests = `${String(github.requests.length)} requests, ${String(github.requests.reduce((sum, { cost }) => sum + cost, 0))} points`
  tell(`${String(countOf(outcome, 'error'))} errors, ${String(countOf(outcome, 'warning'))} warnings (${requests})`)
  if (environment['GITHUB_STEP_SUMMARY'] !== undefined) {
    await core.summary.addRaw(withoutTokens(checkSummary(outcome, rulesPage(environment)))).write()
  }
  // `setFailed` would use up one of the ten errors that GitHub shows.
  if (isFailed(outcome, inputs.failOn)) process.exitCode = 1
}

function annotate({ severity, message: said, place, title }: Annotation, printed: (text: string) => string): void {
  const message = printed(said)
  const print = severity === 'error' ? core.error : core.warning
  if (place === null) {
    print(message, { title })
    return
  }
  const { path, line, column, endLine, endColumn } = place
  // GitHub allows columns only within one line.
  const columns = line === endLine ? { startColumn: column, endColumn } : {}
  print(message, { title, file: path, startLine: line, endLine, ...columns })
}

/** The page of the rules in this version of the action, or null if the version is unknown. */
function rulesPage(environment: NodeJS.ProcessEnv): Url | null {
  const action = repositoryName(environment['GITHUB_ACTION_REPOSITORY'] ?? '')
  const version = environment['GITHUB_ACTION_REF'] ?? ''
  return action === null || version === ''
    ? null
    : pathUrl(action, { kind: 'blob', branch: version, path: 'docs/rules.md' })
}

await onRunner(process.env, run)
