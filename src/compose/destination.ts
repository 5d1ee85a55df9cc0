import { percentEncoded } from '../text/url.ts'

declare const encoded: unique symbol

/** The address of a link without characters that have a meaning in Markdown or Liquid. */
export type Destination = string & { readonly [encoded]: true }

/** All characters except those that a URL may have and that have no meaning inside `[words](destination)`. */
const OUTSIDE = /[^A-Za-z0-9\-._~:/?#[\]@!$&'*+,;=%]/gu
/** CommonMark and browsers decode character references in addresses: `?a=1&copy;=2` would become `?a=1©=2`. */
const REFERENCE = /&(?=#?[A-Za-z0-9]+;)/g

/**
 * @param address absolute or relative
 * @returns the address; characters that are not safe in Markdown are percent-encoded as UTF-8
 */
export function destination(address: string): Destination {
  return address.trim().replace(OUTSIDE, percentEncoded) as Destination
}

/** The destination as it is printed. A CommonMark parser and a browser read the original address from it. */
export function printedDestination(address: string): string {
  return address.replace(REFERENCE, '&amp;')
}
