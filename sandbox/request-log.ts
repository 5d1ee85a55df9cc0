/** An answered request. */
export interface RecordedRequest {
  /** Name of the operation, or its first field if it does not have a name. For REST, method and path. */
  readonly operation: string
  readonly variables: Readonly<Record<string, unknown>>
  /** Points by GitHub's formula; 0 if the request did not run a query. */
  readonly cost: number
  /** HTTP status; 0 if the connection was closed. */
  readonly status: number
  /** Milliseconds from the sandbox's start to the request's arrival. */
  readonly startedAt: number
  /** Milliseconds from its arrival to its answer, latency and hooks included. */
  readonly ms: number
}

/** The requests of a sandbox, in the order of their arrival. */
export class RequestLog {
  readonly #recorded: RecordedRequest[] = []

  /** Keeps a request that has been answered. */
  record(request: RecordedRequest): void {
    const later = this.#recorded.findLastIndex((each) => each.startedAt <= request.startedAt)
    this.#recorded.splice(later + 1, 0, request)
  }

  get requests(): readonly RecordedRequest[] {
    return this.#recorded
  }
}
