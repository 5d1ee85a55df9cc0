import type { IncomingHttpHeaders } from 'node:http'

/** A request as the hooks see it. The token is left out. */
export interface SandboxRequest {
  /** 0 for the first request of the sandbox. */
  readonly index: number
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Omit<IncomingHttpHeaders, 'authorization'>>
  /** Name of the operation; for an unnamed one its first field; for a REST request method and path. */
  readonly operation: string
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** What goes back to the client. */
export interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as JSON; a text is sent as it is. */
  readonly body: unknown
  /** The connection is cut after this part of the body's bytes, from 0 to 1; optional, by default all of it is sent. */
  readonly cutAfter?: number
}

/**
 * An answer in place of the sandbox's; `destroy` cuts the connection without one; `silence` keeps it open and never
 * answers; undefined leaves it as it is.
 */
export type Verdict = Answer | 'destroy' | 'silence' | undefined

/** Places where a test makes the sandbox misbehave. A hook that waits delays the answer. */
export interface Hooks {
  /** Asked before anything is done: an answer here, or `destroy`, means that the request has no effect. */
  readonly beforeAnswer?: (request: SandboxRequest) => Verdict | Promise<Verdict>
  /** Asked when everything is done, mutations too: what is given here reaches the client instead. */
  readonly afterAnswer?: (request: SandboxRequest, answer: Answer) => Verdict | Promise<Verdict>
}
