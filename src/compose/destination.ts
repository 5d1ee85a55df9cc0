import { percentEncoded } from '../text/url.ts'

declare const encoded: unique symbol

/** The address of a link, written so that neither Markdown nor Liquid can act on a character of it. */
export type Destination = string & { readonly [encoded]: true }

/** Every character that a URL may hold and that means nothing inside `[words](destination)`. */
const OUTSIDE = /[^A-Za-z0-9\-._~:/?#[\]@!$&'*+,;=%]/gu
/** CommonMark and browsers decode character references in addresses: `?a=1&copy;=2` would become `?a=1©=2`. */
const REFERENCE = /&(?=#?[A-Za-z0-9]+;)/g

/**
 * @param address an address as the model or the configuration has it, absolute or relative.
 * @returns the same address; characters that are not safe in Markdown are percent-encoded as UTF-8.
 */
export function destination(address: string): Destination {
  return address.trim().replace(OUTSIDE, percentEncoded) as Destination
}

/** The destination as it is printed; a parser of CommonMark and a browser both read the address itself from it. */
export function printedDestination(address: string): string {
  return address.replace(REFERENCE, '&amp;')
}
