import type { Answer } from './github.ts'
import { GitHubError } from './github-error.ts'

/**
 * What GitHub answered, where nothing of it may be missing: a part without an answer must not pass for what is not there.
 * @param operation the name of the question, for the error
 * @throws GitHubError with the first part that GitHub could not answer
 */
export function whole<Result>({ result, errors }: Answer<Result>, operation: string): Result {
  const [error] = errors
  if (error !== undefined) throw new GitHubError({ code: error.type, operation, said: error.message })
  return result
}

/** The same for a repository that need not exist: null, which GitHub gives with an error, is an answer. */
export function wholeOrNone<Repository>(
  answer: Answer<{ readonly repository: Repository | null }>,
  operation: string,
): Repository | null {
  const isMissing = answer.result.repository === null && answer.errors.every(({ type }) => type === 'NOT_FOUND')
  return isMissing ? null : whole(answer, operation).repository
}
