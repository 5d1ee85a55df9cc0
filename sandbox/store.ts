import { forkOf, initialState, knowLabel, type PullRequest, type RepositoryState } from './repository-state.ts'
import type { RecordedRepository } from './world.ts'

/** A pull request for a test to open. Its branch is already in git. */
type NewPullRequest = Pick<PullRequest, 'title' | 'body' | 'author' | 'baseRefName' | 'isDraft'> & {
  readonly headRefName: string
  /** The fork with its branch. Default: its own repository. */
  readonly headRepository?: string
  readonly maintainerCanModify?: boolean
  readonly labels?: readonly string[]
}

/** The pull requests, issues, labels and comments of the sandbox; the action and the tests change them. */
export class Store {
  readonly repositories: RepositoryState[]
  readonly #now: () => string

  /** @param now the creation time of new items, `YYYY-MM-DDTHH:MM:SSZ` */
  constructor(recorded: readonly RecordedRepository[], now: () => string) {
    this.repositories = recorded.map(initialState)
    this.#now = now
  }

  /** Returns a repository by its name. Case is ignored, as on GitHub. */
  find(nameWithOwner: string): RepositoryState | undefined {
    const name = nameWithOwner.toLowerCase()
    return this.repositories.find((repository) => repository.nameWithOwner.toLowerCase() === name)
  }

  /**
   * Returns a repository by its name, for callers that know that it exists.
   * @throws Error if it does not exist
   */
  repository(nameWithOwner: string): RepositoryState {
    const found = this.find(nameWithOwner)
    if (!found) throw new Error(`this world has no repository ${nameWithOwner}`)
    return found
  }

  /**
   * Returns a pull request by its number.
   * @throws Error if it does not exist
   */
  pullRequest(nameWithOwner: string, number: number): PullRequest {
    const found = this.repository(nameWithOwner).pullRequests.get(number)
    if (!found) throw new Error(`${nameWithOwner} has no pull request ${String(number)}`)
    return found
  }

  /** Forks a repository. The server forks its git repository. */
  fork(parent: string, nameWithOwner: string): void {
    this.repositories.push(forkOf(this.repository(parent), nameWithOwner))
  }

  /** Opens a pull request under the next free number. */
  open(nameWithOwner: string, opened: NewPullRequest): PullRequest {
    const repository = this.repository(nameWithOwner)
    const now = this.#now()
    const numbers = [...repository.pullRequests.keys(), ...repository.issues.keys()]
    const pullRequest: PullRequest = {
      kind: 'PullRequest',
      labels: [],
      headRepository: repository.nameWithOwner,
      maintainerCanModify: false,
      ...opened,
      repository: repository.nameWithOwner,
      number: Math.max(0, ...numbers) + 1,
      state: 'OPEN',
      createdAt: now,
      updatedAt: now,
      mergedAt: null,
      closedAt: null,
      mergeCommit: null,
      changes: null,
      milestone: null,
      reviewers: [],
      assignees: [],
    }
    repository.pullRequests.set(pullRequest.number, pullRequest)
    for (const label of pullRequest.labels) knowLabel(repository.labels, label)
    return pullRequest
  }

  /** Closes a pull request, merged or not, at the present moment. */
  close(pullRequest: PullRequest, merged = false): void {
    const now = this.#now()
    pullRequest.state = merged ? 'MERGED' : 'CLOSED'
    pullRequest.mergedAt = merged ? now : null
    pullRequest.closedAt = now
    pullRequest.updatedAt = now
  }
}
