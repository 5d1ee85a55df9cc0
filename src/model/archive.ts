import type { Temporal } from 'temporal-polyfill'

/** An edition on its branch, not yet published. */
export interface OpenEdition {
  readonly sunday: Temporal.PlainDate
  readonly path: string
  readonly text: string
}

/** A published edition with the things it linked. */
export interface EarlierEdition {
  readonly sunday: Temporal.PlainDate
  readonly path: string
  /** Pull requests and issues that it linked, as `owner/name#number` in lower case. */
  readonly pullRequests: ReadonlySet<string>
  /** Releases that it linked, as `owner/name@tag` with owner and name in lower case. */
  readonly releases: ReadonlySet<string>
  /** Numbers of the proposals that it had as KEP of the Week. */
  readonly proposals: ReadonlySet<number>
}
