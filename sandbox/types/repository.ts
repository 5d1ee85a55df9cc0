import type { Right } from '../authentication.ts'
import { issuesAt, pullRequestsAt, releasesAt } from '../clock-rule.ts'
import { page, type Paging } from '../connections.ts'
import type { GitReference } from '../git.ts'
import type { Caller, Hub } from '../hub.ts'
import { nodeId } from '../node-ids.ts'
import { notImplemented, Refusal } from '../refusals.ts'
import type { RepositoryState } from '../repository-state.ts'
import { issuePage } from './issue.ts'
import { findLabel, labelPage } from './label.ts'
import { milestonePage } from './milestone.ts'
import { pullRequestPage } from './pull-request-page.ts'
import { latestRelease, releasePage } from './release.ts'

interface ReferenceArguments extends Paging {
  readonly refPrefix: string
  readonly query?: string | null
  readonly direction?: 'ASC' | 'DESC' | null
  readonly orderBy?: { readonly field: 'ALPHABETICAL' | 'TAG_COMMIT_DATE'; readonly direction: 'ASC' | 'DESC' } | null
}

/** A `Repository`. All owners are organisations, because the world does not record accounts. */
export function repositoryView(hub: Hub, repository: RepositoryState): object {
  const { nameWithOwner, recorded } = repository
  const [owner = '', name = ''] = nameWithOwner.split('/')
  const release = (found: ReturnType<typeof latestRelease>) => (found ? hub.views.release(repository, found) : null)
  return {
    __typename: 'Repository',
    id: nodeId('Repository', nameWithOwner),
    name,
    nameWithOwner,
    owner: () => hub.views.organization(owner),
    url: `https://github.com/${nameWithOwner}`,
    resourcePath: `/${nameWithOwner}`,
    description: recorded.description ?? null,
    isArchived: false,
    isDisabled: false,
    isEmpty: () => recorded.bundle === null && repository.parent === null,
    isFork: repository.parent !== null,
    parent: () => (repository.parent === null ? null : hub.views.repository(hub.store.repository(repository.parent))),
    isLocked: false,
    isMirror: false,
    isPrivate: false,
    isTemplate: false,
    isInOrganization: true,
    hasIssuesEnabled: true,
    visibility: 'PUBLIC',
    viewerPermission: (_: unknown, caller: Caller) => (has(hub, 'contents', repository, caller) ? 'WRITE' : 'READ'),
    viewerCanAdminister: false,
    ...gitFields(hub, repository),
    label: (args: { name: string }) => {
      const label = findLabel(repository, args.name)
      return label ? hub.views.label(repository, label) : null
    },
    labels: (args: Paging) => labelPage(hub, repository, [...repository.labels.keys()], args),
    milestone: ({ number }: { number: number }) => {
      const milestone = repository.milestones.find((each) => each.number === number)
      return milestone ? hub.views.milestone(repository, milestone) : null
    },
    milestones: (args: Paging) => milestonePage(hub, repository, args),
    release: ({ tagName }: { tagName: string }) =>
      release(releasesAt(repository, hub.now()).find((each) => each.tagName === tagName)),
    latestRelease: () => release(latestRelease(hub, repository)),
    releases: (args: Paging) => releasePage(hub, repository, args),
    issue: ({ number }: { number: number }) => {
      const issue = issuesAt(repository, hub.now()).find((each) => each.number === number)
      if (issue) return hub.views.issue(issue)
      throw new Refusal('NOT_FOUND', `Could not resolve to an Issue with the number of ${String(number)}.`)
    },
    issues: (args: Paging) => issuePage(hub, repository, args),
    pullRequest: ({ number }: { number: number }) => {
      const pullRequest = pullRequestsAt(repository, hub.now()).find((each) => each.number === number)
      if (pullRequest) return hub.views.pullRequest(pullRequest)
      throw new Refusal('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${String(number)}.`)
    },
    issueOrPullRequest: ({ number }: { number: number }) => {
      const pullRequest = pullRequestsAt(repository, hub.now()).find((each) => each.number === number)
      if (pullRequest) return hub.views.pullRequest(pullRequest)
      const issue = issuesAt(repository, hub.now()).find((each) => each.number === number)
      if (issue) return hub.views.issue(issue)
      throw new Refusal(
        'NOT_FOUND',
        `Could not resolve to an issue or pull request with the number of ${String(number)}.`,
      )
    },
    pullRequests: (args: Paging) => pullRequestPage(hub, pullRequestsAt(repository, hub.now()), args),
  }
}

/** Whether the caller has a permission in a repository. A token with `write` can only write to the site. */
export function has(hub: Hub, right: Right, { nameWithOwner }: RepositoryState, { permission }: Caller): boolean {
  if (typeof permission !== 'string') return permission[nameWithOwner]?.includes(right) ?? false
  return permission === 'write' && nameWithOwner.toLowerCase() === hub.world.site.toLowerCase()
}

/** The fields from git. A repository without a bundle does not have branches. */
function gitFields(hub: Hub, repository: RepositoryState): object {
  const git = hub.git(repository)
  const view = (reference: GitReference | null, prefix?: string) =>
    reference && hub.views.reference(repository, reference, prefix)
  return {
    defaultBranchRef: async () => view(await git.reference(`refs/heads/${repository.recorded.defaultBranch}`)),
    ref: async ({ qualifiedName }: { qualifiedName: string }) => view(await git.reference(qualifiedName)),
    refs: async (args: ReferenceArguments) => {
      const { refPrefix, query, orderBy } = args
      if (!refPrefix.startsWith('refs/') || !refPrefix.endsWith('/'))
        throw new Refusal('UNPROCESSABLE', `\`refPrefix\` must start with refs/ and end with a slash: ${refPrefix}`)
      const rising = await git.references(refPrefix, orderBy?.field === 'TAG_COMMIT_DATE' ? 'creatordate' : 'refname')
      const kept = rising.filter((name) => name.slice(refPrefix.length).includes(query ?? ''))
      const names = (orderBy?.direction ?? args.direction) === 'DESC' ? kept.toReversed() : kept
      return page(
        names,
        args,
        (name) => name,
        async (name) => view(await git.reference(name), refPrefix),
      )
    },
    object: async ({ expression, oid }: { expression?: string | null; oid?: string | null }) => {
      const asked = oid ?? expression
      if (!asked) throw notImplemented('resolve Repository.object without expression or oid')
      const object = await git.read(asked)
      if (object) return hub.views.object(repository, object, pathOf(asked))
      const merge = pullRequestsAt(repository, hub.now()).find((each) => each.mergeCommit === asked)
      return merge ? hub.views.mergeCommit(repository, merge) : null
    },
  }
}

/** The path in an expression such as `HEAD:path`; empty for the root tree. */
function pathOf(expression: string): string {
  const colon = expression.indexOf(':')
  return colon < 0 ? '' : expression.slice(colon + 1).replace(/\/$/, '')
}
