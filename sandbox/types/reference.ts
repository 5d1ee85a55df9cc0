import type { Paging } from '../connections.ts'
import { pullRequestsAt } from '../clock-rule.ts'
import type { CommitObject } from '../git-objects.ts'
import type { GitReference } from '../git.ts'
import type { Hub } from '../hub.ts'
import { nodeId } from '../node-ids.ts'
import type { RepositoryState } from '../repository-state.ts'
import { commitPage } from './commit-page.ts'
import { pullRequestPage, type PullRequestFilter } from './pull-request-page.ts'

/**
 * A `Ref`.
 * @param prefix the prefix to remove from the name. Default: up to the second slash, such as `refs/heads/`
 */
export function referenceView(
  hub: Hub,
  repository: RepositoryState,
  reference: GitReference,
  prefix = /^refs\/[^/]+\//.exec(reference.name)?.[0] ?? 'refs/',
): object {
  const { name, target } = reference
  const git = hub.git(repository)
  const branch = name.replace(/^refs\/heads\//, '')
  return {
    __typename: 'Ref',
    id: nodeId('Ref', `${repository.nameWithOwner}:${name}`),
    name: name.slice(prefix.length),
    prefix,
    target: () => hub.views.object(repository, target),
    repository: () => hub.views.repository(repository),
    compare: async ({ headRef }: { headRef: string }) => {
      const [base, head] = await Promise.all([git.commit(target.oid), git.commit(headRef)])
      return base && head ? comparisonView(hub, repository, base, head) : null
    },
    associatedPullRequests: (filter: PullRequestFilter & Paging) => {
      const all = pullRequestsAt(repository, hub.now()).filter(
        ({ headRepository, headRefName }) => headRepository === repository.nameWithOwner && headRefName === branch,
      )
      return pullRequestPage(hub, all, filter)
    },
  }
}

/** A `Comparison` of two commits, as in `Ref.compare`. */
async function comparisonView(
  hub: Hub,
  repository: RepositoryState,
  base: CommitObject,
  head: CommitObject,
): Promise<object> {
  const git = hub.git(repository)
  const ahead = await git.between(base.oid, head.oid)
  const behind = (): Promise<string[]> => git.between(head.oid, base.oid)
  return {
    __typename: 'Comparison',
    id: nodeId('Comparison', `${repository.nameWithOwner}:${base.oid}...${head.oid}`),
    aheadBy: ahead.length,
    behindBy: async () => (await behind()).length,
    status: async () => {
      const isBehind = (await behind()).length > 0
      return ahead.length > 0 ? (isBehind ? 'DIVERGED' : 'AHEAD') : isBehind ? 'BEHIND' : 'IDENTICAL'
    },
    baseTarget: () => hub.views.commit(repository, base),
    headTarget: () => hub.views.commit(repository, head),
    commits: (paging: Paging) => commitPage(hub, repository, ahead, paging),
  }
}
