import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { authenticate, DEFAULT_TOKENS, type Tokens } from './authentication.ts'
import { graphqlAnswerer, operationNameOf } from './graphql-answer.ts'
import type { Answer, Hooks, SandboxRequest } from './hooks.ts'
import { bodyOf, graphqlRequest, restRefusal, send } from './http.ts'
import type { Hub } from './hub.ts'
import { RateLimit } from './rate-limit.ts'
import type { RequestLog } from './request-log.ts'
import { answerRest } from './rest.ts'

/** The options of the answers. */
export interface Answering {
  /** Milliseconds before each answer; 0 by default. */
  readonly latency?: number
  readonly hooks?: Hooks
  /** The permissions of tokens other than `bad` and `read-only`. A token without an entry can write to the site. */
  readonly tokens?: Tokens
}

/**
 * Answers HTTP requests: GraphQL at `POST /graphql`, the REST endpoints of rest.ts, otherwise GitHub's 404. It applies
 * hooks, latency, authentication and the rate limit's headers, and writes the log.
 */
export function answering(hub: Hub, options: Answering, log: RequestLog) {
  const { latency = 0, hooks = {} } = options
  const tokens = { ...DEFAULT_TOKENS, ...options.tokens }
  const start = performance.now()
  const rateLimit = new RateLimit(hub.now())
  const answerGraphql = graphqlAnswerer(hub, (points) => rateLimit.spend(points))
  let arrived = 0

  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const startedAt = performance.now() - start
    const index = arrived++
    const { method = '', url: path = '' } = request
    const { authorization, ...headers } = request.headers
    const body = await bodyOf(request)
    const graphql = method === 'POST' && path === '/graphql' ? graphqlRequest(body) : restRefusal(404, 'Not Found')
    const isGraphql = 'query' in graphql
    const operation = isGraphql ? operationNameOf(graphql) : `${method} ${path}`
    const { query, variables } = isGraphql ? graphql : { query: '', variables: {} }
    const seen: SandboxRequest = { index, method, path, headers, operation, query, variables }
    let cost = 0
    const answered = async (): Promise<Answer> => {
      const caller = authenticate(authorization, tokens)
      if ('refused' in caller) return caller.refused
      if (!isGraphql) return (await answerRest(hub, { method, path, body }, caller.permission)) ?? graphql
      const result = await answerGraphql(graphql, caller.permission)
      cost = result.cost
      return result.answer
    }
    let verdict = await hooks.beforeAnswer?.(seen)
    if (latency > 0) await sleep(latency)
    if (verdict === undefined) {
      const answer = await answered()
      verdict = (await hooks.afterAnswer?.(seen, answer)) ?? answer
    }
    const status = typeof verdict === 'string' ? 0 : verdict.status
    log.record({ operation, variables, cost, status, startedAt, ms: performance.now() - start - startedAt })
    if (verdict === 'destroy') request.socket.destroy()
    else if (verdict !== 'silence')
      send(response, verdict, { ...rateLimit.headers(), 'x-github-request-id': requestId() })
  }

  return (request: IncomingMessage, response: ServerResponse): void => {
    respond(request, response).catch((error: unknown) => {
      // An error of the sandbox or a hook, not of the caller. The answer names it.
      if (!response.headersSent) send(response, restRefusal(500, `The sandbox failed: ${String(error)}`), {})
    })
  }
}

/** An id in the form of GitHub's. */
function requestId(): string {
  const part = (bytes: number): string => randomBytes(bytes).toString('hex').toUpperCase()
  return [part(2), part(2), part(3), part(3), part(4)].join(':')
}
