import { GraphqlResponseError } from '@octokit/graphql'
import type { Answer, AnswerError } from './github.ts'
import { GitHubError, type Failure, type Headers } from './github-error.ts'
import { withoutSecrets } from './secrets.ts'

/**
 * Returns a partial answer with its errors, or null if it has no usable part.
 * @param secrets the tokens to remove from the errors
 */
export function partialAnswer(error: unknown, secrets: readonly string[]): Answer<Record<string, unknown>> | null {
  if (!(error instanceof GraphqlResponseError)) return null
  const result: unknown = error.data
  if (typeof result !== 'object' || result === null) return null
  const errors = (error.errors ?? []).map((each) => answerError(each, secrets))
  const pathless = errors.some(({ path }) => path.length === 0)
  return pathless ? null : { result: { ...result }, errors }
}

function answerError(
  error: { message: string; type?: string; path?: readonly (string | number)[] },
  secrets: readonly string[],
): AnswerError {
  return { type: error.type ?? 'UNKNOWN', path: error.path ?? [], message: withoutSecrets(error.message, secrets) }
}

interface FailedRequest {
  readonly operation: string
  /** The time limit of the request, in milliseconds. */
  readonly patience: number
  /** Tokens to remove from the error: GitHub or the network may repeat what was sent. */
  readonly secrets: readonly string[]
}

/** Turns anything that a request threw into a GitHubError. */
export function refusalOf(error: unknown, request: FailedRequest): GitHubError {
  if (error instanceof GitHubError) return error
  const { code, operation, said, headers = {} } = readRefusal(error, request)
  // Without the cause, because it contains the request with its headers.
  return new GitHubError({ code, operation, said: withoutSecrets(said, request.secrets), headers })
}

function readRefusal(error: unknown, { operation, patience, secrets }: FailedRequest): Failure {
  if (error instanceof GraphqlResponseError) {
    const first = error.errors?.[0]
    const said = first?.message ?? error.message
    return { code: first?.type ?? 'UNKNOWN', operation, said, headers: headersIn(error.headers) }
  }
  if (!(error instanceof Error)) return { code: 'NETWORK', operation, said: String(error) }
  if ([error, error.cause].some(isGivenUp)) {
    const seconds = String(Math.max(1, Math.round(patience / 1000)))
    return { code: 'TIMEOUT', operation, said: `no answer within ${seconds} seconds` }
  }
  // Octokit reports a network failure as status 500 without a response.
  if (!('response' in error && 'status' in error)) return { code: 'NETWORK', operation, said: reason(error) }
  const response: unknown = error.response
  if (typeof response !== 'object' || response === null) {
    return { code: 'NETWORK', operation, said: reason(error) }
  }
  const headers = 'headers' in response ? headersIn(response.headers) : {}
  const said = ('data' in response ? firstError(response.data) : null) ?? plain(withoutSecrets(reason(error), secrets))
  return { code: String(error.status), operation, said, headers }
}

/** A gateway's answer can look like a GraphQL answer. */
function firstError(body: unknown): string | null {
  if (typeof body !== 'object' || body === null || !('errors' in body) || !Array.isArray(body.errors)) return null
  const first: unknown = body.errors[0]
  const said = typeof first === 'object' && first !== null && 'message' in first ? first.message : null
  return typeof said === 'string' ? said : null
}

/** Whether the request ended because of its time limit. */
function isGivenUp(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'name' in error && /^(Timeout|Abort)Error$/.test(String(error.name))
  )
}

function headersIn(headers: unknown): Headers {
  return typeof headers === 'object' && headers !== null ? { ...headers } : {}
}

/** A body with status 200 that is not an answer. Octokit returns a body that it cannot parse as text. */
export function unreadable(operation: string): GitHubError {
  return new GitHubError({ code: 'UNREADABLE', operation, said: 'the answer is incomplete' })
}

function reason(error: Error): string {
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message
}

/** A gateway answers with an HTML page. Its title is the message. */
function plain(said: string): string {
  if (!/^\s*<(?:!doctype|html|head|body)/i.test(said)) return said
  const title = /<title>([^<]*)/i.exec(said)?.[1]?.trim() ?? ''
  return title === '' ? 'a page instead of an answer' : title
}
