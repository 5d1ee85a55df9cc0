import type { Temporal } from 'temporal-polyfill'

/**
 * Reads the text of a feed.
 * @param address of the feed, from the configuration
 * @param hosts those that the configuration names, as `host` or `host:port`; a redirect to any other is refused
 * @param since a feed that has not changed since then need not be sent: it holds nothing newer
 * @returns its text; null where it has not changed, or is not called, since the run is a replay and the feed is not on
 *   this machine
 * @throws AdvisedError where there is no text, or it is too large or too slow
 */
export type ReadFeed = (address: string, hosts: ReadonlySet<string>, since: Temporal.Instant) => Promise<string | null>

/** What a server answered to one request. */
export interface LinkAnswer {
  readonly status: number
  /** Where it sends to; null where it does not. */
  readonly location: string | null
}

/**
 * Asks a server once, follows no redirect, reads no body.
 * @throws LinkRefused where the address may not be asked; any other error where there is no answer
 */
export type AskLink = (url: URL, method: 'HEAD' | 'GET', signal: AbortSignal) => Promise<LinkAnswer>

/** Why an address is not asked: said of the address, which is then wrong in an edition. */
export class LinkRefused extends Error {}
