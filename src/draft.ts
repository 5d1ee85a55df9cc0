import type { Inputs } from './config/inputs.ts'
import { openEdition, writeManuscript, type Desk } from './manuscript.ts'
import type { Outcome } from './model/outcome.ts'
import type { Problem } from './model/problem.ts'
import { readDressing } from './publish/dressing.ts'
import { readEditionState } from './publish/edition-state.ts'
import { leftAlone, type Leave } from './publish/plan.ts'
import { publish } from './publish/publish.ts'
import { pullRequestBody } from './publish/pull-request-body.ts'
import { revise } from './publish/revision.ts'

/** What a run gets from outside. */
export interface Setting extends Desk {
  readonly inputs: Inputs
  /** Settles after so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>
}

/**
 * Drafts one edition: gather, curate, compose (`manuscript.ts`), publish.
 *
 * @throws AdvisedError where the run cannot go on; nothing was published then, or the next run finishes it
 */
export async function draftEdition(setting: Setting): Promise<Outcome> {
  const { inputs, site, wait } = setting
  const { opened, edition: planned } = await openEdition(setting, !inputs.dryRun)
  const { newsletter } = opened

  const [state, dressing] = await Promise.all([
    readEditionState(site, newsletter.site, opened.defaultBranch, planned),
    readDressing(site, newsletter),
  ])
  const leave = leftAlone(state)
  if (leave !== null && !inputs.dryRun) {
    return {
      edition: planned,
      operation: 'skipped',
      pullRequest: state.pullRequest,
      reason: { message: leave.reason, advice: leave.advice },
      manuscript: null,
      revision: null,
      warnings: [],
    }
  }

  const written = await writeManuscript(setting, newsletter, planned, state.posts)
  const { edition, draft, sources, manuscript } = written
  const { post } = manuscript
  const warnings = [...written.warnings, ...dressing.problems]

  if (inputs.dryRun) {
    const revision = leave === null ? await revise(site, newsletter.site, state, post) : null
    return {
      edition,
      operation: 'skipped',
      pullRequest: state.pullRequest,
      reason: dryRunReason(leave ?? revision?.leave ?? null),
      manuscript,
      revision,
      warnings,
    }
  }
  const body = pullRequestBody(newsletter, edition, draft, sources)
  const publication = await publish(site, newsletter, opened, state, { edition, post, body }, dressing, wait)
  return { edition, ...publication, manuscript, warnings }
}

function dryRunReason(leave: Leave | null): Problem {
  if (leave === null) {
    return { message: 'This was a dry run.', advice: 'Run without dry-run to write what the summary shows.' }
  }
  return { message: `This was a dry run, and any other run would write nothing: ${leave.reason}`, advice: leave.advice }
}
