import type { Hub, Views } from './hub.ts'
import { accountView, organizationView, signatureView, teamView, userView } from './types/account.ts'
import { commitView, mergeCommitView } from './types/commit.ts'
import { commentView, issueView } from './types/issue.ts'
import { labelView } from './types/label.ts'
import { milestoneView } from './types/milestone.ts'
import { pullRequestView } from './types/pull-request.ts'
import { referenceView } from './types/reference.ts'
import { releaseView } from './types/release.ts'
import { repositoryView } from './types/repository.ts'
import { objectView } from './types/tree.ts'

/** The views of all types for a hub. */
export function createViews(hub: () => Hub): Views {
  return {
    repository: (repository) => repositoryView(hub(), repository),
    reference: (repository, reference, prefix) => referenceView(hub(), repository, reference, prefix),
    object: (repository, object, path) => objectView(hub(), repository, object, path),
    commit: (repository, commit) => commitView(hub(), repository, commit),
    mergeCommit: (repository, pullRequest) => mergeCommitView(hub(), repository, pullRequest),
    signature: (signature) => signatureView(hub(), signature),
    pullRequest: (pullRequest) => pullRequestView(hub(), pullRequest),
    issue: (issue) => issueView(hub(), issue),
    comment: (repository, comment) => commentView(hub(), repository, comment),
    label: (repository, label) => labelView(hub(), repository, label),
    milestone: (repository, milestone) => milestoneView(hub(), repository, milestone),
    release: (repository, release) => releaseView(hub(), repository, release),
    account: (account) => accountView(hub(), account),
    user: (login) => userView(login),
    organization: (login) => organizationView(hub(), login),
    team: (organization, slug) => teamView(hub(), organization, slug),
  }
}
