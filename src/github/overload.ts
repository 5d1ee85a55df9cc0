import type { AnswerError } from './github.ts'
import { GitHubError } from './github-error.ts'

/** GitHub's gateway gave up, the answer took too long, or GitHub calls the question too large. */
const CODES = /^(?:502|503|504|TIMEOUT|RESOURCE_LIMITS_EXCEEDED|MAX_NODE_LIMIT_EXCEEDED)$/
/** What GitHub says, without a code, when a query was cut off. */
const WORDS = /something went wrong while executing your query|result of a timeout/i

/** Whether less may be answered where this was not. */
export function isOverload(error: unknown): boolean {
  return error instanceof GitHubError && isTooMuch(error.code, error.message)
}

/** The failure in an answer of which a part is missing because the question was too large; null where none is. */
export function cutShort(operation: string, errors: readonly AnswerError[]): GitHubError | null {
  const missing = errors.find(({ type, message }) => isTooMuch(type, message))
  return missing === undefined ? null : new GitHubError({ code: missing.type, operation, said: missing.message })
}

const isTooMuch = (code: string, said: string): boolean => CODES.test(code) || WORDS.test(said)
