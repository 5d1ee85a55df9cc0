/** The `type` of a GraphQL error of GitHub. */
export type RefusalType =
  | 'NOT_FOUND'
  | 'FORBIDDEN'
  | 'UNPROCESSABLE'
  | 'STALE_DATA'
  | 'MISSING_PAGINATION_BOUNDARIES'
  | 'EXCESSIVE_PAGINATION'
  | 'INVALID_CURSOR_ARGUMENTS'
  | 'MAX_NODE_LIMIT_EXCEEDED'
  | 'ARGUMENT_LIMIT'
  | 'NOT_RECORDED'
  | 'NOT_IMPLEMENTED'

/**
 * A request that GitHub refuses. It becomes a GraphQL error with a `type` next to the message, as in GitHub's answers.
 * `NOT_RECORDED` and `NOT_IMPLEMENTED` only exist in the sandbox: the world does not contain the fact, or the sandbox
 * cannot answer. They must not look like answers of GitHub.
 */
export class Refusal extends Error {
  readonly type: RefusalType

  constructor(type: RefusalType, message: string) {
    super(message)
    this.name = 'Refusal'
    this.type = type
  }
}

/** The refusal of a fact that the recorded week does not contain. The sandbox never invents facts. */
export function notRecorded(what: string): Refusal {
  return new Refusal('NOT_RECORDED', `${what} is not recorded in this world`)
}

/** The refusal of a request that the sandbox cannot answer, so that tests notice it. */
export function notImplemented(what: string): Refusal {
  return new Refusal('NOT_IMPLEMENTED', `the sandbox does not ${what}`)
}

/** GitHub's refusal of a write without permission. */
export function forbidden(): Refusal {
  return new Refusal('FORBIDDEN', 'Resource not accessible by integration')
}
