import { setTimeout } from 'node:timers/promises'
import * as core from '@actions/core'
import { Temporal } from 'temporal-polyfill'
import type { Patience } from '../github/persistence.ts'
import { AdvisedError } from '../model/problem.ts'
import { type RepositoryName } from '../model/repository.ts'
import { repositoryName } from '../text/repository-name.ts'
import { logLine } from '../report/log-line.ts'
import { withoutSecrets } from '../github/secrets.ts'

/** The access of an action to its runner. */
export interface Runner {
  readonly environment: NodeJS.ProcessEnv
  /** `INPUT_WEEK-ENDING` is the input `week-ending`. */
  readonly inputs: ReadonlyMap<string, string>
  /** The repository that runs the workflow. */
  readonly here: RepositoryName
  readonly started: Temporal.Instant
  /** Makes a text that may quote strangers safe for one line of the log or an annotation. */
  readonly printed: (text: string) => string
  /** Prints a step of the run. */
  readonly tell: (step: string) => void
  /** Removes the tokens from a text. */
  readonly withoutTokens: (text: string) => string
  /** Returns the limit for repeating requests, counted from the start of the run. */
  readonly patience: (minutes: number) => Patience
}

/** Runs an action: masks its tokens first, and reports an error with its advice. */
export async function onRunner(environment: NodeJS.ProcessEnv, run: (runner: Runner) => Promise<void>): Promise<void> {
  const started = Temporal.Now.instant()
  const inputs = givenInputs(environment)
  const tokens = ['TOKEN', 'SITE-TOKEN'].map((name) => inputs.get(name)?.trim() ?? '').filter((token) => token !== '')
  const withoutTokens = (text: string): string => withoutSecrets(text, tokens)
  const printed = (text: string): string => withoutTokens(logLine(withoutTokens(text)))
  const tell = (step: string): void => {
    core.info(printed(step))
  }
  const patience = (minutes: number): Patience => ({
    now: () => Temporal.Now.instant(),
    wait: (milliseconds) => setTimeout(milliseconds),
    random: Math.random,
    deadline: started.add({ minutes }),
    progress: tell,
  })
  try {
    for (const token of tokens) core.setSecret(token)
    const here = repositoryHere(environment)
    await run({ environment, inputs, here, started, printed, tell, withoutTokens, patience })
  } catch (error) {
    core.setFailed(printed(error instanceof AdvisedError ? error.message : unexpected(error)))
    if (error instanceof Error) core.debug(withoutTokens(String(error.stack)))
  }
}

function givenInputs(environment: NodeJS.ProcessEnv): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(environment).flatMap(([name, value]) =>
      name.startsWith('INPUT_') && value !== undefined ? [[name.slice('INPUT_'.length), value] as const] : [],
    ),
  )
}

function repositoryHere(environment: NodeJS.ProcessEnv): RepositoryName {
  const here = repositoryName(environment['GITHUB_REPOSITORY'] ?? '')
  if (here !== null) return here
  throw new AdvisedError({
    message: 'The environment does not say which repository runs this (GITHUB_REPOSITORY).',
    advice: 'Run it as a step of a workflow, or set GITHUB_REPOSITORY to owner/name.',
  })
}

function unexpected(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error)
  return `This is a mistake in last-week-in: ${said}. Please open an issue with this line and the log of the run.`
}
