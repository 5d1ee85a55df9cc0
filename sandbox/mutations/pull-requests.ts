import type { Hub } from '../hub.ts'
import { keyOf, splitKey } from '../node-ids.ts'
import { Refusal } from '../refusals.ts'
import type { PullRequest, RepositoryState } from '../repository-state.ts'
import { has } from '../types/repository.ts'
import { writablePullRequest, writableRepository, type Mutation } from './context.ts'

interface CreateInput {
  readonly repositoryId: string
  readonly baseRefName: string
  readonly headRefName: string
  readonly title: string
  readonly body?: string | null
  readonly draft?: boolean | null
  readonly headRepositoryId?: string | null
  readonly maintainerCanModify?: boolean | null
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

/** Maximum number of characters of a body. */
const BODY_LIMIT = 65_536

/** `createPullRequest`, from a branch of the same repository or of a fork. */
export function createPullRequest(hub: Hub): Mutation<CreateInput> {
  return async (input, caller) => {
    const repository = writableRepository(hub, input.repositoryId, caller, 'pull-requests', 'propose')
    const head = headRepository(hub, repository, input)
    const baseRefName = input.baseRefName.replace(/^refs\/heads\//, '')
    const headRefName = input.headRefName.replace(/^(?:[^:]+:)?(?:refs\/heads\/)?/, '')
    const maintainerCanModify = input.maintainerCanModify !== false && head !== repository
    if (maintainerCanModify && !has(hub, 'contents', head, caller))
      throw new Refusal('UNPROCESSABLE', "Fork collab can't be granted by someone without permission")
    const { title, body, draft } = input
    checkText(title, body ?? '')
    await checkBranches(hub, { repository, name: baseRefName }, { repository: head, name: headRefName })
    const from = { headRefName, headRepository: head.nameWithOwner }
    if (openFrom(repository, from, baseRefName))
      throw new Refusal(
        'UNPROCESSABLE',
        `A pull request already exists for ${ownerOf(head.nameWithOwner)}:${headRefName}.`,
      )
    const author = hub.world.viewer
    const opened = { title, body: body ?? '', author, baseRefName, ...from, maintainerCanModify }
    const pullRequest = hub.store.open(repository.nameWithOwner, { ...opened, isDraft: draft === true })
    return { pullRequest: hub.views.pullRequest(pullRequest) }
  }
}

/** The repository of the branch: that of the given id, or the fork of the owner before the colon, or the same one. */
function headRepository(
  hub: Hub,
  base: RepositoryState,
  { headRefName, headRepositoryId }: CreateInput,
): RepositoryState {
  const owner = /^([^:]+):/.exec(headRefName)?.[1]?.toLowerCase()
  const named = headRepositoryId ? hub.store.find(keyOf(headRepositoryId, 'Repository')) : undefined
  const network = [base, ...hub.store.repositories.filter(({ parent }) => parent === base.nameWithOwner)]
  const head =
    named ?? (owner === undefined ? base : network.find((each) => ownerOf(each.nameWithOwner).toLowerCase() === owner))
  if (head === undefined || !network.includes(head)) throw new Refusal('UNPROCESSABLE', 'Head repository is invalid')
  return head
}

const ownerOf = (nameWithOwner: string): string => nameWithOwner.split('/')[0] ?? ''

/** `updatePullRequest`: title, body, base, state, milestone and the complete sets of labels and assignees. */
export function updatePullRequest(hub: Hub): Mutation<UpdateInput> {
  return async (input, caller) => {
    const { labelIds, assigneeIds, milestoneId } = input
    // Whoever opened it may edit its words, and no more.
    const dresses = Boolean(labelIds ?? assigneeIds ?? milestoneId)
    const rights = dresses ? (['pull-requests'] as const) : (['pull-requests', 'propose'] as const)
    const pullRequest = writablePullRequest(hub, input.pullRequestId, caller, rights)
    const repository = hub.store.repository(pullRequest.repository)
    checkText(input.title ?? pullRequest.title, input.body ?? '')
    if (input.baseRefName) {
      const head = hub.store.repository(pullRequest.headRepository ?? repository.nameWithOwner)
      await checkBranches(
        hub,
        { repository, name: input.baseRefName },
        { repository: head, name: pullRequest.headRefName ?? '' },
      )
      pullRequest.baseRefName = input.baseRefName
    }
    if (input.state === 'CLOSED' && pullRequest.state === 'OPEN') hub.store.close(pullRequest)
    if (input.state === 'OPEN') reopen(repository, pullRequest)
    if (typeof input.title === 'string') pullRequest.title = input.title
    if (typeof input.body === 'string') pullRequest.body = input.body
    if (labelIds) pullRequest.labels = labelNames(repository, labelIds)
    if (assigneeIds) pullRequest.assignees = assigneeIds.map((id) => keyOf(id, 'User', 'Bot'))
    if (milestoneId) pullRequest.milestone = milestoneTitle(repository, milestoneId)
    return touched(hub, pullRequest)
  }
}

/** `addAssigneesToAssignable` for a pull request. */
export function addAssignees(hub: Hub): Mutation<{ assignableId: string; assigneeIds: readonly string[] }> {
  return ({ assignableId, assigneeIds }, caller) => {
    const pullRequest = writablePullRequest(hub, assignableId, caller)
    const logins = assigneeIds.map((id) => keyOf(id, 'User', 'Bot'))
    pullRequest.assignees = [...new Set([...pullRequest.assignees, ...logins])]
    pullRequest.updatedAt = hub.now()
    return { assignable: hub.views.pullRequest(pullRequest) }
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
 * Returns the names of labels by their ids.
 * @throws Refusal NOT_FOUND if an id is not a label of the repository
 */
export function labelNames(repository: RepositoryState, ids: readonly string[]): string[] {
  return ids.map((id) => {
    const key = splitKey(keyOf(id, 'Label'))
    const label = repository.labels.get(key.rest.toLowerCase())
    if (label && key.repository === repository.nameWithOwner) return label.name
    throw new Refusal('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`)
  })
}

function milestoneTitle(repository: RepositoryState, id: string): string {
  const key = splitKey(keyOf(id, 'Milestone'))
  const found = repository.milestones.find(({ title }) => title === key.rest)
  if (found && key.repository === repository.nameWithOwner) return found.title
  throw new Refusal('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`)
}

function touched(hub: Hub, pullRequest: PullRequest): object {
  pullRequest.updatedAt = hub.now()
  return { pullRequest: hub.views.pullRequest(pullRequest), actor: () => hub.views.account(hub.world.viewer) }
}

function reopen(repository: RepositoryState, pullRequest: PullRequest): void {
  if (pullRequest.state === 'OPEN') return
  if (pullRequest.state === 'MERGED' || openFrom(repository, pullRequest, pullRequest.baseRefName))
    throw new Refusal('UNPROCESSABLE', 'Could not open the pull request.')
  pullRequest.state = 'OPEN'
  pullRequest.closedAt = null
}

function openFrom(
  repository: RepositoryState,
  head: Pick<PullRequest, 'headRefName' | 'headRepository'>,
  base: string,
): PullRequest | undefined {
  return [...repository.pullRequests.values()].find(
    ({ state, headRefName, headRepository, baseRefName }) =>
      state === 'OPEN' &&
      headRefName === head.headRefName &&
      headRepository === head.headRepository &&
      baseRefName === base,
  )
}

function checkText(title: string, body: string): void {
  if (title.trim() === '') throw new Refusal('UNPROCESSABLE', "Title can't be blank")
  if (title.length > 256) throw new Refusal('UNPROCESSABLE', 'Title is too long (maximum is 256 characters)')
  if (body.length > BODY_LIMIT)
    throw new Refusal('UNPROCESSABLE', `Body is too long (maximum is ${String(BODY_LIMIT)} characters)`)
}

interface Branch {
  readonly repository: RepositoryState
  readonly name: string
}

/** GitHub reports all problems of the two branches in one message. */
async function checkBranches(hub: Hub, base: Branch, head: Branch): Promise<void> {
  const commitOf = ({ repository, name }: Branch) => hub.git(repository).commit(`refs/heads/${name}`)
  const [baseCommit, headCommit] = await Promise.all([commitOf(base), commitOf(head)])
  const isAhead = baseCommit && headCommit && baseCommit.oid !== headCommit.oid
  // A fork may lack the newest commits of the base; then its branch has some of its own, or none at all.
  const git = hub.git(head.repository)
  const ahead =
    isAhead &&
    ((await git.commit(baseCommit.oid)) === null || (await git.between(baseCommit.oid, headCommit.oid)).length > 0)
  const wrong = [
    ...(baseCommit && headCommit ? [] : ["Head sha can't be blank", "Base sha can't be blank"]),
    ...(ahead ? [] : [`No commits between ${base.name} and ${head.name}`]),
    ...(headCommit ? [] : ['Head ref must be a branch']),
    ...(baseCommit ? [] : ['Base ref must be a branch']),
  ]
  if (wrong.length > 0) throw new Refusal('UNPROCESSABLE', wrong.join(', '))
}
