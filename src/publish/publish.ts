import type { Edition } from '../model/edition.ts'
import type { Newsletter } from '../model/newsletter.ts'
import type { Problem } from '../model/problem.ts'
import { fullName } from '../model/repository.ts'
import type { GitHub } from '../github/github.ts'
import {
  AddLabelsDocument,
  CommitPostDocument,
  CreateBranchDocument,
  OpenPullRequestDocument,
  RequestReviewsDocument,
  UpdatePullRequestDocument,
} from '../github/generated.ts'
import { TRAILER, type EditionState } from './edition-state.ts'
import { planPublication } from './plan.ts'
import { renewBody } from './pull-request-body.ts'
import type { Dressing } from './dressing.ts'

/** The site's repository as publishing needs it. */
export interface Site {
  readonly id: string
  readonly defaultBranch: string
  readonly head: string
}

/** How a run ended on the site. */
export interface Publication {
  readonly operation: 'created' | 'updated' | 'unchanged' | 'skipped'
  readonly pullRequest: { readonly number: number; readonly url: string } | null
  /** Why nothing was written, where the operation is `skipped`. */
  readonly reason: Problem | null
}

/** What is to be published: the post, and what its pull request says. */
export interface Manuscript {
  readonly edition: Edition
  readonly post: string
  readonly body: string
}

/**
 * Puts the post on the edition's branch as one commit and opens its pull request as a draft, or renews both. Makes only
 * the changes that are still missing; where people have worked on the edition it makes none.
 *
 * @throws GitHubError where GitHub refuses a change; what was done before it is finished by the next run
 */
export async function publish(
  github: GitHub,
  newsletter: Newsletter,
  site: Site,
  state: EditionState,
  manuscript: Manuscript,
  dressing: Dressing,
): Promise<Publication> {
  const { edition, post, body } = manuscript
  const plan = planPublication(state, post)
  if (plan.kind === 'leave') {
    return {
      operation: 'skipped',
      pullRequest: state.pullRequest,
      reason: { message: plan.reason, advice: plan.advice },
    }
  }
  const repository = fullName(newsletter.site)
  if (plan.createBranch) {
    await github.change(CreateBranchDocument, {
      repository: site.id,
      ref: `refs/heads/${edition.branch}`,
      oid: site.head,
    })
  }
  if (plan.commit) {
    await github.change(CommitPostDocument, {
      repository,
      branch: edition.branch,
      expectedHead: state.branch?.head ?? site.head,
      headline: `${state.branch?.post == null ? 'Draft' : 'Renew the draft of'} ${edition.title}`,
      body: `Edition: ${edition.week.sunday.toString()}\n${TRAILER}`,
      path: edition.path,
      contents: Buffer.from(post).toString('base64'),
    })
  }
  if (state.pullRequest !== null) {
    const renewed = renewBody(state.pullRequest.body, body)
    const changed = renewed !== state.pullRequest.body
    if (changed) {
      await github.change(UpdatePullRequestDocument, { pullRequest: state.pullRequest.id, body: renewed })
    }
    return {
      operation: plan.commit || changed ? 'updated' : 'unchanged',
      pullRequest: state.pullRequest,
      reason: null,
    }
  }
  const opened = await github.change(OpenPullRequestDocument, {
    repository: site.id,
    base: site.defaultBranch,
    head: edition.branch,
    title: edition.title,
    body,
  })
  const pullRequest = opened.createPullRequest?.pullRequest
  if (pullRequest == null) throw new Error('GitHub opened a pull request and did not say which')
  await dress(github, pullRequest.id, dressing)
  return { operation: 'created', pullRequest, reason: null }
}

/** Labels and reviewers, once, when the pull request is opened: what people take away stays away. */
async function dress(github: GitHub, pullRequest: string, { labels, users, teams }: Dressing): Promise<void> {
  await Promise.all([
    labels.length > 0 ? github.change(AddLabelsDocument, { pullRequest, labels }) : null,
    users.length + teams.length > 0 ? github.change(RequestReviewsDocument, { pullRequest, users, teams }) : null,
  ])
}
