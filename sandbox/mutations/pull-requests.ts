import type { Hub } from '../hub.ts'
import { keyOf, nodeId, splitKey } from '../node-ids.ts'
import { notImplemented, Refusal } from '../refusals.ts'
import type { PullRequest, RepositoryState } from '../repository-state.ts'
import { writablePullRequest, writableRepository, type Mutation } from './context.ts'

interface CreateInput {
  readonly repositoryId: string
  readonly baseRefName: string
  readonly headRefName: string
  readonly title: string
  readonly body?: string | null
  readonly draft?: boolean | null
  readonly headRepositoryId?: string | null
}

interface UpdateInput {
  readonly pullRequestId: string
  readonly title?: string | null
  readonly body?: string | null
  readonly baseRefName?: string | null
  readonly state?: 'OPEN' | 'CLOSED' | null
  readonly labelIds?: readonly string[] | null
  readonly assigneeIds?: readonly string[] | null
  readonly milestoneId?: string | null
}

/** The most characters a body holds. */
const BODY_LIMIT = 65_536

/** `createPullRequest`, from a branch of the same repository. */
export function createPullRequest(hub: Hub): Mutation<CreateInput> {
  return async (input, caller) => {
    const repository = writableRepository(hub, input.repositoryId, caller)
    const [owner = ''] = repository.nameWithOwner.split('/')
    const headRefName = input.headRefName.replace(new RegExp(`^(?:${owner}:)?(?:refs/heads/)?`, 'i'), '')
    const baseRefName = input.baseRefName.replace(/^refs\/heads\//, '')
    const home = nodeId('Repository', repository.nameWithOwner)
    if (headRefName.includes(':') || (input.headRepositoryId && input.headRepositoryId !== home))
      throw notImplemented('open pull requests from another repository')
    const { title, body, draft } = input
    checkText(title, body ?? '')
    await checkBranches(hub, repository, baseRefName, headRefName)
    if (openFrom(repository, headRefName, baseRefName))
      throw new Refusal('UNPROCESSABLE', `A pull request already exists for ${owner}:${headRefName}.`)
    const author = hub.world.viewer
    const opened = { title, body: body ?? '', author, baseRefName, headRefName, isDraft: draft === true }
    return { pullRequest: hub.views.pullRequest(hub.store.open(repository.nameWithOwner, opened)) }
  }
}

/** `updatePullRequest`: title, body, base, state and the whole set of labels. */
export function updatePullRequest(hub: Hub): Mutation<UpdateInput> {
  return async (input, caller) => {
    const pullRequest = writablePullRequest(hub, input.pullRequestId, caller)
    const repository = hub.store.repository(pullRequest.repository)
    if (input.assigneeIds?.length || input.milestoneId) throw notImplemented('set assignees or a milestone')
    checkText(input.title ?? pullRequest.title, input.body ?? '')
    if (input.baseRefName) {
      await checkBranches(hub, repository, input.baseRefName, pullRequest.headRefName ?? '')
      pullRequest.baseRefName = input.baseRefName
    }
    if (input.state === 'CLOSED' && pullRequest.state === 'OPEN') hub.store.close(pullRequest)
    if (input.state === 'OPEN') reopen(repository, pullRequest)
    if (typeof input.title === 'string') pullRequest.title = input.title
    if (typeof input.body === 'string') pullRequest.body = input.body
    if (input.labelIds) pullRequest.labels = labelNames(repository, input.labelIds)
    return touched(hub, pullRequest)
  }
}

/** `closePullRequest`, `reopenPullRequest`, `convertPullRequestToDraft` or `markPullRequestReadyForReview`. */
export function movePullRequest(
  hub: Hub,
  move: 'close' | 'reopen' | 'draft' | 'ready',
): Mutation<{ pullRequestId: string }> {
  return ({ pullRequestId }, caller) => {
    const pullRequest = writablePullRequest(hub, pullRequestId, caller)
    if (move !== 'reopen' && pullRequest.state !== 'OPEN') throw new Refusal('UNPROCESSABLE', 'Pull request is closed')
    if (move === 'close') hub.store.close(pullRequest)
    else if (move === 'reopen') reopen(hub.store.repository(pullRequest.repository), pullRequest)
    else pullRequest.isDraft = move === 'draft'
    return touched(hub, pullRequest)
  }
}

/**
 * The names of labels given by their ids.
 * @throws Refusal NOT_FOUND for the id of no label of the repository
 */
export function labelNames(repository: RepositoryState, ids: readonly string[]): string[] {
  return ids.map((id) => {
    const key = splitKey(keyOf(id, 'Label'))
    const label = repository.labels.get(key.rest.toLowerCase())
    if (label && key.repository === repository.nameWithOwner) return label.name
    throw new Refusal('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`)
  })
}

function touched(hub: Hub, pullRequest: PullRequest): object {
  pullRequest.updatedAt = hub.now()
  return { pullRequest: hub.views.pullRequest(pullRequest), actor: () => hub.views.account(hub.world.viewer) }
}

function reopen(repository: RepositoryState, pullRequest: PullRequest): void {
  if (pullRequest.state === 'OPEN') return
  if (pullRequest.state === 'MERGED' || openFrom(repository, pullRequest.headRefName, pullRequest.baseRefName))
    throw new Refusal('UNPROCESSABLE', 'Could not open the pull request.')
  pullRequest.state = 'OPEN'
  pullRequest.closedAt = null
}

function openFrom(repository: RepositoryState, head: string | null, base: string): PullRequest | undefined {
  return [...repository.pullRequests.values()].find(
    (each) => each.state === 'OPEN' && each.headRefName === head && each.baseRefName === base,
  )
}

function checkText(title: string, body: string): void {
  if (title.trim() === '') throw new Refusal('UNPROCESSABLE', "Title can't be blank")
  if (title.length > 256) throw new Refusal('UNPROCESSABLE', 'Title is too long (maximum is 256 characters)')
  if (body.length > BODY_LIMIT)
    throw new Refusal('UNPROCESSABLE', `Body is too long (maximum is ${String(BODY_LIMIT)} characters)`)
}

/** GitHub names everything wrong with the two branches in one message. */
async function checkBranches(hub: Hub, repository: RepositoryState, base: string, head: string): Promise<void> {
  const git = hub.git(repository)
  const [baseCommit, headCommit] = await Promise.all([
    git.commit(`refs/heads/${base}`),
    git.commit(`refs/heads/${head}`),
  ])
  const ahead = baseCommit && headCommit ? await git.between(baseCommit.oid, headCommit.oid) : []
  const wrong = [
    ...(baseCommit && headCommit ? [] : ["Head sha can't be blank", "Base sha can't be blank"]),
    ...(ahead.length > 0 ? [] : [`No commits between ${base} and ${head}`]),
    ...(headCommit ? [] : ['Head ref must be a branch']),
    ...(baseCommit ? [] : ['Base ref must be a branch']),
  ]
  if (wrong.length > 0) throw new Refusal('UNPROCESSABLE', wrong.join(', '))
}
