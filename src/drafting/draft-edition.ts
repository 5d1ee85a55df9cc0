import type { Inputs } from '../config/draft-inputs.ts'
import { openFork } from '../config/open-fork.ts'
import type { OpenSite } from '../config/open-site.ts'
import type { SyncFork } from '../github/sync-fork.ts'
import { openEdition, writeEdition, type DraftingContext } from './write-post.ts'
import type { Outcome } from '../model/outcome.ts'
import type { Problem } from '../model/problem.ts'
import { type KnownRepository } from '../model/repository.ts'
import { fullName } from '../text/repository-name.ts'
import { readMetadata } from '../publish/pull-request-metadata.ts'
import { incompleteSections } from '../publish/incomplete-sections.ts'
import { publish } from '../publish/publish.ts'
import { pullRequestBody } from '../publish/pull-request-body.ts'
import { revise } from '../publish/revision.ts'
import { readWeekOnSite } from './edition-on-site.ts'

/** The inputs and connections of a run. */
export interface RunContext extends DraftingContext {
  readonly inputs: Inputs
  /** Updates a branch of a fork from the repository it was forked from. */
  readonly syncFork: SyncFork
  /** Resolves after this many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>
}

/**
 * Drafts one edition: gather, curate, compose (`write-post.ts`), publish.
 *
 * @throws AdvisedError if the run cannot continue; nothing was published, or the next run finishes it
 */
export async function draftEdition(context: RunContext): Promise<Outcome> {
  const { inputs, site: github, wait } = context
  const { opened, edition: planned } = await openEdition(context, { toWrite: !inputs.dryRun })
  const { newsletter } = opened
  const headRepository = await openHeadRepository(context, opened)

  const { id, defaultBranch, head } = opened
  const site = { ...newsletter.site, id, defaultBranch, head, headRepository }
  const [week, metadata] = await Promise.all([
    readWeekOnSite(context, { newsletter, site, edition: planned }),
    readMetadata(github, newsletter),
  ])
  const { state, reasonNotToWrite } = week
  if (reasonNotToWrite !== null && !inputs.dryRun) {
    return {
      edition: planned,
      operation: 'skipped',
      pullRequest: state.pullRequest,
      reason: reasonNotToWrite,
      draftedPost: null,
      revision: null,
      warnings: [],
    }
  }

  const written = await writeEdition(context, { newsletter, edition: planned }, week)
  const { edition, draftedPost } = written
  const { draft, post, sources } = draftedPost
  const warnings = [...written.warnings, ...metadata.problems]

  const incomplete = incompleteSections(newsletter, sources)

  if (inputs.dryRun) {
    const revision =
      reasonNotToWrite === null
        ? await revise(github, { headRepository, state }, { draft: post, incompleteSections: incomplete })
        : null
    return {
      edition,
      operation: 'skipped',
      pullRequest: state.pullRequest,
      reason: dryRunReason(reasonNotToWrite ?? revision?.reasonNotToWrite ?? null),
      draftedPost,
      revision,
      warnings,
    }
  }
  const body = pullRequestBody(newsletter, edition, { draft, sources })
  const { problems, ...publication } = await publish({ github, site, wait }, state, {
    edition,
    post,
    body,
    metadata,
    incompleteSections: incomplete,
  })
  return { edition, ...publication, draftedPost, warnings: [...warnings, ...problems] }
}

/** The repository that holds the edition's branch: the site, or a fork of it, which is updated first. */
async function openHeadRepository(
  { inputs, site, syncFork, progress }: RunContext,
  opened: OpenSite,
): Promise<KnownRepository> {
  const { pushToFork, dryRun } = inputs
  if (pushToFork === null) return { ...opened.newsletter.site, id: opened.id }
  const fork = await openFork(site, { name: pushToFork, opened, toWrite: !dryRun })
  if (!dryRun) {
    await syncFork(fork, opened.defaultBranch)
    progress(`The fork ${fullName(fork)} is up to date`)
  }
  return fork
}

function dryRunReason(reason: Problem | null): Problem {
  if (reason === null) {
    return { message: 'This was a dry run.', advice: 'Run without dry-run to publish the post in this summary.' }
  }
  return {
    message: `This was a dry run. A normal run would not write anything either: ${reason.message}`,
    advice: reason.advice,
  }
}
