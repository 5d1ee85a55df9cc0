import type { Answer } from './github.ts'
import { GitHubError } from './github-error.ts'
import { cutShort, isOverload } from './overload.ts'

/** How often a group of questions is cut in half: one of 40 down to groups of 5. */
const CUTS = 3

type Part<Result> = readonly Answer<Result>[] | GitHubError

interface Asking<Question, Result> {
  /** Asks some questions in one request. `canBeSmaller` is false for the smallest group. */
  readonly ask: (
    questions: readonly Question[],
    options: { readonly canBeSmaller: boolean },
  ) => Promise<readonly Answer<Result>[]>
  /** The result of a question that was not answered. */
  readonly nothing: Result
}

/**
 * Asks a group of questions in one request. If GitHub cannot answer that many at once, asks both halves at the same time.
 * @returns one answer per question. The questions of a part that failed have its error.
 * @throws GitHubError if no part was answered, or if GitHub refused for a reason other than the size
 */
export async function askInHalves<Question, Result>(
  questions: readonly Question[],
  asking: Asking<Question, Result>,
): Promise<readonly Answer<Result>[]> {
  const part = await askPart(questions, asking, CUTS)
  if (part instanceof GitHubError) throw part
  return part
}

async function askPart<Question, Result>(
  questions: readonly Question[],
  asking: Asking<Question, Result>,
  cuts: number,
): Promise<Part<Result>> {
  const last = cuts === 0 || questions.length < 2
  try {
    const answers = await asking.ask(questions, { canBeSmaller: !last })
    if (last || answers.every(({ errors }) => cutShort('', errors) === null)) return answers
  } catch (error) {
    if (!(error instanceof GitHubError) || !isOverload(error)) throw error
    if (last) return error
  }
  const middle = Math.ceil(questions.length / 2)
  const halves = [questions.slice(0, middle), questions.slice(middle)]
  const parts = await Promise.all(halves.map((half) => askPart(half, asking, cuts - 1)))
  const [failed] = parts.filter((part) => part instanceof GitHubError)
  if (failed !== undefined && parts.every((part) => part instanceof GitHubError)) return failed
  return parts.flatMap((part, index) =>
    part instanceof GitHubError ? (halves[index] ?? []).map(() => unanswered(asking.nothing, part)) : part,
  )
}

const unanswered = <Result>(result: Result, { code, message }: GitHubError): Answer<Result> => ({
  result,
  errors: [{ type: code, path: [], message }],
})
