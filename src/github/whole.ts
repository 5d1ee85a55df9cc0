import type { Answer } from './github.ts'
import { GitHubError } from './github-error.ts'

/**
 * Returns the result of an answer, and treats partial answers as errors.
 * @param operation the name of the query, for the error
 * @throws GitHubError with the first error in the answer
 */
export function whole<Result>({ result, errors }: Answer<Result>, operation: string): Result {
  const [error] = errors
  if (error !== undefined) throw new GitHubError({ code: error.type, operation, said: error.message })
  return result
}

/** The same for a repository that may not exist: returns null if GitHub answers NOT_FOUND. */
export function wholeOrNone<Repository>(
  answer: Answer<{ readonly repository: Repository | null }>,
  operation: string,
): Repository | null {
  const isMissing = answer.result.repository === null && answer.errors.every(({ type }) => type === 'NOT_FOUND')
  return isMissing ? null : whole(answer, operation).repository
}
