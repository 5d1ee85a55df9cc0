import type { GitHubError } from './github-error.ts'
import { cutShort } from './overload.ts'
import { isRateLimit } from './rate-limit.ts'

/** Whether asking the same again may help: GitHub or the way to it failed, and what was asked is not the reason. */
export function isPassing(failure: GitHubError): boolean {
  return (
    /^(?:5\d\d|NETWORK|TIMEOUT|UNREADABLE|RESOURCE_LIMITS_EXCEEDED|SERVICE_UNAVAILABLE)$/.test(failure.code) ||
    cutShort('', [{ type: 'UNKNOWN', path: [], message: failure.said }]) !== null ||
    isRateLimit(failure)
  )
}

/** Mutations that do no more when they are carried out twice: each adds what may be there already. */
const TWICE_AS_ONCE = /^(?:AddLabels|RequestReviews|AddAssignees|SetMilestone)$/

/** Whether a mutation that has no answer may be made again without looking first. */
export function isRepeatable(failure: GitHubError): boolean {
  return isNotCarriedOut(failure) || (TWICE_AS_ONCE.test(failure.operation) && isPassing(failure))
}

/** Whether a refused mutation was surely not carried out: a limit comes before all work, or no connection was made. */
export function isNotCarriedOut(failure: GitHubError): boolean {
  return isRateLimit(failure) || /ECONNREFUSED|ENOTFOUND|EAI_AGAIN/.test(failure.said)
}
