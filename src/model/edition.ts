import type { Temporal } from 'temporal-polyfill'
import type { Week, Window } from './week.ts'

/** One edition of the newsletter: the week it is named for, and the names it goes by on the site. */
export interface Edition {
  readonly week: Week
  /** The time whose merges it tells: its week, and the weeks before that had no edition (catch-up). */
  readonly covers: Window
  /** How many weeks before its own are folded in; 0 without catch-up. */
  readonly weeksCaughtUp: number
  readonly title: string
  readonly slug: string
  /** The branch on the site's repository, without `refs/heads/`. */
  readonly branch: string
  /** The post's path in the site's repository. */
  readonly path: string
  /** When it is planned to be published; the post's `date`. */
  readonly publication: Temporal.ZonedDateTime
}
