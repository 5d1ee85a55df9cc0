import { GitError } from '../git-command.ts'
import { isReferenceName, NO_OBJECT } from '../git.ts'
import { commitsOf } from '../head-of.ts'
import type { Caller, Hub } from '../hub.ts'
import { Refusal } from '../refusals.ts'
import type { PullRequest, RepositoryState } from '../repository-state.ts'
import { writableReference, writableRepository, type Mutation } from './context.ts'

/** `createRef`: a new branch or tag at a commit that exists. */
export function createRef(hub: Hub): Mutation<{ repositoryId: string; name: string; oid: string }> {
  return async ({ repositoryId, name, oid }, caller) => {
    const repository = writableRepository(hub, repositoryId, caller, 'contents')
    const git = hub.git(repository)
    if (!/^refs\/[^/]+\/./.test(name) || !isReferenceName(name))
      throw new Refusal('UNPROCESSABLE', `${name} is not a valid ref name.`)
    if (!(await git.commit(oid))) throw new Refusal('UNPROCESSABLE', 'Object does not exist')
    const exists = new Refusal('UNPROCESSABLE', `A ref named "${name}" already exists in the repository.`)
    if (await git.reference(name)) throw exists
    // If two requests get here at the same time, git lets one of them create the branch.
    await compareAndSwap(git.move(name, NO_OBJECT, oid), exists)
    return { ref: await referenceNow(hub, repository, name) }
  }
}

/** `updateRef`: moves a reference, forward only unless forced. */
export function updateRef(hub: Hub): Mutation<{ refId: string; oid: string; force?: boolean | null }> {
  return async ({ refId, oid, force }, caller) => {
    const { repository, name, current } = await currentReference(hub, refId, caller)
    const git = hub.git(repository)
    if (!(await git.commit(oid))) throw new Refusal('UNPROCESSABLE', 'Object does not exist')
    const refused = new Refusal('UNPROCESSABLE', 'Update is not a fast forward')
    if (!force && (await git.mergeBase(current, oid)) !== current) throw refused
    await compareAndSwap(git.move(name, current, oid), refused)
    await closeEmptied(hub, repository, name)
    return { ref: await referenceNow(hub, repository, name) }
  }
}

/** `deleteRef`: deletes a reference, which closes the pull requests opened from it. */
export function deleteRef(hub: Hub): Mutation<{ refId: string }> {
  return async ({ refId }, caller) => {
    const { repository, name, current } = await currentReference(hub, refId, caller)
    await hub.git(repository).move(name, current, null)
    await closeEmptied(hub, repository, name)
    return {}
  }
}

/** The open pull requests of a branch, by its full name, in all repositories. */
export function openedFrom(hub: Hub, { nameWithOwner }: RepositoryState, name: string): PullRequest[] {
  const all = hub.store.repositories.flatMap(({ pullRequests }) => [...pullRequests.values()])
  return all.filter(
    ({ state, headRepository, headRefName }) =>
      state === 'OPEN' && headRepository === nameWithOwner && name === `refs/heads/${String(headRefName)}`,
  )
}

/** The view of a reference in its current state. */
export async function referenceNow(hub: Hub, repository: RepositoryState, name: string): Promise<object | null> {
  const reference = await hub.git(repository).reference(name)
  return reference && hub.views.reference(repository, reference)
}

async function currentReference(
  hub: Hub,
  id: string,
  caller: Caller,
): Promise<{ repository: RepositoryState; name: string; current: string }> {
  const { repository, name } = writableReference(hub, id, caller)
  const reference = await hub.git(repository).reference(name)
  if (!reference) throw new Refusal('UNPROCESSABLE', 'Reference does not exist')
  return { repository, name, current: reference.target.oid }
}

async function compareAndSwap(move: Promise<void>, lost: Refusal): Promise<void> {
  try {
    await move
  } catch (error) {
    throw error instanceof GitError ? lost : error
  }
}

/** GitHub closes a pull request if its branch is deleted or all its commits are in the base. */
async function closeEmptied(hub: Hub, repository: RepositoryState, name: string): Promise<void> {
  for (const pullRequest of openedFrom(hub, repository, name)) {
    const commits = await commitsOf(hub, pullRequest)
    if (commits === null || commits.oids.length === 0) hub.store.close(pullRequest)
    else pullRequest.updatedAt = hub.now()
  }
}
