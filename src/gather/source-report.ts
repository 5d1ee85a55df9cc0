import type { AnswerError } from '../github/github.ts'
import type { Gathered, SourceName } from '../model/facts.ts'
import { AdvisedError, type Problem } from '../model/problem.ts'
import { type RepositoryName } from '../model/repository.ts'
import { fullName } from '../text/repository-name.ts'

/**
 * The facts of a source that was read.
 * @param count the number of facts
 * @param problems what could not be read
 * @param hints what the reader should know although nothing is missing. Hints do not make the source partial.
 */
export function read<Fact>(
  source: SourceName,
  facts: Fact,
  {
    count,
    problems = [],
    hints = [],
  }: { readonly count: number; readonly problems?: readonly Problem[]; readonly hints?: readonly Problem[] },
): Gathered<Fact> {
  const state = problems.length === 0 ? 'complete' : 'partial'
  return { facts, report: { source, state, facts: count, problems: [...problems, ...hints] } }
}

/** The report of a source that could not be read, with the reasons. */
export function failed<Fact>(source: SourceName, nothing: Fact, ...problems: readonly Problem[]): Gathered<Fact> {
  return { facts: nothing, report: { source, state: 'failed', facts: 0, problems } }
}

/** The problem in an error. Any other error is a bug in this program and is thrown again. */
export function problemOf(error: unknown): Problem {
  if (error instanceof AdvisedError) return error.problem
  throw error
}

/**
 * The problem of a repository that GitHub did not answer for.
 * @param key the configuration key that names it, such as `sources.subprojects`
 */
export function unreadable(repository: RepositoryName, errors: readonly AnswerError[], key: string): Problem {
  const name = fullName(repository)
  const error = errors.find(({ type }) => type !== 'NOT_FOUND')
  if (error === undefined) return missing([repository], key)
  return {
    message: `GitHub did not answer for ${name} (${error.type}): ${error.message}`,
    advice: `Run again. If it happens again, check that the token can read ${name} (${key} in the configuration).`,
    repositories: [repository],
  }
}

/** The problem of one or more repositories that GitHub does not know. */
export function missing(repositories: readonly RepositoryName[], key: string): Problem {
  const names = repositories.map(fullName).join(', ')
  const one = repositories.length === 1
  return {
    message: one
      ? `The repository ${names} does not exist, or the token cannot see it.`
      : `${String(repositories.length)} repositories do not exist, or the token cannot see them: ${names}.`,
    advice: `Correct or remove ${one ? names : 'them'} under ${key} in the configuration.`,
    repositories,
  }
}
