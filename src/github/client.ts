import { graphql } from '@octokit/graphql'
import type { RequestMade } from '../model/outcome.ts'
import type { TypedDocumentString } from './generated.ts'
import { GitHubError } from './github-error.ts'
import type { Answer, GitHub } from './github.ts'
import { askInHalves } from './halving.ts'
import { isOverload } from './overload.ts'
import { askForPage } from './page-size.ts'
import { persistence, type Patience } from './persistence.ts'
import { partialAnswer, refusalOf, unreadable } from './refusal.ts'
import { atSameMoment } from './same-moment.ts'
import { canStandSideBySide, rootField, sideBySide } from './side-by-side.ts'
import { isNotCarriedOut, isPassing, isRepeatable } from './worth-repeating.ts'

/** Time limit of one request, in milliseconds. */
const LONGEST = 60_000

export interface Connection {
  /** The address of the API with or without `/graphql`, as a runner gives it in `GITHUB_GRAPHQL_URL`. */
  readonly url: string
  readonly token: string
  readonly fetch: typeof fetch
  readonly patience: Patience
}

/** A GitHub client with the list of its requests. */
export interface Client extends GitHub {
  readonly requests: readonly RequestMade[]
}

/**
 * Creates a client of GitHub's GraphQL API. Does not make a request yet.
 * Answers are not validated, because their types are generated from GitHub's schema.
 */
export function connect({ url, token, fetch, patience }: Connection): Client {
  const requests: RequestMade[] = []
  const send = graphql.defaults({
    baseUrl: url.replace(/\/graphql\/?$/, ''),
    headers: { authorization: `bearer ${token}`, 'user-agent': 'last-week-in' },
  })
  const persist = persistence(patience)
  const { now, deadline, progress } = patience

  /** Makes one request. */
  async function attempt(operation: string, query: string, variables: object): Promise<Given> {
    const longest = Math.max(1, Math.min(LONGEST, deadline.epochMilliseconds - now().epochMilliseconds))
    try {
      const result: unknown = await send(query, {
        ...variables,
        request: { fetch, signal: AbortSignal.timeout(longest) },
      })
      if (!isObject(result)) throw unreadable(operation)
      requests.push({ operation, cost: costOf(result), failure: null })
      return { result, errors: [] }
    } catch (error) {
      const partial = partialAnswer(error, [token])
      const refusal = partial === null ? refusalOf(error, { operation, patience: longest, secrets: [token] }) : null
      requests.push({ operation, cost: costOf(partial?.result), failure: refusal?.code ?? null })
      if (partial !== null) return partial
      throw refusal ?? error
    }
  }

  /** @param canBeSmaller if true, a question that is too large is not repeated: the caller splits it instead */
  function answer(query: string, variables: object, { canBeSmaller = false } = {}): Promise<Given> {
    const operation = operationOf(query)
    return persist(
      operation,
      () => attempt(operation, query, variables),
      (failure) => isPassing(failure) && !(canBeSmaller && isOverload(failure)),
    )
  }

  async function answerEach(
    query: string,
    group: readonly Values[],
    options: { readonly canBeSmaller: boolean },
  ): Promise<readonly Given[]> {
    const many = sideBySide(query, group)
    const { result, errors } = await answer(many.query, many.variables, options)
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
    askInHalves(group, {
      ask: (some, options) => answerEach(query, some, options),
      nothing: { [rootField(query)]: null },
    })

  const answerJoined = atSameMoment<Values, Given>(async (query, group) => {
    const [first, ...more] = group
    return first === undefined || more.length > 0 ? answerTogether(query, group) : [await answer(query, first)]
  })

  /** The last size of a page that GitHub could answer, by query. */
  const sizes = new Map<string, number>()

  async function answerPage(query: string, variables: Values, wanted: number): Promise<Given> {
    const ask = (size: number, options: { readonly canBeSmaller: boolean }): Promise<Given> =>
      answer(query, { ...variables, size }, options)
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
      const query = document.toString()
      const operation = operationOf(query)
      const { result, errors } = await persist(
        operation,
        () => attempt(operation, query, asObject(variables)),
        isRepeatable,
      ).catch((error: unknown) => {
        throw error instanceof GitHubError ? lost(error) : error
      })
      const [error] = errors
      if (error !== undefined) {
        throw lost(
          new GitHubError({ code: error.type, operation: String(error.path[0] ?? 'mutation'), said: error.message }),
        )
      }
      return result as Result
    },
  }

  /** Marks the failure of a mutation that GitHub may have carried out. */
  function lost(failure: GitHubError): GitHubError {
    const { code, operation, said, headers } = failure
    if (!isPassing(failure) || isNotCarriedOut(failure)) return failure
    progress(`The request ${operation} failed (${code}); checking whether GitHub made the change`)
    const advice = 'GitHub may have made the change anyway. Run again; the next run checks it and continues.'
    return new GitHubError({ code, operation, said, cause: failure, headers, advice, answerLost: true })
  }
}

type Given = Answer<Record<string, unknown>>
type Values = Readonly<Record<string, unknown>>

const asObject = (variables: unknown): Values => ({ ...(variables as object) })

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const operationOf = (query: string): string => /(?:query|mutation) (\w+)/.exec(query)?.[1] ?? 'unnamed'

function costOf(result: Record<string, unknown> | undefined): number {
  const limit = result?.['rateLimit']
  return typeof limit === 'object' && limit !== null && 'cost' in limit && typeof limit.cost === 'number'
    ? limit.cost
    : 1
}
