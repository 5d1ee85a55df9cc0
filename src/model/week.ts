import type { Temporal } from 'temporal-polyfill'

/** A span of time. `start` is inclusive, `end` is exclusive. */
export interface Window {
  readonly start: Temporal.Instant
  readonly end: Temporal.Instant
}

/** The week of an edition, named by its Sunday. */
export interface Week extends Window {
  readonly sunday: Temporal.PlainDate
}
