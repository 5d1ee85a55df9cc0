import { GraphqlResponseError } from '@octokit/graphql'
import type { Answer, AnswerError } from './github.ts'
import { GitHubError, type Headers } from './github-error.ts'
import { withoutSecrets } from './secrets.ts'

/**
 * An answer that carries errors beside something that can be used; null where there is nothing.
 * @param secrets what no error may hold, though GitHub says it
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

/**
 * What a request that has no answer was refused with.
 * @param patience how long it was waited for, in milliseconds
 * @param secrets what no error may hold: GitHub or the network may say again what was sent
 */
export function refusalOf(
  error: unknown,
  operation: string,
  patience: number,
  secrets: readonly string[],
): GitHubError {
  if (error instanceof GitHubError) return error
  const { code, said, headers } = readRefusal(error, operation, patience, secrets)
  // Without the cause, which holds the request with its headers.
  return new GitHubError(code, operation, withoutSecrets(said, secrets), undefined, { headers })
}

function readRefusal(error: unknown, operation: string, patience: number, secrets: readonly string[]): GitHubError {
  if (error instanceof GraphqlResponseError) {
    const first = error.errors?.[0]
    const circumstances = { headers: headersIn(error.headers) }
    return new GitHubError(first?.type ?? 'UNKNOWN', operation, first?.message ?? error.message, error, circumstances)
  }
  if (!(error instanceof Error)) return new GitHubError('NETWORK', operation, String(error))
  if ([error, error.cause].some(isGivenUp)) {
    const seconds = String(Math.max(1, Math.round(patience / 1000)))
    return new GitHubError('TIMEOUT', operation, `no answer within ${seconds} seconds`, error)
  }
  // Octokit gives a failure of the network the status 500, and no response.
  if (!('response' in error && 'status' in error)) return new GitHubError('NETWORK', operation, reason(error), error)
  const response: unknown = error.response
  if (typeof response !== 'object' || response === null) {
    return new GitHubError('NETWORK', operation, reason(error), error)
  }
  const headers = 'headers' in response ? headersIn(response.headers) : {}
  const said = ('data' in response ? firstError(response.data) : null) ?? plain(withoutSecrets(reason(error), secrets))
  return new GitHubError(String(error.status), operation, said, error, { headers })
}

/** A gateway's answer can have the form of GraphQL's. */
function firstError(body: unknown): string | null {
  if (typeof body !== 'object' || body === null || !('errors' in body) || !Array.isArray(body.errors)) return null
  const first: unknown = body.errors[0]
  const said = typeof first === 'object' && first !== null && 'message' in first ? first.message : null
  return typeof said === 'string' ? said : null
}

/** Whether the request ended because this program waited no longer. */
function isGivenUp(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'name' in error && /^(Timeout|Abort)Error$/.test(String(error.name))
  )
}

function headersIn(headers: unknown): Headers {
  return typeof headers === 'object' && headers !== null ? { ...headers } : {}
}

/** What came with status 200 and is no answer: Octokit gives a body that it cannot parse as a text without any data. */
export function unreadable(operation: string): GitHubError {
  return new GitHubError('UNREADABLE', operation, 'what came is no whole answer')
}

function reason(error: Error): string {
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message
}

/** A gateway answers with a page of HTML: its title says it all. */
function plain(said: string): string {
  if (!/^\s*<(?:!doctype|html|head|body)/i.test(said)) return said
  const title = /<title>([^<]*)/i.exec(said)?.[1]?.trim() ?? ''
  return title === '' ? 'a page instead of an answer' : title
}
