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

/** A site with what GitHub's mutations ask for. */
export interface WritableSite extends Site, KnownRepository {
  /** The commit that the default branch points to. */
  readonly head: string
  readonly headRepository: KnownRepository
}

/** How a run ended on the site. */
export interface Publication {
  readonly operation: 'created' | 'updated' | 'unchanged' | 'skipped'
  readonly pullRequest: { readonly number: number; readonly url: string } | null
  /** Why nothing was written, where the operation is `skipped`. */
  readonly reason: Problem | null
  /** The post with people's words in it; null where the edition was found to be out or closed. */
  readonly revision: Revision | null
  /** What of the pull request's metadata could not be put on. */
  readonly problems: readonly Problem[]
}

/** What is to be published: the drafted post, and what its pull request says. */
export interface EditionToPublish {
  readonly edition: Edition
  readonly post: string
  readonly body: string
  readonly metadata: PullRequestMetadata
  /** The headings of the sections for which the draft may lack facts. */
  readonly incompleteSections: ReadonlySet<string>
}

export interface PublishContext {
  readonly github: GitHub
  readonly site: WritableSite
  /** Resolves after this many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>
}

/** How often a run reads the edition again: somebody else changed the branch, or GitHub did not say what it did. */
const ATTEMPTS = 5

/** What this run has done to the site, or may have where an answer was lost. */
interface Done {
  branch: boolean
  commit: boolean
  pullRequest: boolean
}

/**
 * Brings the draft to the edition's branch as one commit, with people's words kept, and opens its pull request as a
 * draft, or renews both. Makes only the changes that are still missing. Where somebody else changed the branch since it
 * was read, or no answer says whether a change was made, the edition is read again and the rest is planned anew.
 *
 * @param state as it was read before the draft was made
 * @throws AdvisedError where GitHub refuses a change, with what was done before it, which the next run finishes; or where
 *   the branch did not stand still
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
        if (attempt === ATTEMPTS) throw isRace(error) ? restless(publishable.edition, error) : error
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
    // Opened by this run, which did not hear of it or could not go on.
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
  if (pullRequest == null) throw unnamed()
  const problems = await addMetadata(github, pullRequest.id, metadata)
  return { operation: 'created', pullRequest, reason: null, revision, problems }
}

/** Read again, the edition has the pull request. */
const unnamed = (): GitHubError =>
  new GitHubError({
    code: 'UNREADABLE',
    operation: 'OpenPullRequest',
    said: 'the answer does not name the pull request',
    advice: 'GitHub may have opened it all the same: run again, the next run looks and goes on from there.',
    answerLost: true,
  })

/** The branch as GitHub asks for it: one of a fork with the fork's id, and its owner before the name. */
function headIn(
  { id, headRepository }: WritableSite,
  { branch }: Edition,
): { headRepository: string | null; head: string } {
  return headRepository.id === id
    ? { headRepository: null, head: branch }
    : { headRepository: headRepository.id, head: `${headRepository.owner}:${branch}` }
}

/** Notes a step that was done, or may have been. */
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

/** Whether a change was refused because somebody else did something between reading and writing. */
function isRace(error: unknown): error is GitHubError {
  return error instanceof GitHubError && (error.code === 'STALE_DATA' || /already exists/i.test(error.problem.message))
}

/**
 * Whether the edition must be read again to know what GitHub did: the answer to a change was lost, or GitHub does not know
 * yet what this run has just made there.
 */
function isUnsettled(error: unknown, done: Done): error is GitHubError {
  if (!(error instanceof GitHubError)) return false
  if (error.answerLost) return true
  return (done.branch || done.commit || done.pullRequest) && /^(?:UNPROCESSABLE|NOT_FOUND|422)$/.test(error.code)
}

/** Says what a failed run leaves on the site, so that nobody has to wonder. */
function withWhatWasDone(error: AdvisedError, edition: Edition, done: Done): AdvisedError {
  const left = done.pullRequest
    ? 'its pull request may be open without its labels and reviewers, which later runs leave to people'
    : done.commit
      ? 'the draft may be on it without a pull request'
      : done.branch
        ? 'it may be there without the draft'
        : null
  if (left === null) return error
  const { problem } = error
  const advice = `${problem.advice} The branch ${edition.branch}: ${left}; the next run goes on from there.`
  return new AdvisedError({ ...problem, advice }, error)
}

function restless(edition: Edition, cause: GitHubError): AdvisedError {
  const problem = {
    message: `The branch ${edition.branch} was changed by somebody else at each of ${String(ATTEMPTS)} attempts to write to it.`,
    advice:
      'Nothing was overwritten. Run again when nobody is at work on it, and let one run at a time (concurrency in the workflow).',
  }
  return new AdvisedError(problem, cause)
}
