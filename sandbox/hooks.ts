import type { IncomingHttpHeaders } from 'node:http'

/** A request, without the token, for the hooks. */
export interface SandboxRequest {
  /** 0 for the first request of the sandbox. */
  readonly index: number
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Omit<IncomingHttpHeaders, 'authorization'>>
  /** Name of the operation, or its first field if it does not have a name. For REST, method and path. */
  readonly operation: string
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** The answer to the client. */
export interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as JSON, or unchanged if it is a text. */
  readonly body: unknown
  /** The connection closes after this fraction of the body, from 0 to 1. Default: 1. */
  readonly cutAfter?: number
}

/**
 * Replaces the answer of the sandbox. `destroy` closes the connection without an answer; `silence` keeps it open and
 * never answers; undefined does not change the answer.
 */
export type Verdict = Answer | 'destroy' | 'silence' | undefined

/** Hooks with which a test makes the sandbox fail. A hook that waits delays the answer. */
export interface Hooks {
  /** Called before any work. If it returns an answer or `destroy`, the request does not have an effect. */
  readonly beforeAnswer?: (request: SandboxRequest) => Verdict | Promise<Verdict>
  /** Called after all work, including mutations. The client gets the returned answer instead. */
  readonly afterAnswer?: (request: SandboxRequest, answer: Answer) => Verdict | Promise<Verdict>
}
