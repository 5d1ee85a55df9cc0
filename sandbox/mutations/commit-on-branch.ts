import { writeCommit } from '../git-commit.ts'
import { GitError } from '../git-command.ts'
import type { Hub } from '../hub.ts'
import { nodeId } from '../node-ids.ts'
import { notImplemented, Refusal } from '../refusals.ts'
import type { GitRepository } from '../git.ts'
import type { Account } from '../repository-state.ts'
import { writableReference, writableRepository, type Mutation } from './context.ts'
import { openedFrom, referenceNow } from './references.ts'

interface FileChanges {
  readonly additions?: readonly { readonly path: string; readonly contents: string }[] | null
  readonly deletions?: readonly { readonly path: string }[] | null
}

interface CommitInput {
  readonly branch: {
    readonly id?: string | null
    readonly repositoryNameWithOwner?: string | null
    readonly branchName?: string | null
  }
  readonly expectedHeadOid: string
  readonly message: { readonly headline: string; readonly body?: string | null }
  readonly fileChanges?: FileChanges | null
}

/**
 * `createCommitOnBranch`: commits complete files to a branch that must still point to the expected commit.
 * The author is the caller, and GitHub signs the commit.
 * @throws Refusal STALE_DATA if the branch has moved
 */
export function createCommitOnBranch(hub: Hub): Mutation<CommitInput> {
  return async ({ branch, expectedHeadOid, message, fileChanges }, caller) => {
    const { repository, name } =
      typeof branch.id === 'string'
        ? writableReference(hub, branch.id, caller)
        : {
            repository: writableRepository(
              hub,
              nodeId('Repository', branch.repositoryNameWithOwner ?? ''),
              caller,
              'contents',
            ),
            name: `refs/heads/${(branch.branchName ?? '').replace(/^refs\/heads\//, '')}`,
          }
    const git = hub.git(repository)
    const reference = await git.reference(name)
    if (!reference) throw new Refusal('NOT_FOUND', `Could not resolve to a branch with the name of '${name}'.`)
    // Two spaces: GitHub's own words.
    const stale = new Refusal(
      'STALE_DATA',
      `Expected branch to point to "${expectedHeadOid}" but it did not.  Pull and try again.`,
    )
    if (reference.target.oid !== expectedHeadOid) throw stale
    if (message.headline.trim() === '') throw new Refusal('UNPROCESSABLE', 'A commit message is required.')
    const files = await filesOf(git, expectedHeadOid, fileChanges ?? {})
    const oid = await writeCommit(git, {
      parent: expectedHeadOid,
      message: message.body ? `${message.headline}\n\n${message.body}` : message.headline,
      author: personOf(hub.world.viewer),
      committer: { name: 'GitHub', email: 'noreply@github.com' },
      date: hub.now(),
      files,
    })
    try {
      await git.move(name, expectedHeadOid, oid)
    } catch (error) {
      throw error instanceof GitError ? stale : error
    }
    for (const pullRequest of openedFrom(hub, repository, name)) pullRequest.updatedAt = hub.now()
    const commit = await git.commit(oid)
    return { commit: commit && hub.views.commit(repository, commit), ref: await referenceNow(hub, repository, name) }
  }
}

async function filesOf(git: GitRepository, head: string, changes: FileChanges): Promise<Map<string, Buffer | null>> {
  const files = new Map<string, Buffer | null>()
  for (const { path } of changes.deletions ?? []) {
    const object = await git.read(`${head}:${checkedPath(path)}`)
    if (!object)
      throw new Refusal(
        'UNPROCESSABLE',
        `A path was requested for deletion which does not exist as of commit oid \`${head}\`: ${path}`,
      )
    files.set(path, null)
  }
  for (const { path, contents } of changes.additions ?? []) {
    if (!/^(?:[A-Za-z0-9+/\s]|[=]{1,2}\s*$)*$/.test(contents))
      throw new Refusal('UNPROCESSABLE', `The contents of ${path} are not valid Base64.`)
    if (files.has(path)) throw notImplemented(`add and delete ${path} in one commit`)
    files.set(checkedPath(path), Buffer.from(contents, 'base64'))
  }
  return files
}

function checkedPath(path: string): string {
  const parts = path.split('/')
  if (parts.some((part) => part === '' || part === '.' || part === '..' || part.toLowerCase() === '.git'))
    throw new Refusal('UNPROCESSABLE', `The path ${JSON.stringify(path)} is not valid.`)
  return path
}

/** The name and email address of an account in its commits. */
function personOf({ login, type }: Account): { name: string; email: string } {
  const name = type === 'Bot' ? botLogin(login) : login
  return { name, email: `${name}@users.noreply.github.com` }
}

/** If GitHub shows an app as a user, its name is `name[bot]`. */
export function botLogin(login: string): string {
  return login.endsWith('[bot]') ? login : `${login}[bot]`
}
