import type { Temporal } from 'temporal-polyfill'
import type { RepositoryName } from './repository.ts'

/** A person or machine on GitHub. */
export interface Author {
  readonly login: string
  readonly kind: 'person' | 'bot'
}

/** A merged pull request. Title, body, labels and paths are strangers' text. */
export interface Merge {
  readonly repository: RepositoryName
  readonly number: number
  readonly title: string
  readonly body: string
  readonly mergedAt: Temporal.Instant
  /** The base branch. */
  readonly base: string
  /** Null if the account was deleted. */
  readonly author: Author | null
  readonly labels: readonly string[]
  readonly milestone: string | null
  readonly additions: number
  readonly deletions: number
  readonly changedFiles: number
  /** The first changed paths, up to a limit. */
  readonly files: readonly string[]
}

/** An author whose first merge in the source repository is in the time that the edition covers. */
export interface NewContributor {
  readonly login: string
  /** The number of that pull request. */
  readonly merge: number
}
