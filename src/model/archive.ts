import type { Temporal } from 'temporal-polyfill'

/** An edition that the site has not published yet: it stands on its branch. */
export interface OpenEdition {
  readonly sunday: Temporal.PlainDate
  readonly path: string
  readonly text: string
}

/** An edition that the site has published, and what it told. */
export interface EarlierEdition {
  readonly sunday: Temporal.PlainDate
  readonly path: string
  /** Pull requests and issues it linked, as `owner/name#number` in lower case. */
  readonly pullRequests: ReadonlySet<string>
  /** Releases it linked, as `owner/name@tag`, the owner and name in lower case. */
  readonly releases: ReadonlySet<string>
  /** Numbers of the proposals (KEPs) it had as KEP of the Week. */
  readonly proposals: ReadonlySet<number>
}
