import type { Temporal } from 'temporal-polyfill'

/**
 * Reads the text of a feed.
 * @param address the feed's address, from the configuration
 * @param hosts the hosts in the configuration, as `host` or `host:port`; redirects to other hosts are refused
 * @param since sent as `If-Modified-Since`: the server may answer that nothing changed
 * @returns its text; null if it has not changed, or in a replay if the feed is not on this machine
 * @throws AdvisedError if there is no text, or it is too large or too slow
 */
export type ReadFeed = (address: string, hosts: ReadonlySet<string>, since: Temporal.Instant) => Promise<string | null>

/** A server's answer to one request. */
export interface LinkAnswer {
  readonly status: number
  /** The `Location` header, or null. */
  readonly location: string | null
}

/**
 * Sends one request, without following redirects or reading the body.
 * @throws LinkRefused if the address must not be requested; other errors if there is no answer
 */
export type AskLink = (url: URL, method: 'HEAD' | 'GET', signal: AbortSignal) => Promise<LinkAnswer>

/** An address that must not be requested, which is a mistake in an edition. The message says why. */
export class LinkRefused extends Error {}
