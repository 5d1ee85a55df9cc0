import type { Temporal } from 'temporal-polyfill'
import type { GitHubError } from './github-error.ts'

/** A limit that GitHub put on the token. */
export interface RateLimit {
  /** Points of the hour, or too much in a short time. */
  readonly kind: 'primary' | 'secondary'
  /** Milliseconds until GitHub wants to be asked again; null where it does not say. */
  readonly wait: number | null
}

/**
 * The limit that a refusal tells of; null where it is about something else. GitHub refuses with 403, 429 or 200, and
 * only a header or the words tell which it is.
 * Source of the rules: docs.github.com, "Rate limits and query limits for the GraphQL API" and "Rate limits for the REST
 * API".
 */
export function rateLimitOf({ code, said, headers }: GitHubError, now: Temporal.Instant): RateLimit | null {
  if (!/^(?:403|429|RATE_LIMITED)$/.test(code) && !/rate limit|abuse detection/i.test(said)) return null
  const wait = waitOf(headers, now)
  const secondary = { kind: 'secondary', wait } as const
  if (/secondary rate limit|abuse detection/i.test(said)) return secondary
  if (code === 'RATE_LIMITED' || isUsedUp(headers) || /rate limit/i.test(said)) return { kind: 'primary', wait }
  return code === '429' || headers['retry-after'] !== undefined ? secondary : null
}

const isUsedUp = (headers: GitHubError['headers']): boolean => String(headers['x-ratelimit-remaining']) === '0'

function waitOf(headers: GitHubError['headers'], now: Temporal.Instant): number | null {
  const seconds = wholeNumber(headers['retry-after'])
  if (seconds !== null) return seconds * 1000
  const reset = wholeNumber(headers['x-ratelimit-reset'])
  // GitHub's clock and this one may differ by a second.
  return reset === null || !isUsedUp(headers) ? null : Math.max(0, (reset + 1) * 1000 - now.epochMilliseconds)
}

function wholeNumber(text: string | number | undefined): number | null {
  return text !== undefined && /^\d{1,12}$/.test(String(text)) ? Number(text) : null
}
