import type { Right } from '../authentication.ts'
import { pullRequestAt } from '../clock-rule.ts'
import type { Caller, Hub } from '../hub.ts'
import { keyOf, splitKey, unknownNode } from '../node-ids.ts'
import { forbidden } from '../refusals.ts'
import type { Issue, PullRequest, RepositoryState } from '../repository-state.ts'
import { has } from '../types/repository.ts'

/** A mutation: from the input object of the schema to the payload. It refuses callers without permission. */
export type Mutation<Input> = (input: Input, caller: Caller) => object | Promise<object>

/**
 * Returns the repository of a node id if the caller has one of the permissions in it.
 * @throws Refusal NOT_FOUND or FORBIDDEN
 */
export function writableRepository(hub: Hub, id: string, caller: Caller, ...rights: readonly Right[]): RepositoryState {
  return writable(hub, hub.store.find(keyOf(id, 'Repository')), id, caller, rights)
}

/**
 * Returns the repository and reference name of a node id if the caller can write there.
 * @throws Refusal NOT_FOUND or FORBIDDEN
 */
export function writableReference(
  hub: Hub,
  id: string,
  caller: Caller,
): { readonly repository: RepositoryState; readonly name: string } {
  const key = splitKey(keyOf(id, 'Ref'))
  return { repository: writable(hub, hub.store.find(key.repository), id, caller, ['contents']), name: key.rest }
}

/**
 * Returns the issue or pull request of a node id if the caller has one of the permissions in its repository.
 * @throws Refusal NOT_FOUND or FORBIDDEN
 */
export function writableSubject(
  hub: Hub,
  id: string,
  caller: Caller,
  rights: readonly Right[] = ['pull-requests'],
): { readonly repository: RepositoryState; readonly subject: PullRequest | Issue } {
  const key = splitKey(keyOf(id, 'PullRequest', 'Issue'))
  const repository = writable(hub, hub.store.find(key.repository), id, caller, rights)
  const number = Number(key.rest)
  const subject = repository.pullRequests.get(number) ?? repository.issues.get(number)
  if (!subject) throw unknownNode(id)
  return { repository, subject }
}

/**
 * The pull request of a node id, if the caller has one of the rights in its repository.
 * @throws Refusal NOT_FOUND or FORBIDDEN
 */
export function writablePullRequest(
  hub: Hub,
  id: string,
  caller: Caller,
  rights: readonly Right[] = ['pull-requests'],
): PullRequest {
  keyOf(id, 'PullRequest')
  const { subject } = writableSubject(hub, id, caller, rights)
  if (subject.kind !== 'PullRequest' || pullRequestAt(subject, hub.now()) === null) throw unknownNode(id)
  return subject
}

function writable(
  hub: Hub,
  repository: RepositoryState | undefined,
  id: string,
  caller: Caller,
  rights: readonly Right[],
): RepositoryState {
  if (!repository) throw unknownNode(id)
  if (!rights.some((right) => has(hub, right, repository, caller))) throw forbidden()
  return repository
}
