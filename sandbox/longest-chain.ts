import type { RecordedRequest } from './request-log.ts'

/** The length of the longest chain of requests in which each began after the previous one ended. */
export function longestChain(requests: readonly Pick<RecordedRequest, 'startedAt' | 'ms'>[]): number {
  const chains: { readonly end: number; readonly length: number }[] = []
  for (const { startedAt, ms } of requests.toSorted((a, b) => a.startedAt - b.startedAt)) {
    const before = chains.filter(({ end }) => end <= startedAt).map(({ length }) => length)
    chains.push({ end: startedAt + ms, length: 1 + Math.max(0, ...before) })
  }
  return Math.max(0, ...chains.map(({ length }) => length))
}
