import type { Edition } from '../model/edition.ts'
import type { Problem } from '../model/problem.ts'
import { AdvisedError } from '../model/problem.ts'
import { type KnownRepository } from '../model/repository.ts'
import { fullName } from '../text/repository-name.ts'
import {
  CommitPostDocument,
  CreateBranchDocument,
  OpenPullRequestDocument,
  UpdatePullRequestDocument,
} from '../github/generated.ts'
import type { GitHub } from '../github/github.ts'
import { GitHubError } from '../github/github-error.ts'
import { blobId, commitMessage } from './commit-message.ts'
import { addMetadata, type PullRequestMetadata } from './pull-request-metadata.ts'
import { readEditionState, type EditionState, type Site } from './edition-state.ts'
import { reasonNotToWrite, planPublication } from './plan.ts'
import { renewBody } from './pull-request-body.ts'
import { revise, type Revision } from './revision.ts'

/** A site with the ids that GitHub's mutations need. */
interface WritableSite extends Site, KnownRepository {
  /** The commit that the default branch points to. */
  readonly head: string
  readonly headRepository: KnownRepository
}

/** The result of publishing. */
export interface Publication {
  readonly operation: 'created' | 'updated' | 'unchanged' | 'skipped'
  readonly pullRequest: { readonly number: number; readonly url: string } | null
  /** Why nothing was written; null unless the operation is `skipped`. */
  readonly reason: Problem | null
  /** The post with people's edits; null if the edition is published, or its pull request merged or closed. */
  readonly revision: Revision | null
  /** Labels, reviewers, assignees or a milestone that could not be added. */
  readonly problems: readonly Problem[]
}

/** The drafted post and its pull request. */
export interface EditionToPublish {
  readonly edition: Edition
  readonly post: string
  readonly body: string
  readonly metadata: PullRequestMetadata
  /** The headings of the sections that may lack facts. */
  readonly incompleteSections: ReadonlySet<string>
}

export interface PublishContext {
  readonly github: GitHub
  readonly site: WritableSite
  /** Resolves after this many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>
}

/** Maximum number of attempts if somebody else changes the branch, or an answer of GitHub is lost. */
const ATTEMPTS = 5

/** The steps that this run has done, or may have done because the answer was lost. */
interface Done {
  branch: boolean
  commit: boolean
  pullRequest: boolean
}

/**
 * Writes the draft to the edition's branch in one commit, keeps people's edits, and opens a draft pull request. If they
 * exist, updates both. Makes only the changes that are missing. If somebody else changes the branch, or the answer to a
 * change is lost, reads the edition again and plans the remaining steps.
 *
 * @param state the state before the edition was drafted
 * @throws AdvisedError if GitHub refuses a change (the advice says which steps are done; the next run finishes), or the
 *   branch changes during every attempt
 */
export async function publish(
  { github, site, wait }: PublishContext,
  state: EditionState,
  publishable: EditionToPublish,
): Promise<Publication> {
  const done: Done = { branch: false, commit: false, pullRequest: false }
  let present = state
  try {
    for (let attempt = 1; ; attempt++) {
      try {
        return await attemptOnce({ github, site, done }, present, publishable)
      } catch (error) {
        if (!isRace(error) && !isUnsettled(error, done)) throw error
        if (attempt === ATTEMPTS) throw isRace(error) ? alwaysChanging(publishable.edition, error) : error
        await wait(250 * 2 ** attempt)
        present = await readEditionState(github, site, publishable.edition)
      }
    }
  } catch (error) {
    throw error instanceof AdvisedError ? withWhatWasDone(error, publishable.edition, done) : error
  }
}

async function attemptOnce(
  { github, site, done }: Omit<PublishContext, 'wait'> & { readonly done: Done },
  state: EditionState,
  { edition, post: draft, body, metadata, incompleteSections }: EditionToPublish,
): Promise<Publication> {
  const out = reasonNotToWrite(state)
  if (out !== null) return skipped(state, out, null)
  const revision = await revise(github, { headRepository: site.headRepository, state }, { draft, incompleteSections })
  if (revision.reasonNotToWrite !== null) return skipped(state, revision.reasonNotToWrite, revision)
  const plan = planPublication(state, revision.post)
  if (plan.createBranch) {
    const ref = `refs/heads/${edition.branch}`
    await doing(
      done,
      'branch',
      github.change(CreateBranchDocument, { repository: site.headRepository.id, ref, oid: site.head }),
    )
  }
  if (plan.commit) {
    const contents = Buffer.from(revision.post)
    const commit = github.change(CommitPostDocument, {
      repository: fullName(site.headRepository),
      branch: edition.branch,
      expectedHead: state.branch?.head ?? site.head,
      ...commitMessage(edition, { postId: await blobId(contents), isFirst: revision.onBranch === null }),
      path: edition.path,
      contents: contents.toString('base64'),
    })
    await doing(done, 'commit', commit)
  }
  if (state.pullRequest !== null) {
    const renewed = renewBody(state.pullRequest.body, body)
    const changed = renewed !== state.pullRequest.body
    if (changed) {
      await github.change(UpdatePullRequestDocument, { pullRequest: state.pullRequest.id, body: renewed })
    }
    // An earlier attempt of this run opened it, but its answer was lost or a later step failed.
    const problems = done.pullRequest ? await addMetadata(github, state.pullRequest.id, metadata) : []
    const operation = done.pullRequest ? 'created' : plan.commit || done.commit || changed ? 'updated' : 'unchanged'
    return { operation, pullRequest: state.pullRequest, reason: null, revision, problems }
  }
  const opening = github.change(OpenPullRequestDocument, {
    repository: site.id,
    base: site.defaultBranch,
    ...headIn(site, edition),
    title: edition.title,
    body,
  })
  const pullRequest = (await doing(done, 'pullRequest', opening)).createPullRequest?.pullRequest
  if (pullRequest == null) throw withoutNumber()
  const problems = await addMetadata(github, pullRequest.id, metadata)
  return { operation: 'created', pullRequest, reason: null, revision, problems }
}

/** The next attempt finds the pull request. */
const withoutNumber = (): GitHubError =>
  new GitHubError({
    code: 'UNREADABLE',
    operation: 'OpenPullRequest',
    said: 'the answer does not contain the pull request',
    advice: 'GitHub may have opened it. Run again: the next run continues from there.',
    answerLost: true,
  })

/** The branch in the form of GitHub's mutation: a fork needs its id, and its owner before the branch name. */
function headIn(
  { id, headRepository }: WritableSite,
  { branch }: Edition,
): { headRepository: string | null; head: string } {
  return headRepository.id === id
    ? { headRepository: null, head: branch }
    : { headRepository: headRepository.id, head: `${headRepository.owner}:${branch}` }
}

/** Records a step that was done, or may have been done. */
async function doing<Result>(done: Done, step: keyof Done, change: Promise<Result>): Promise<Result> {
  try {
    const result = await change
    done[step] = true
    return result
  } catch (error) {
    if (error instanceof GitHubError && error.answerLost) done[step] = true
    throw error
  }
}

const skipped = ({ pullRequest }: EditionState, reason: Problem, revision: Revision | null): Publication => ({
  operation: 'skipped',
  pullRequest,
  reason,
  revision,
  problems: [],
})

/** Whether GitHub refused a change because somebody else changed the branch after it was read. */
function isRace(error: unknown): error is GitHubError {
  return error instanceof GitHubError && (error.code === 'STALE_DATA' || /already exists/i.test(error.problem.message))
}

/**
 * Whether the edition must be read again to know what was done: the answer to a change was lost, or GitHub does not find
 * yet what this run has just created.
 */
function isUnsettled(error: unknown, done: Done): error is GitHubError {
  if (!(error instanceof GitHubError)) return false
  if (error.answerLost) return true
  return (done.branch || done.commit || done.pullRequest) && /^(?:UNPROCESSABLE|NOT_FOUND|422)$/.test(error.code)
}

/** Adds to the advice what the failed run left on the site. */
function withWhatWasDone(error: AdvisedError, edition: Edition, done: Done): AdvisedError {
  const left = done.pullRequest
    ? 'its pull request may be open without its labels and reviewers, which later runs do not add'
    : done.commit
      ? 'it may have the draft, without a pull request'
      : done.branch
        ? 'it may exist without the draft'
        : null
  if (left === null) return error
  const { problem } = error
  const advice = `${problem.advice} The branch ${edition.branch}: ${left}. The next run continues from there.`
  return new AdvisedError({ ...problem, advice }, error)
}

function alwaysChanging(edition: Edition, cause: GitHubError): AdvisedError {
  const problem = {
    message: `Somebody else changed the branch ${edition.branch} during each of ${String(ATTEMPTS)} attempts to write to it.`,
    advice:
      'Nothing was overwritten. Run again when nobody edits the branch, and allow one run at a time (concurrency in the workflow).',
  }
  return new AdvisedError(problem, cause)
}
