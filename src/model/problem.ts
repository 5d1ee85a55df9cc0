import type { RepositoryName } from './repository.ts'

/** A problem, described for the person who can fix it. */
export interface Problem {
  /** What failed, on what, and why: one sentence. */
  readonly message: string
  /** How to fix it: one sentence or more. */
  readonly advice: string
  /** The position, if it is in a file: `path`, `path:line` or `path:line:column`. */
  readonly place?: string
  /** The repositories it is about. They come from the configuration, so they are safe to print anywhere. */
  readonly repositories?: readonly RepositoryName[]
}

/** A problem that ends the run. `cause` is the original error, for the debug log. */
export class AdvisedError extends Error {
  readonly problem: Problem

  constructor(problem: Problem, cause?: unknown) {
    super(sentence(problem), cause === undefined ? undefined : { cause })
    this.name = 'AdvisedError'
    this.problem = problem
  }
}

/** The problem on one line: place, message, advice. */
export function sentence(problem: Problem): string {
  const place = problem.place === undefined ? '' : `${problem.place}: `
  return `${place}${problem.message} ${problem.advice}`.trim()
}
