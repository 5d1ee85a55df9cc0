import type { GitHubError } from './github-error.ts'
import { cutShort } from './overload.ts'
import { isRateLimit } from './rate-limit.ts'

/** Whether repeating the request may help: GitHub or the network failed, and the request itself is not the reason. */
export function isPassing(failure: GitHubError): boolean {
  return (
    /^(?:5\d\d|NETWORK|TIMEOUT|UNREADABLE|RESOURCE_LIMITS_EXCEEDED|SERVICE_UNAVAILABLE)$/.test(failure.code) ||
    cutShort('', [{ type: 'UNKNOWN', path: [], message: failure.said }]) !== null ||
    isRateLimit(failure)
  )
}

/** Mutations that are idempotent. */
const TWICE_AS_ONCE = /^(?:AddLabels|RequestReviews|AddAssignees|SetMilestone)$/

/** Whether a mutation without an answer may be repeated without reading the state first. */
export function isRepeatable(failure: GitHubError): boolean {
  return isNotCarriedOut(failure) || (TWICE_AS_ONCE.test(failure.operation) && isPassing(failure))
}

/** Whether GitHub certainly did not carry out a mutation: it hit a rate limit, or there was no connection. */
export function isNotCarriedOut(failure: GitHubError): boolean {
  return isRateLimit(failure) || /ECONNREFUSED|ENOTFOUND|EAI_AGAIN/.test(failure.said)
}
