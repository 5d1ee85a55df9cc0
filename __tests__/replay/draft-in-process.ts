import { draftInProcess } from '../../scripts/chaos/draft-in-process.ts'
import type { ActionResult } from '../../sandbox/run-action.ts'
import type { Sandbox } from '../../sandbox/server.ts'
import { VirtualTime } from '../../sandbox/virtual-time.ts'
import { annotations } from '../../src/report/annotations.ts'
import { outputsOf } from '../../src/report/outputs.ts'
import { jobSummary } from '../../src/report/summary.ts'

type InProcessResult = Pick<ActionResult, 'exitCode' | 'log' | 'outputs' | 'summary'> & {
  /** What was waited in virtual time, in milliseconds. */
  readonly waits: readonly number[]
}

/** Drafts the week of a sandbox like the bundled action, but in virtual time: while GitHub fails, waits cost nothing. */
export async function draftInVirtualTime(
  sandbox: Sandbox,
  inputs: Readonly<Record<string, string>> = {},
): Promise<InProcessResult> {
  const time = new VirtualTime(sandbox.world.clock)
  const { outcome, error, told, requests } = await draftInProcess(sandbox, { time, fetch, random: () => 0.5, inputs })
  const warnings = outcome === null ? [] : annotations(outcome.warnings).map((line) => `::warning::${line}`)
  const failure = outcome === null ? [`::error::${error instanceof Error ? error.message : String(error)}`] : []
  return {
    exitCode: outcome === null ? 1 : 0,
    log: [...told, ...warnings, ...failure].join('\n'),
    outputs: outcome === null ? {} : Object.fromEntries(outputsOf(outcome)),
    summary: outcome === null ? '' : jobSummary(outcome, requests),
    waits: time.waits,
  }
}
