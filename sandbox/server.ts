import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { answering, type Answering } from './answering.ts'
import { cloneBundles, forkRepository } from './bundles.ts'
import { commitOnBranch, type Person } from './git-commit.ts'
import type { Hub } from './hub.ts'
import { openedPullRequests, type OpenedPullRequest } from './opened-pull-requests.ts'
import { RequestLog, type RecordedRequest } from './request-log.ts'
import { githubSchema } from './schema.ts'
import { Store } from './store.ts'
import { createViews } from './views.ts'
import { readWorld, type World } from './world.ts'

export type { RecordedRequest } from './request-log.ts'

export interface SandboxOptions extends Answering {
  /** The present moment as `YYYY-MM-DDTHH:MM:SSZ`; by default the world's clock, which does not move. */
  readonly clock?: () => string
  /** Whether a pull request or issue is not in the search index yet. By default, all are. */
  readonly hiddenFromSearch?: (number: number, repository: string) => boolean
}

/** A commit by a person, without the API. Null as content deletes the file. */
interface PersonsCommit {
  readonly message: string
  readonly author?: Person
  /** `YYYY-MM-DDTHH:MM:SSZ`; by default the present moment. */
  readonly date?: string
}

/** A GitHub server on this machine with one recorded week. */
export interface Sandbox {
  /** `http://127.0.0.1:PORT`, for `GITHUB_API_URL`. */
  readonly url: string
  /** For `GITHUB_GRAPHQL_URL`. */
  readonly graphqlUrl: string
  /** The requests so far, in the order of their arrival. */
  readonly requests: readonly RecordedRequest[]
  readonly world: World
  /** Pull requests, issues, labels and comments, for tests to change. */
  readonly store: Store
  /** Path of the bare repository of `owner/name`. The site's is complete; others may still be cloning. */
  git(repository: string): string
  /** Commits to a branch like a person who pushes, and returns the commit's object id. */
  commit(
    repository: string,
    branch: string,
    files: Readonly<Record<string, string | null>>,
    commit: PersonsCommit,
  ): Promise<string>
  /** Forks a repository like a person. Tokens can write to it only if their permissions name it. */
  fork(parent: string, nameWithOwner: string): Promise<void>
  /**
   * A file as UTF-8, or null if there is none.
   * @param revision a branch, `HEAD` or an object id; undefined returns null
   */
  file(repository: string, revision: string | undefined, path: string | undefined): Promise<string | null>
  /** The pull requests opened since the start in one repository, with commits and files. */
  pullRequests(repository: string): Promise<readonly OpenedPullRequest[]>
  /** The same in all repositories. */
  pullRequestsOpened(): Promise<readonly OpenedPullRequest[]>
  /** Ends the server and its processes and deletes its folder. */
  close(): Promise<void>
}

/**
 * Starts a sandbox with a world.
 * @param world the directory of `world.json`
 * @throws WorldError if the world cannot be read, GitError if the bundle of its site cannot be cloned
 */
export async function startSandbox(world: string, options: SandboxOptions = {}): Promise<Sandbox> {
  const recorded = await readWorld(resolve(world))
  const folder = await mkdtemp(join(tmpdir(), 'last-week-in-sandbox-'))
  const repositories = cloneBundles(folder, recorded.repositories)
  const cleanUp = async (): Promise<void> => {
    await Promise.all([...repositories.values()].map((git) => git.close()))
    await rm(folder, { recursive: true, force: true })
  }
  githubSchema() // Built here, while git clones.
  try {
    // Tests read the site's folder directly, so wait for its clone here.
    await repositories.get(recorded.site)?.ready
  } catch (error) {
    await cleanUp()
    throw error
  }
  const now = options.clock ?? (() => recorded.clock)
  const store = new Store(recorded.repositories, now)
  const hub: Hub = {
    world: recorded,
    store,
    now,
    views: createViews(() => hub),
    hiddenFromSearch: options.hiddenFromSearch ?? (() => false),
    git: ({ nameWithOwner }) => {
      const git = repositories.get(nameWithOwner)
      if (!git) throw new Error(`no git repository for ${nameWithOwner}`)
      return git
    },
  }
  const log = new RequestLog()
  const server = createServer(answering(hub, options, log))
  const url = await new Promise<string>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(`http://127.0.0.1:${String(typeof address === 'object' ? (address?.port ?? 0) : 0)}`)
    })
  })
  const gitOf = (repository: string) => hub.git(store.repository(repository))
  return {
    url,
    graphqlUrl: `${url}/graphql`,
    requests: log.requests,
    world: recorded,
    store,
    git: (repository) => gitOf(repository).path,
    commit: (
      repository,
      branch,
      files,
      { message, author = { name: 'A Person', email: 'person@example.org' }, date },
    ) =>
      commitOnBranch(gitOf(repository), branch, {
        message,
        author,
        committer: author,
        date: date ?? now(),
        files: new Map(
          Object.entries(files).map(([path, content]) => [path, content === null ? null : Buffer.from(content)]),
        ),
      }),
    fork: async (parent, nameWithOwner) => {
      repositories.set(nameWithOwner, await forkRepository(folder, gitOf(parent), nameWithOwner))
      store.fork(parent, nameWithOwner)
    },
    file: async (repository, revision, path) => {
      if (!revision || !path) return null
      const object = await gitOf(repository).read(`${revision}:${path}`)
      return object?.type === 'blob' ? object.content.toString('utf8') : null
    },
    pullRequests: async (repository) => {
      const { nameWithOwner } = store.repository(repository)
      return (await openedPullRequests(hub)).filter((each) => each.repository === nameWithOwner)
    },
    pullRequestsOpened: () => openedPullRequests(hub),
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
      await cleanUp()
    },
  }
}
