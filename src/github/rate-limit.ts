import type { Temporal } from 'temporal-polyfill'
import { readInternetDate } from '../text/internet-dates.ts'
import type { GitHubError } from './github-error.ts'

/**
 * Whether a failure is a primary or secondary rate limit. GitHub answers 403, 429 or 200, so the headers or the message
 * decide.
 * Source of the rules: docs.github.com, "Rate limits and query limits for the GraphQL API" and "Rate limits for the REST
 * API".
 */
export function isRateLimit({ code, said, headers }: GitHubError): boolean {
  if (/rate limit|abuse detection/i.test(said) || /^(?:429|RATE_LIMITED)$/.test(code)) return true
  return code === '403' && (isUsedUp(headers) || headers['retry-after'] !== undefined)
}

const isUsedUp = (headers: GitHubError['headers']): boolean => String(headers['x-ratelimit-remaining']) === '0'

/** Ignores waits above 24 hours. In seconds. */
const LONGEST = 24 * 60 * 60

/**
 * Milliseconds until GitHub wants to be asked again, as the headers of a failure say: `retry-after`, in seconds or as a
 * date (RFC 9110, 10.2.3), and the renewal of points that are used up, whichever is later.
 * @returns null if the headers name no time; 0 or less if that time is over
 */
export function waitAskedFor({ headers }: GitHubError, now: Temporal.Instant): number | null {
  const after = String(headers['retry-after'])
  const reset = isUsedUp(headers) ? wholeNumber(String(headers['x-ratelimit-reset'])) : null
  const waits = [
    wholeNumber(after),
    readInternetDate(after)?.since(now).total('seconds') ?? null,
    // GitHub's clock and this one may differ by a second.
    reset === null ? null : reset + 1 - now.epochMilliseconds / 1000,
  ].filter((seconds): seconds is number => seconds !== null && seconds <= LONGEST)
  return waits.length === 0 ? null : Math.max(...waits) * 1000
}

const wholeNumber = (text: string): number | null => (/^\d{1,12}$/.test(text) ? Number(text) : null)
