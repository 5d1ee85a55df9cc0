import pLimit from 'p-limit'
import { LinkRefused, type AskLink, type LinkAnswer } from '../../model/web.ts'
import { groupBy } from '../../text/group-by.ts'

/** Maximum number of pages that are checked at one time, in total and per host. */
const AT_ONCE = 8
const PER_HOST = 2
const MOST_REDIRECTS = 5
/** Time limit for one address with its redirects, in milliseconds. */
const PATIENCE = 15_000
/** Maximum number of pages that are checked. An edition links 40 to 80. */
const MOST_LINKS = 200

/**
 * Checks whether addresses answer. Addresses that differ only in their fragment are one page, which is asked once: with
 * HEAD, and with GET if the server answers HEAD with an error. Reports only what is certain: a missing page (404, 410),
 * an unknown host, or an address that readers cannot reach. A server that refuses, is too slow or has an error proves
 * nothing.
 *
 * @returns by address: null if it answers, otherwise what is wrong. Addresses without a result are left out.
 */
export async function checkLinks(
  addresses: readonly string[],
  ask: AskLink,
): Promise<ReadonlyMap<string, string | null>> {
  const pages = new Map<string, string[]>()
  for (const address of addresses) {
    if (!URL.canParse(address)) continue
    const page = new URL(address)
    if (page.protocol !== 'https:' && page.protocol !== 'http:') continue
    page.hash = ''
    pages.set(page.href, [...(pages.get(page.href) ?? []), address])
  }
  const inTotal = pLimit(AT_ONCE)
  const check = async (
    page: string,
    written: readonly string[],
  ): Promise<readonly (readonly [string, string | null])[]> => {
    const verdict = await verdictOf(new URL(page), ask)
    return verdict === undefined ? [] : written.map((address) => [address, verdict])
  }
  const hosts = groupBy([...pages].slice(0, MOST_LINKS), ([page]) => new URL(page).host)
  const found = await Promise.all(
    [...hosts.values()].flatMap((ofHost) => {
      const perHost = pLimit(PER_HOST)
      return ofHost.map(([page, written]) => perHost(() => inTotal(() => check(page, written))))
    }),
  )
  return new Map(found.flat())
}

/** Null if the page answers, undefined if that is not known. */
type Verdict = string | null | undefined

async function verdictOf(page: URL, ask: AskLink): Promise<Verdict> {
  const signal = AbortSignal.timeout(PATIENCE)
  let url = page
  try {
    for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
      const { status, location } = await answerOf(url, ask, signal)
      if (status >= 300 && status < 400 && location !== null && URL.canParse(location, url.href)) {
        url = new URL(location, url)
        if (url.protocol !== 'https:' && url.protocol !== 'http:') return `it leads to ${url.protocol}`
        continue
      }
      if (status === 404) return 'it answers 404 (Not Found)'
      if (status === 410) return 'it answers 410 (Gone)'
      return status < 400 ? null : undefined
    }
    return `it redirects more than ${String(MOST_REDIRECTS)} times`
  } catch (error) {
    if (error instanceof LinkRefused) return error.message
    return codeOf(error) === 'ENOTFOUND' ? `there is no host ${url.hostname}` : undefined
  }
}

/** Many servers answer HEAD with any error, so only GET proves that a page is missing. */
async function answerOf(url: URL, ask: AskLink, signal: AbortSignal): Promise<LinkAnswer> {
  const head = await ask(url, 'HEAD', signal)
  return head.status < 400 ? head : ask(url, 'GET', signal)
}

function codeOf(error: unknown): unknown {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  return cause instanceof Error && 'code' in cause ? cause.code : null
}
