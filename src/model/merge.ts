import type { Temporal } from 'temporal-polyfill'
import type { RepositoryName } from './repository.ts'

/** A person or machine on GitHub. */
export interface Author {
  readonly login: string
  readonly kind: 'person' | 'bot'
}

/** A pull request that was merged. Title, body, labels and paths were written by strangers. */
export interface Merge {
  readonly repository: RepositoryName
  readonly number: number
  readonly title: string
  readonly body: string
  readonly mergedAt: Temporal.Instant
  /** The branch it was merged to. */
  readonly base: string
  /** Null where the account is gone. */
  readonly author: Author | null
  readonly labels: readonly string[]
  readonly milestone: string | null
  readonly additions: number
  readonly deletions: number
  readonly changedFiles: number
  /** The first paths it touched; not all of a large one. */
  readonly files: readonly string[]
}

/** Somebody whose first pull request in the source repository was merged in the time the edition covers. */
export interface NewContributor {
  readonly login: string
  /** The number of that pull request. */
  readonly merge: number
}
