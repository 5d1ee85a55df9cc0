import type { Caller, Hub } from './hub.ts'
import { createCommitOnBranch, botLogin } from './mutations/commit-on-branch.ts'
import type { Mutation } from './mutations/context.ts'
import {
  addComment,
  changeLabels,
  createLabel,
  requestReviews,
  updateIssueComment,
} from './mutations/labels-and-reviews.ts'
import { addAssignees, createPullRequest, movePullRequest, updatePullRequest } from './mutations/pull-requests.ts'
import { createRef, deleteRef, updateRef } from './mutations/references.ts'
import { findNode } from './node.ts'
import { notImplemented, Refusal } from './refusals.ts'
import { searchPage } from './search.ts'
import { checkedLogin } from './types/account.ts'

/** The members of `Query`. */
export function queryRoot(hub: Hub): object {
  return {
    repository: ({ owner, name }: { owner: string; name: string }) => {
      const repository = hub.store.find(`${owner}/${name}`)
      if (repository) return hub.views.repository(repository)
      throw new Refusal('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`)
    },
    search: (args: Parameters<typeof searchPage>[1]) => searchPage(hub, args),
    viewer: () => {
      const { login, type } = hub.world.viewer
      return hub.views.user(type === 'Bot' ? botLogin(login) : login)
    },
    user: ({ login }: { login: string }) => hub.views.user(checkedLogin(login, 'User')),
    organization: ({ login }: { login: string }) => hub.views.organization(checkedLogin(login, 'Organization')),
    node: ({ id }: { id: string }) => findNode(hub, id),
    nodes: ({ ids }: { ids: readonly string[] }) => {
      if (ids.length > 100)
        throw new Refusal(
          'ARGUMENT_LIMIT',
          `You may not provide more than 100 node ids; you provided ${String(ids.length)}.`,
        )
      return ids.map((id) => findNode(hub, id))
    },
    rateLimit: ({ dryRun }: { dryRun?: boolean | null }, { cost, budget }: Caller) => {
      if (dryRun) throw notImplemented('answer rateLimit(dryRun: true)')
      const { limit, remaining, used, resetAt } = budget
      return { cost: cost.points, nodeCount: cost.nodes, limit, remaining, used, resetAt }
    },
  }
}

/** The members of `Mutation`. */
export function mutationRoot(hub: Hub): object {
  return {
    createRef: mutation(createRef(hub)),
    updateRef: mutation(updateRef(hub)),
    deleteRef: mutation(deleteRef(hub)),
    createCommitOnBranch: mutation(createCommitOnBranch(hub)),
    createPullRequest: mutation(createPullRequest(hub)),
    updatePullRequest: mutation(updatePullRequest(hub)),
    closePullRequest: mutation(movePullRequest(hub, 'close')),
    reopenPullRequest: mutation(movePullRequest(hub, 'reopen')),
    convertPullRequestToDraft: mutation(movePullRequest(hub, 'draft')),
    markPullRequestReadyForReview: mutation(movePullRequest(hub, 'ready')),
    createLabel: mutation(createLabel(hub)),
    addLabelsToLabelable: mutation(changeLabels(hub, 'add')),
    removeLabelsFromLabelable: mutation(changeLabels(hub, 'remove')),
    addAssigneesToAssignable: mutation(addAssignees(hub)),
    requestReviews: mutation(requestReviews(hub)),
    addComment: mutation(addComment(hub)),
    updateIssueComment: mutation(updateIssueComment(hub)),
  }
}

/** Every payload returns the caller's `clientMutationId`. */
function mutation<Input>(run: Mutation<Input>) {
  return async ({ input }: { input: Input & { clientMutationId?: string | null } }, caller: Caller) => ({
    clientMutationId: input.clientMutationId ?? null,
    ...(await run(input, caller)),
  })
}
