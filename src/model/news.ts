import type { Phrase } from './phrase.ts'
import type { RepositoryName } from './repository.ts'

/** A news item: an issue on the site in which somebody asks for a line in the next edition. */
export interface NewsItem {
  readonly repository: RepositoryName
  readonly number: number
  /** The title without the template's prefix. */
  readonly title: string
  /** The first paragraph of what they ask for, with its https links; empty where they wrote none. */
  readonly words: Phrase
}
