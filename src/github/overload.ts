import type { AnswerError } from './github.ts'
import { GitHubError } from './github-error.ts'

/** The gateway failed, the answer took too long, or the query uses too many resources. */
const CODES = /^(?:502|503|504|TIMEOUT|RESOURCE_LIMITS_EXCEEDED|MAX_NODE_LIMIT_EXCEEDED)$/
/** GitHub's messages, without a code, for a query that was cut off. */
const WORDS = /something went wrong while executing your query|result of a timeout/i

/** Whether a smaller request may succeed. */
export function isOverload(error: unknown): boolean {
  return error instanceof GitHubError && isTooMuch(error.code, error.message)
}

/** The failure in an answer that is incomplete because the request was too large, or null. */
export function cutShort(operation: string, errors: readonly AnswerError[]): GitHubError | null {
  const missing = errors.find(({ type, message }) => isTooMuch(type, message))
  return missing === undefined ? null : new GitHubError({ code: missing.type, operation, said: missing.message })
}

const isTooMuch = (code: string, said: string): boolean => CODES.test(code) || WORDS.test(said)
