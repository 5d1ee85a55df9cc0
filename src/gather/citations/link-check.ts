import { LinkRefused, type AskLink, type LinkAnswer } from '../../model/web.ts'

/** How many addresses are asked at one time, in all and of one host. */
const AT_ONCE = 8
const OF_ONE_HOST = 2
const MOST_REDIRECTS = 5
/** Milliseconds for one address with its redirects. */
const PATIENCE = 15_000
/** An edition links 40 to 80 things; what goes far beyond is no edition. */
const MOST_LINKS = 200

/**
 * Asks whether addresses answer. Each is asked once, whatever stands after its `#`; few at a time, and of one host two:
 * HEAD, and GET where a server does not take that. Only what is surely wrong is told: a page that is not there (404,
 * 410), a host that nobody knows, an address that leads where no reader gets. What a server refuses to a machine, answers too
 * late or cannot do at this moment is not known.
 *
 * @returns by address: null where it answers, else what is wrong; what is not known is left out
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
  const found = new Map<string, string | null>()
  const waiting = [...pages].slice(0, MOST_LINKS)
  const busy = new Map<string, number>()

  const worker = async (): Promise<void> => {
    for (;;) {
      const next = waiting.findIndex(([page]) => (busy.get(new URL(page).host) ?? 0) < OF_ONE_HOST)
      const [taken] = next < 0 ? [] : waiting.splice(next, 1)
      // Those that are left belong to hosts that are being asked; who asks them goes on with these.
      if (taken === undefined) return
      const [page, written] = taken
      const { host } = new URL(page)
      busy.set(host, (busy.get(host) ?? 0) + 1)
      const verdict = await verdictOf(new URL(page), ask)
      busy.set(host, (busy.get(host) ?? 1) - 1)
      if (verdict !== undefined) for (const address of written) found.set(address, verdict)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return found
}

/** Null where the page answers, undefined where that is not known. */
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

/** Many servers answer HEAD with an error of any kind, so only a GET tells that a page is not there. */
async function answerOf(url: URL, ask: AskLink, signal: AbortSignal): Promise<LinkAnswer> {
  const head = await ask(url, 'HEAD', signal)
  return head.status < 400 ? head : ask(url, 'GET', signal)
}

function codeOf(error: unknown): unknown {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  return cause instanceof Error && 'code' in cause ? cause.code : null
}
