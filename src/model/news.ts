import type { Temporal } from 'temporal-polyfill'
import type { Phrase } from './phrase.ts'
import type { RepositoryName } from './repository.ts'
import type { Url } from './url.ts'

/** A news item: an issue on the site in which somebody asks for a line in the next edition. */
export interface NewsItem {
  readonly repository: RepositoryName
  readonly number: number
  /** The title without the template's prefix. */
  readonly title: string
  /** The first paragraph of what they ask for, with its https links; empty where they wrote none. */
  readonly words: Phrase
}

/** An entry of a feed that the newsletter follows. The title is a stranger's text. */
export interface FeedEntry {
  /** What the configuration calls the feed: `the Kubernetes blog`. */
  readonly feed: string
  readonly title: string
  readonly url: Url
  readonly publishedAt: Temporal.Instant
}

/** A pull request merged to the community's repository that touches what the newsletter follows there. */
export interface CommunityMerge {
  readonly repository: RepositoryName
  readonly number: number
  /** A stranger's text. */
  readonly title: string
  /** Its first 50 paths. */
  readonly files: readonly string[]
  /** Lines added and deleted. */
  readonly changedLines: number
}
