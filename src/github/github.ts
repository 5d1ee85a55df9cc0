import type { TypedDocumentString } from './generated.ts'

/** The GitHub API as the stages use it: typed queries and mutations. */
export interface GitHub {
  /**
   * Asks one question. If it has a variable `size` and GitHub cannot answer completely, asks for a smaller page, so a
   * page can have fewer items than requested. Questions with the same document and one root field that are asked in the
   * same turn of the event loop share a request.
   * @returns GitHub's answer, with its errors if the answer is partial
   * @throws GitHubError if there is no answer, for example because of the network or a missing permission
   */
  ask<Result, Variables>(
    document: TypedDocumentString<Result, Variables>,
    variables: Variables,
  ): Promise<Answer<Result>>
  /**
   * Asks the same question once per set of variables, in one request, or in several if GitHub cannot answer that many
   * at once. Without variables it makes no request.
   * @returns the answers in the order of `variables`. The questions of a part that failed have its error.
   * @throws GitHubError like `ask`, if no part was answered
   */
  askEach<Result, Variables>(
    document: TypedDocumentString<Result, Variables>,
    variables: readonly Variables[],
  ): Promise<readonly Answer<Result>[]>
  /**
   * Carries out one mutation.
   * @throws GitHubError if GitHub refused it or a part of it. Its `code` says why.
   */
  change<Result, Variables>(document: TypedDocumentString<Result, Variables>, variables: Variables): Promise<Result>
}

export interface Answer<Result> {
  readonly result: Result
  /** What GitHub could not answer. Empty if the answer is complete. */
  readonly errors: readonly AnswerError[]
}

/** An error inside an answer, such as `NOT_FOUND` for a repository that does not exist. */
export interface AnswerError {
  readonly type: string
  readonly path: readonly (string | number)[]
  readonly message: string
}
