import { AdvisedError } from '../model/problem.ts'
import type { ReadFeed } from '../model/web.ts'
import { httpDate } from '../text/internet-dates.ts'
import { isLoopback } from './loopback.ts'

/** Maximum size of a feed, and its time limit in milliseconds, including redirects. */
const MOST_BYTES = 1_000_000
const PATIENCE = 10_000
const MOST_REDIRECTS = 3

/** @param isReplay if true, reads only feeds on this machine; others count as unchanged */
export function feedReader(fetch: typeof globalThis.fetch, { isReplay }: { readonly isReplay: boolean }): ReadFeed {
  return async (address, hosts, since) => {
    const signal = AbortSignal.timeout(PATIENCE)
    let url = new URL(address)
    try {
      for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
        if (!hosts.has(url.host) || !isReadable(url)) throw refused(address, `${url.host} is not allowed`)
        if (isReplay && !isLoopback(url.hostname)) return null
        const response = await fetch(url.href, {
          redirect: 'manual',
          signal,
          headers: { 'user-agent': 'last-week-in', 'if-modified-since': httpDate(since) },
        })
        if (response.status === 304) return null
        const target = response.headers.get('location')
        if (response.status >= 300 && response.status < 400 && target !== null && URL.canParse(target, url.href)) {
          await response.body?.cancel()
          url = new URL(target, url)
          continue
        }
        if (!response.ok) throw refused(address, `it answers ${String(response.status)}`)
        return await textOf(response, address)
      }
      throw refused(address, `it redirects more than ${String(MOST_REDIRECTS)} times`)
    } catch (error) {
      if (error instanceof AdvisedError) throw error
      throw refused(address, signal.aborted ? 'it takes longer than 10 seconds' : reason(error))
    }
  }
}

/** Allows https without credentials. Allows http only on this machine. */
const isReadable = (url: URL): boolean =>
  url.username === '' &&
  url.password === '' &&
  (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname)))

async function textOf(response: Response, address: string): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  const body: ReadableStream<Uint8Array> | null = response.body
  for await (const part of body ?? []) {
    bytes += part.byteLength
    if (bytes > MOST_BYTES) throw refused(address, 'it is larger than 1 MB')
    text += decoder.decode(part, { stream: true })
  }
  return text + decoder.decode()
}

const reason = (error: unknown): string => {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  return cause instanceof Error ? cause.message : String(cause)
}

function refused(address: string, why: string): AdvisedError {
  return new AdvisedError({
    message: `The feed ${address} cannot be read: ${why}.`,
    advice:
      'Check the feed by hand for this edition, and correct or remove it under sources.feeds in the configuration.',
  })
}
