import type { Temporal } from 'temporal-polyfill'
import type { Phrase } from './phrase.ts'
import type { RepositoryName } from './repository.ts'
import type { Url } from './url.ts'

/** An issue on the site that asks for a line in the next edition. */
export interface NewsItem {
  readonly repository: RepositoryName
  readonly number: number
  /** The title without the template's prefix. */
  readonly title: string
  /** The first paragraph of the text, with its https links; may be empty. */
  readonly words: Phrase
}

/** An entry of a feed in the configuration. The title is strangers' text. */
export interface FeedEntry {
  /** The feed's name in the configuration: `the Kubernetes blog`. */
  readonly feed: string
  readonly title: string
  readonly url: Url
  readonly publishedAt: Temporal.Instant
}

/** A pull request merged to the community's repository that changes one of the configured paths. */
export interface CommunityMerge {
  readonly repository: RepositoryName
  readonly number: number
  /** Strangers' text. */
  readonly title: string
  /** Its first 50 paths. */
  readonly files: readonly string[]
  /** Lines added and deleted. */
  readonly changedLines: number
}
