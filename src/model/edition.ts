import type { Temporal } from 'temporal-polyfill'
import type { Week, Window } from './week.ts'

/** An edition of the newsletter: its week, and its names on the site. */
export interface Edition {
  readonly week: Week
  /** The time whose merges it lists: its week, and earlier weeks without an edition (catch-up). */
  readonly covers: Window
  /** Number of earlier weeks that it includes; 0 without catch-up. */
  readonly weeksCaughtUp: number
  readonly title: string
  readonly slug: string
  /** The branch in the head repository, without `refs/heads/`. */
  readonly branch: string
  /** The post's path in the site's repository. */
  readonly path: string
  /** The planned time of publication, which is the post's `date`. */
  readonly publication: Temporal.ZonedDateTime
}
