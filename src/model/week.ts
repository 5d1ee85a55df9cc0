import type { Temporal } from 'temporal-polyfill'

/** A span of time, half-open: `start` belongs to it, `end` does not. */
export interface Window {
  readonly start: Temporal.Instant
  readonly end: Temporal.Instant
}

/** The week that an edition covers, named by its Sunday. */
export interface Week extends Window {
  readonly sunday: Temporal.PlainDate
}
