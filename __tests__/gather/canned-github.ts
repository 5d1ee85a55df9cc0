import type { TypedDocumentString } from '../../src/github/generated.ts'
import type { Answer, AnswerError, GitHub } from '../../src/github/github.ts'
import { GitHubError } from '../../src/github/github-error.ts'

/** One request: the operation's name and the variables of each question in it. */
interface CannedRequest {
  readonly operation: string
  readonly questions: readonly unknown[]
}

/** A GitHub with an answer to some questions; what nobody thought of is an error. */
export interface CannedGitHub extends GitHub {
  readonly requests: readonly CannedRequest[]
}

export interface CannedAnswer {
  readonly document: unknown
  readonly respond: (variables: unknown) => Answer<unknown>
}

/** The answer to one document; `respond` may throw what a client throws. */
export function to<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  respond: (variables: Variables) => Answer<Result>,
): CannedAnswer {
  return { document, respond: (variables) => respond(variables as Variables) }
}

export const whole = <Result>(result: Result): Answer<Result> => ({ result, errors: [] })

export const notFound = (what: string): AnswerError => ({
  type: 'NOT_FOUND',
  path: ['repository'],
  message: `Could not resolve to a Repository with the name '${what}'.`,
})

export const refusal = (code: string, said: string): GitHubError => new GitHubError({ code, operation: 'Canned', said })

export function cannedGitHub(...answers: readonly CannedAnswer[]): CannedGitHub {
  const requests: CannedRequest[] = []
  async function answer<Result, Variables>(
    document: TypedDocumentString<Result, Variables>,
    questions: readonly Variables[],
  ): Promise<readonly Answer<Result>[]> {
    await Promise.resolve()
    const operation = /(?:query|mutation) (\w+)/.exec(document.toString())?.[1] ?? ''
    requests.push({ operation, questions })
    const found = answers.find((each) => each.document === document)
    if (found === undefined) throw new Error(`Nobody thought of an answer to ${operation}.`)
    return questions.map((variables) => found.respond(variables) as Answer<Result>)
  }
  return {
    requests,
    async ask(document, variables) {
      const [first] = await answer(document, [variables])
      if (first === undefined) throw new Error('One question has one answer.')
      return first
    },
    askEach: async (document, variables) => (variables.length === 0 ? [] : await answer(document, variables)),
    change: () => Promise.reject(new Error('Gather changes nothing.')),
  }
}
