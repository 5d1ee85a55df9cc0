import { graphql, GraphqlResponseError } from '@octokit/graphql'
import type { TypedDocumentString } from './generated.ts'
import { GitHubError } from './github-error.ts'
import type { RequestMade } from '../model/outcome.ts'
import type { Answer, AnswerError, GitHub } from './github.ts'
import { askInHalves } from './halving.ts'
import { askForPage } from './page-size.ts'
import { atSameMoment } from './same-moment.ts'
import { canStandSideBySide, rootField, sideBySide } from './side-by-side.ts'

/** How long one request may take before it is given up, in milliseconds. */
const PATIENCE = 60_000

export interface Connection {
  /** The address of the API with or without `/graphql`, as a runner gives it in `GITHUB_GRAPHQL_URL`. */
  readonly url: string
  readonly token: string
  readonly fetch: typeof fetch
}

/** A GitHub to ask, with the list of the requests made through it. */
export interface Client extends GitHub {
  readonly requests: readonly RequestMade[]
}

/**
 * Connects to GitHub's GraphQL API. Makes no request yet.
 * Codegen vouches for the form of the answers: their types and GitHub's schema are the same.
 */
export function connect({ url, token, fetch }: Connection): Client {
  const requests: RequestMade[] = []
  const send = graphql.defaults({
    baseUrl: url.replace(/\/graphql\/?$/, ''),
    headers: { authorization: `bearer ${token}`, 'user-agent': 'last-week-in' },
  })

  async function answer(query: string, variables: object): Promise<Answer<Record<string, unknown>>> {
    const operation = /(?:query|mutation) (\w+)/.exec(query)?.[1] ?? 'unnamed'
    try {
      const result: Record<string, unknown> = await send(query, {
        ...variables,
        request: { fetch, signal: AbortSignal.timeout(PATIENCE) },
      })
      requests.push({ operation, cost: costOf(result) })
      return { result, errors: [] }
    } catch (error) {
      const partial = partialAnswer(error)
      requests.push({ operation, cost: costOf(partial?.result) })
      if (partial !== null) return partial
      throw refusal(error, operation)
    }
  }

  type Given = Answer<Record<string, unknown>>

  async function answerEach(query: string, group: readonly Values[]): Promise<readonly Given[]> {
    const many = sideBySide(query, group)
    const { result, errors } = await answer(many.query, many.variables)
    return group.map((_, index) => {
      const alias = `a${String(index)}`
      return {
        result: { [many.field]: result[alias] ?? null },
        errors: errors
          .filter(({ path }) => path[0] === alias)
          .map((error) => ({ ...error, path: [many.field, ...error.path.slice(1)] })),
      }
    })
  }

  const answerTogether = (query: string, group: readonly Values[]): Promise<readonly Given[]> =>
    askInHalves(group, (some) => answerEach(query, some), { [rootField(query)]: null })

  const answerJoined = atSameMoment<Values, Given>(async (query, group) => {
    const [first, ...more] = group
    return first === undefined || more.length > 0 ? answerTogether(query, group) : [await answer(query, first)]
  })

  /** The size of a page that GitHub could answer last, by the question. */
  const sizes = new Map<string, number>()

  async function answerPage(query: string, variables: Values, wanted: number): Promise<Given> {
    const ask = (size: number): Promise<Given> => answer(query, { ...variables, size })
    const { answer: page, size } = await askForPage(Math.min(wanted, sizes.get(query) ?? wanted), ask)
    if (size < wanted) sizes.set(query, size)
    return page
  }

  return {
    requests,
    async ask<Result, Variables>(document: TypedDocumentString<Result, Variables>, variables: Variables) {
      const [query, values] = [document.toString(), asObject(variables)]
      const size = values['size']
      const { result, errors } = await (typeof size === 'number'
        ? answerPage(query, values, size)
        : canStandSideBySide(query)
          ? answerJoined(query, values)
          : answer(query, values))
      return { result: result as Result, errors }
    },
    async askEach<Result, Variables>(
      document: TypedDocumentString<Result, Variables>,
      variables: readonly Variables[],
    ) {
      if (variables.length === 0) return []
      const answers = await answerTogether(document.toString(), variables.map(asObject))
      return answers.map(({ result, errors }) => ({ result: result as Result, errors }))
    },
    async change<Result, Variables>(document: TypedDocumentString<Result, Variables>, variables: Variables) {
      const { result, errors } = await answer(document.toString(), asObject(variables))
      const [error] = errors
      if (error !== undefined) {
        throw new GitHubError(error.type, String(error.path[0] ?? 'mutation'), error.message)
      }
      return result as Result
    },
  }
}

type Values = Readonly<Record<string, unknown>>

const asObject = (variables: unknown): Values => ({ ...(variables as object) })

function costOf(result: Record<string, unknown> | undefined): number {
  const limit = result?.['rateLimit']
  return typeof limit === 'object' && limit !== null && 'cost' in limit && typeof limit.cost === 'number'
    ? limit.cost
    : 1
}

/** An answer that carries errors beside something that can be used; null where there is nothing. */
function partialAnswer(error: unknown): Answer<Record<string, unknown>> | null {
  if (!(error instanceof GraphqlResponseError)) return null
  const result: unknown = error.data
  if (typeof result !== 'object' || result === null) return null
  const errors = (error.errors ?? []).map(answerError)
  const pathless = errors.some(({ path }) => path.length === 0)
  return pathless ? null : { result: { ...result }, errors }
}

function answerError(error: { message: string; type?: string; path?: readonly (string | number)[] }): AnswerError {
  return { type: error.type ?? 'UNKNOWN', path: error.path ?? [], message: error.message }
}

function refusal(error: unknown, operation: string): GitHubError {
  if (error instanceof GraphqlResponseError) {
    const first = error.errors?.[0]
    return new GitHubError(first?.type ?? 'UNKNOWN', operation, first?.message ?? error.message, error)
  }
  if (!(error instanceof Error)) return new GitHubError('NETWORK', operation, String(error))
  if ([error, error.cause].some((each) => each instanceof Error && /^(Timeout|Abort)Error$/.test(each.name))) {
    return new GitHubError('TIMEOUT', operation, `no answer within ${String(PATIENCE / 1000)} seconds`, error)
  }
  // Octokit gives a failure of the network the status 500, and no response.
  const answered = 'response' in error && error.response !== undefined && 'status' in error
  return new GitHubError(answered ? String(error.status) : 'NETWORK', operation, reason(error), error)
}

function reason(error: Error): string {
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message
}
