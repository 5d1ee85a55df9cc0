import type { RepositoryName } from './repository.ts'

/** Something that went wrong, said to the person who can mend it. */
export interface Problem {
  /** What failed, on what, and why: one sentence. */
  readonly message: string
  /** What to do about it: one sentence, or more. */
  readonly advice: string
  /** Where it stands, if it stands in a file: `path`, `path:line` or `path:line:column`. */
  readonly place?: string
  /** The repositories it is about, where the configuration names them: names that may be printed anywhere. */
  readonly repositories?: readonly RepositoryName[]
}

/** A problem that ends the run. `cause` keeps what the machine said, for the log in debug mode. */
export class AdvisedError extends Error {
  readonly problem: Problem

  constructor(problem: Problem, cause?: unknown) {
    super(sentence(problem), cause === undefined ? undefined : { cause })
    this.name = 'AdvisedError'
    this.problem = problem
  }
}

/** The problem in one line: place, message, advice. */
export function sentence(problem: Problem): string {
  const place = problem.place === undefined ? '' : `${problem.place}: `
  return `${place}${problem.message} ${problem.advice}`.trim()
}
