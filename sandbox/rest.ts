import * as v from 'valibot'
import type { Permission } from './authentication.ts'
import { GitError } from './git-command.ts'
import type { GitRepository } from './git.ts'
import type { Answer } from './hooks.ts'
import { restRefusal } from './http.ts'
import type { Hub } from './hub.ts'
import type { RepositoryState } from './repository-state.ts'

interface RestRequest {
  readonly method: string
  readonly path: string
  readonly body: string
}

/** Answers REST requests that sync a fork. Returns null for other requests. */
export async function answerRest(
  hub: Hub,
  { method, path, body }: RestRequest,
  permission: Permission,
): Promise<Answer | null> {
  const name = /^\/repos\/([^/]+\/[^/]+)\/merge-upstream$/.exec(path)?.[1]
  return method === 'POST' && name !== undefined ? mergeUpstream(hub, hub.store.find(name), body, permission) : null
}

const branchOf = v.pipe(v.string(), v.parseJson(), v.object({ branch: v.string() }))

/** `POST /repos/{owner}/{repo}/merge-upstream`: syncs a fork by fast-forward or merge, with GitHub's answers. */
async function mergeUpstream(
  hub: Hub,
  fork: RepositoryState | undefined,
  body: string,
  permission: Permission,
): Promise<Answer> {
  if (!fork) return restRefusal(404, 'Not Found')
  const rights = typeof permission === 'string' ? [] : (permission[fork.nameWithOwner] ?? [])
  if (!rights.includes('contents')) return restRefusal(403, 'Resource not accessible by integration')
  if (fork.parent === null) return restRefusal(422, 'Repository is not a fork.')
  const parsed = v.safeParse(branchOf, body)
  if (!parsed.success) return restRefusal(422, 'Invalid request.\n\n"branch" wasn\'t supplied.')
  const { branch } = parsed.output
  const reference = `refs/heads/${branch}`
  const git = hub.git(fork)
  const upstream = await hub.git(hub.store.repository(fork.parent)).commit(reference)
  const present = await git.commit(reference)
  if (!upstream || !present) return restRefusal(404, 'Branch not found')
  await git.run(['fetch', '--quiet', '--no-auto-gc', hub.git(hub.store.repository(fork.parent)).path, reference])
  const source = `${fork.parent.split('/')[0] ?? ''}:${branch}`
  const shared = await git.mergeBase(present.oid, upstream.oid)
  if (shared === upstream.oid) return done(`This branch is not behind the upstream ${source}.`, 'none', source)
  if (shared === present.oid) {
    await git.move(reference, present.oid, upstream.oid)
    return done(`Successfully fetched and fast-forwarded from upstream ${source}.`, 'fast-forward', source)
  }
  const merge = await merged(git, present.oid, upstream.oid)
  if (merge === null) return restRefusal(409, 'There are merge conflicts')
  await git.move(reference, present.oid, merge)
  return done(`Successfully fetched and merged from upstream ${source}.`, 'merge', source)
}

/** Creates a merge of two commits, or returns null if they conflict. */
async function merged(git: GitRepository, one: string, other: string): Promise<string | null> {
  try {
    const tree = (await git.run(['merge-tree', '--write-tree', one, other])).toString().trim()
    const who = ['-c', 'user.name=GitHub', '-c', 'user.email=noreply@github.com']
    const commit = await git.run([...who, 'commit-tree', tree, '-p', one, '-p', other, '-m', 'Merge upstream'])
    return commit.toString().trim()
  } catch (error) {
    if (error instanceof GitError) return null
    throw error
  }
}

const done = (message: string, mergeType: 'none' | 'fast-forward' | 'merge', source: string): Answer => ({
  status: 200,
  body: { message, merge_type: mergeType, base_branch: source },
})
