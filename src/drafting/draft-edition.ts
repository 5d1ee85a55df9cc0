import type { Inputs } from '../config/draft-inputs.ts'
import { openFork } from '../config/open-fork.ts'
import type { OpenSite } from '../config/open-site.ts'
import type { SyncFork } from '../github/sync-fork.ts'
import { openEdition, writeManuscript, type Desk } from './write-post.ts'
import type { Outcome } from '../model/outcome.ts'
import type { Problem } from '../model/problem.ts'
import { type KnownRepository } from '../model/repository.ts'
import { fullName } from '../text/repository-name.ts'
import { readDressing } from '../publish/dressing.ts'
import { lackingSections } from '../publish/lacking-sections.ts'
import type { Leave } from '../publish/plan.ts'
import { publish } from '../publish/publish.ts'
import { pullRequestBody } from '../publish/pull-request-body.ts'
import { revise } from '../publish/revision.ts'
import { readWeekOnSite } from './edition-on-site.ts'

/** What a run gets from outside. */
export interface Setting extends Desk {
  readonly inputs: Inputs
  /** Brings a branch of a fork up to date with the repository it was forked from. */
  readonly syncFork: SyncFork
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
  const home = await openHome(setting, opened)

  const places = { site: newsletter.site, home, base: opened.defaultBranch }
  const [week, dressing] = await Promise.all([
    readWeekOnSite(setting, newsletter, places, planned),
    readDressing(site, newsletter),
  ])
  const { state, leave } = week
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

  const written = await writeManuscript(setting, newsletter, planned, week)
  const { edition, manuscript } = written
  const { draft, post, sources } = manuscript
  const warnings = [...written.warnings, ...dressing.problems]

  const lacking = lackingSections(newsletter, sources)

  if (inputs.dryRun) {
    const revision = leave === null ? await revise(site, home, state, post, lacking) : null
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
  const { id, defaultBranch, head } = opened
  const place = { ...newsletter.site, id, defaultBranch, head, home }
  const { problems, ...publication } = await publish(
    site,
    place,
    state,
    { edition, post, body, lacking },
    dressing,
    wait,
  )
  return { edition, ...publication, manuscript, warnings: [...warnings, ...problems] }
}

/** The repository that holds the edition's branch: the site, or a fork of it, which is brought up to date first. */
async function openHome({ inputs, site, syncFork, progress }: Setting, opened: OpenSite): Promise<KnownRepository> {
  const { pushToFork, dryRun } = inputs
  if (pushToFork === null) return { ...opened.newsletter.site, id: opened.id }
  const fork = await openFork(site, { name: pushToFork, opened, toWrite: !dryRun })
  if (!dryRun) {
    await syncFork(fork, opened.defaultBranch)
    progress(`The fork ${fullName(fork)} is up to date`)
  }
  return fork
}

function dryRunReason(leave: Leave | null): Problem {
  if (leave === null) {
    return { message: 'This was a dry run.', advice: 'Run without dry-run to write what the summary shows.' }
  }
  return { message: `This was a dry run, and any other run would write nothing: ${leave.reason}`, advice: leave.advice }
}
