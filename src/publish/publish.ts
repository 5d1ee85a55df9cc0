import type { Edition } from '../model/edition.ts'
import type { Problem } from '../model/problem.ts'
import { AdvisedError } from '../model/problem.ts'
import { fullName, type KnownRepository } from '../model/repository.ts'
import {
  CommitPostDocument,
  CreateBranchDocument,
  OpenPullRequestDocument,
  UpdatePullRequestDocument,
} from '../github/generated.ts'
import type { GitHub } from '../github/github.ts'
import { GitHubError } from '../github/github-error.ts'
import { blobId, commitMessage } from './commit-message.ts'
import { dress, type Dressing } from './dressing.ts'
import { readEditionState, type EditionState } from './edition-state.ts'
import { leftAlone, planPublication, type Leave } from './plan.ts'
import { renewBody } from './pull-request-body.ts'
import { revise, type Revision } from './revision.ts'

/** The site's repository as publishing needs it. */
export interface Site extends KnownRepository {
  readonly defaultBranch: string
  readonly head: string
  /** The repository that holds the edition's branch: the site's own, or a fork of it. */
  readonly home: KnownRepository
}

/** How a run ended on the site. */
export interface Publication {
  readonly operation: 'created' | 'updated' | 'unchanged' | 'skipped'
  readonly pullRequest: { readonly number: number; readonly url: string } | null
  /** Why nothing was written, where the operation is `skipped`. */
  readonly reason: Problem | null
  /** The post with people's words in it; null where the edition was found to be out or closed. */
  readonly revision: Revision | null
  /** What of the pull request's dressing could not be put on. */
  readonly problems: readonly Problem[]
}

/** What is to be published: the drafted post, and what its pull request says. */
export interface Manuscript {
  readonly edition: Edition
  readonly post: string
  readonly body: string
}

/** How often a run begins again when somebody else changes the branch at the same moment. */
const ATTEMPTS = 5

/**
 * Brings the draft to the edition's branch as one commit, with people's words kept, and opens its pull request as a
 * draft, or renews both. Makes only the changes that are still missing. Where somebody else changed the branch since it
 * was read, it is read and merged again.
 *
 * @param state as it was read before the draft was made
 * @param wait settles after so many milliseconds
 * @throws GitHubError where GitHub refuses a change; what was done before it is finished by the next run
 * @throws AdvisedError where the branch did not stand still
 */
export async function publish(
  github: GitHub,
  site: Site,
  state: EditionState,
  manuscript: Manuscript,
  dressing: Dressing,
  wait: (milliseconds: number) => Promise<void>,
): Promise<Publication> {
  let present = state
  for (let attempt = 1; ; attempt++) {
    try {
      return await attemptOnce(github, site, present, manuscript, dressing)
    } catch (error) {
      if (!isRace(error)) throw error
      if (attempt === ATTEMPTS) throw restless(manuscript.edition, error)
      await wait(250 * 2 ** attempt)
      present = await readEditionState(github, { site, home: site.home, base: site.defaultBranch }, manuscript.edition)
    }
  }
}

async function attemptOnce(
  github: GitHub,
  site: Site,
  state: EditionState,
  { edition, post: draft, body }: Manuscript,
  dressing: Dressing,
): Promise<Publication> {
  const out = leftAlone(state)
  if (out !== null) return skipped(state, out, null)
  const revision = await revise(github, site.home, state, draft)
  if (revision.leave !== null) return skipped(state, revision.leave, revision)
  const plan = planPublication(state, revision.post)
  if (plan.createBranch) {
    await github.change(CreateBranchDocument, {
      repository: site.home.id,
      ref: `refs/heads/${edition.branch}`,
      oid: site.head,
    })
  }
  if (plan.commit) {
    const contents = Buffer.from(revision.post)
    await github.change(CommitPostDocument, {
      repository: fullName(site.home),
      branch: edition.branch,
      expectedHead: state.branch?.head ?? site.head,
      ...commitMessage(edition, await blobId(contents), revision.onBranch === null),
      path: edition.path,
      contents: contents.toString('base64'),
    })
  }
  if (state.pullRequest !== null) {
    const renewed = renewBody(state.pullRequest.body, body)
    const changed = renewed !== state.pullRequest.body
    if (changed) {
      await github.change(UpdatePullRequestDocument, { pullRequest: state.pullRequest.id, body: renewed })
    }
    const operation = plan.commit || changed ? 'updated' : 'unchanged'
    return { operation, pullRequest: state.pullRequest, reason: null, revision, problems: [] }
  }
  const opened = await github.change(OpenPullRequestDocument, {
    repository: site.id,
    base: site.defaultBranch,
    ...headIn(site, edition),
    title: edition.title,
    body,
  })
  const pullRequest = opened.createPullRequest?.pullRequest
  if (pullRequest == null) throw new Error('GitHub opened a pull request and did not say which')
  const problems = await dress(github, pullRequest.id, dressing)
  return { operation: 'created', pullRequest, reason: null, revision, problems }
}

/** The branch as GitHub asks for it: one of a fork with the fork's id, and its owner before the name. */
function headIn({ id, home }: Site, { branch }: Edition): { headRepository: string | null; head: string } {
  return home.id === id
    ? { headRepository: null, head: branch }
    : { headRepository: home.id, head: `${home.owner}:${branch}` }
}

const skipped = ({ pullRequest }: EditionState, { reason, advice }: Leave, revision: Revision | null): Publication => ({
  operation: 'skipped',
  pullRequest,
  reason: { message: reason, advice },
  revision,
  problems: [],
})

/** Whether a change was refused because somebody else did something between reading and writing. */
function isRace(error: unknown): error is GitHubError {
  return error instanceof GitHubError && (error.code === 'STALE_DATA' || /already exists/i.test(error.problem.message))
}

function restless(edition: Edition, cause: GitHubError): AdvisedError {
  const problem = {
    message: `The branch ${edition.branch} was changed by somebody else at each of ${String(ATTEMPTS)} attempts to write to it.`,
    advice:
      'Nothing was overwritten. Run again when nobody is at work on it, and let one run at a time (concurrency in the workflow).',
  }
  return new AdvisedError(problem, cause)
}
