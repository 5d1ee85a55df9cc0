import { page, type Paging } from '../connections.ts'
import { pullRequestsAt } from '../clock-rule.ts'
import { parseTree, type CommitObject } from '../git-objects.ts'
import type { Hub } from '../hub.ts'
import { moment } from '../moment.ts'
import { nodeId } from '../node-ids.ts'
import { notImplemented, notRecorded } from '../refusals.ts'
import type { PullRequest, RepositoryState } from '../repository-state.ts'
import { changedFiles } from '../git-changes.ts'
import { commitPage } from './commit-page.ts'
import { pullRequestPage } from './pull-request-page.ts'
import { treeEntryView } from './tree.ts'

interface HistoryArguments extends Paging {
  readonly path?: string | null
  readonly since?: string | null
  readonly until?: string | null
  readonly author?: { readonly id?: string | null; readonly emails?: readonly string[] | null } | null
}

/** A `Commit` that is in git. */
export function commitView(hub: Hub, repository: RepositoryState, commit: CommitObject): object {
  const git = hub.git(repository)
  const { oid, message, author, committer } = commit
  const changes = () => changedFiles(git, commit.parents[0] ?? null, oid)
  const sum = async (count: 'additions' | 'deletions') =>
    (await changes()).reduce((total, file) => total + file[count], 0)
  const viaWeb = committer.email === 'noreply@github.com'
  return {
    ...knownOfAnyCommit(hub, repository, oid),
    message,
    ...headlineAndBody(message),
    committedDate: committer.at,
    authoredDate: author.at,
    author: () => hub.views.signature(author),
    committer: () => hub.views.signature(committer),
    authoredByCommitter: author.email === committer.email,
    authors: (paging: Paging) =>
      page(
        [author],
        paging,
        ({ email }) => email,
        (one) => hub.views.signature(one),
      ),
    committedViaWeb: viaWeb,
    // GitHub signs its own commits, from its website or createCommitOnBranch.
    signature: viaWeb
      ? {
          __typename: 'GpgSignature',
          email: committer.email,
          isValid: true,
          state: 'VALID',
          wasSignedByGitHub: true,
          signer: () => hub.views.user('web-flow'),
        }
      : null,
    parents: (paging: Paging) => commitPage(hub, repository, commit.parents, paging),
    tree: async () => {
      const tree = await git.read(commit.tree)
      return tree && hub.views.object(repository, tree, '')
    },
    file: async ({ path }: { path: string }) => {
      const [folder, name] = [path.split('/').slice(0, -1).join('/'), path.split('/').at(-1)]
      const tree = await git.read(`${oid}:${folder}`)
      const entry = tree?.type === 'tree' ? parseTree(tree.content).find((line) => line.name === name) : undefined
      return entry === undefined ? null : treeEntryView(hub, repository, entry, path)
    },
    history: async ({ path = null, since, until, author, ...paging }: HistoryArguments) => {
      if (author?.id) throw notImplemented('filter a history by the id of its author')
      const emails = author?.emails ?? []
      const bound = (text: string | null | undefined) => (text ? moment(text) : null)
      return commitPage(
        hub,
        repository,
        await git.history(oid, { path, since: bound(since), until: bound(until), emails }),
        paging,
      )
    },
    additions: () => sum('additions'),
    deletions: () => sum('deletions'),
    changedFiles: async () => (await changes()).length,
    changedFilesIfAvailable: async () => (await changes()).length,
    associatedPullRequests: (paging: Paging) =>
      pullRequestPage(
        hub,
        pullRequestsAt(repository, hub.now()).filter(
          (item) => item.mergeCommit === oid || isNamedIn(message, item.number),
        ),
        paging,
      ),
  }
}

/**
 * The `mergeCommit` of a recorded pull request. Its true hash is recorded, but the recorded git history is rewritten,
 * so the object is usually missing. Then only the facts of the pull request are known.
 */
export async function mergeCommitView(
  hub: Hub,
  repository: RepositoryState,
  pullRequest: Readonly<PullRequest>,
): Promise<object | null> {
  const { mergeCommit, mergedAt, number } = pullRequest
  if (mergeCommit === null) return null
  const commit = await hub.git(repository).commit(mergeCommit)
  if (commit) return commitView(hub, repository, commit)
  const missing = (field: string) => () => {
    throw notRecorded(`Commit.${field} of ${mergeCommit}`)
  }
  const fields = ['message', 'messageHeadline', 'messageBody', 'authoredDate', 'parents', 'tree', 'history', 'authors']
  return {
    ...knownOfAnyCommit(hub, repository, mergeCommit),
    ...Object.fromEntries(fields.map((field) => [field, missing(field)])),
    committedDate: mergedAt,
    author: null,
    committer: null,
    file: null,
    associatedPullRequests: (paging: Paging) => {
      const all = pullRequestsAt(repository, hub.now())
      return pullRequestPage(
        hub,
        all.filter((item) => item.number === number),
        paging,
      )
    },
  }
}

function knownOfAnyCommit(hub: Hub, repository: RepositoryState, oid: string): object {
  const path = `/${repository.nameWithOwner}/commit/${oid}`
  return {
    __typename: 'Commit',
    id: nodeId('Commit', `${repository.nameWithOwner}:${oid}`),
    oid,
    abbreviatedOid: oid.slice(0, 7),
    url: `https://github.com${path}`,
    resourcePath: path,
    commitUrl: `https://github.com${path}`,
    commitResourcePath: path,
    repository: () => hub.views.repository(repository),
  }
}

/** Whether the message of a merge or squash names a pull request, in the two forms GitHub writes. */
function isNamedIn(message: string, number: number): boolean {
  const [headline = ''] = message.split('\n')
  return headline.startsWith(`Merge pull request #${String(number)} `) || headline.endsWith(`(#${String(number)})`)
}

/** GitHub shows at most 72 characters of the first line as headline, and the rest of it in the body. */
function headlineAndBody(message: string): { messageHeadline: string; messageBody: string } {
  const [line = '', ...rest] = message.split('\n')
  const body = rest.join('\n').replace(/^\n+/, '')
  if (line.length <= 72) return { messageHeadline: line, messageBody: body }
  const tail = `…${line.slice(71)}`
  return { messageHeadline: `${line.slice(0, 71)}…`, messageBody: body === '' ? tail : `${tail}\n\n${body}` }
}
