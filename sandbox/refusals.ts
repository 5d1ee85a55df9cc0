/** What kind of refusal GitHub names in the `type` of a GraphQL error. */
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
 * An answer GitHub would refuse. It becomes a GraphQL error with `type` beside the message, as GitHub writes it.
 * `NOT_RECORDED` and `NOT_IMPLEMENTED` are the sandbox's own: the world does not hold the fact, or the sandbox has no
 * answer to give; neither may pass for an answer of GitHub.
 */
export class Refusal extends Error {
  readonly type: RefusalType

  constructor(type: RefusalType, message: string) {
    super(message)
    this.name = 'Refusal'
    this.type = type
  }
}

/** The refusal of a fact that the recorded week does not hold: it is never invented. */
export function notRecorded(what: string): Refusal {
  return new Refusal('NOT_RECORDED', `${what} is not recorded in this world`)
}

/** The refusal of a question that the sandbox cannot answer, so that nothing passes unnoticed. */
export function notImplemented(what: string): Refusal {
  return new Refusal('NOT_IMPLEMENTED', `the sandbox does not ${what}`)
}

/** GitHub's refusal of a write without permission. */
export function forbidden(): Refusal {
  return new Refusal('FORBIDDEN', 'Resource not accessible by integration')
}
