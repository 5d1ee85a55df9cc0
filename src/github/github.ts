import type { TypedDocumentString } from './generated.ts'

/** The GitHub API as the stages use it: typed queries and mutations. */
export interface GitHub {
  /**
   * Asks one question. Where GitHub cannot answer it whole, one with a variable `size` is asked for a smaller page, so
   * that a page may hold fewer than were asked for. Questions of the same form with one root field that are asked in
   * the same turn share a request.
   * @returns what GitHub answered, with its errors where the answer is partial.
   * @throws GitHubError where there is no answer at all: no network, no permission, a refused question.
   */
  ask<Result, Variables>(
    document: TypedDocumentString<Result, Variables>,
    variables: Variables,
  ): Promise<Answer<Result>>
  /**
   * Asks the same question of many, side by side in one request, or in more where GitHub cannot answer so many at
   * once. Answers come in the order of `variables`, those of a part that stayed without one have its error; no
   * variables, no request.
   * @throws GitHubError as `ask` does, where no part was answered.
   */
  askEach<Result, Variables>(
    document: TypedDocumentString<Result, Variables>,
    variables: readonly Variables[],
  ): Promise<readonly Answer<Result>[]>
  /**
   * Carries out one mutation.
   * @throws GitHubError where GitHub refused it or any part of it; its `code` says why.
   */
  change<Result, Variables>(document: TypedDocumentString<Result, Variables>, variables: Variables): Promise<Result>
}

export interface Answer<Result> {
  readonly result: Result
  /** What GitHub could not answer; empty for a whole answer. */
  readonly errors: readonly AnswerError[]
}

/** An error inside an answer, such as `NOT_FOUND` for a repository that does not exist. */
export interface AnswerError {
  readonly type: string
  readonly path: readonly (string | number)[]
  readonly message: string
}
