import type { Answer } from './github.ts'
import { GitHubError } from './github-error.ts'
import { cutShort, isOverload } from './overload.ts'

/** How often a group of questions is cut in half: one of 40 down to groups of 5. */
const CUTS = 3

type Part<Result> = readonly Answer<Result>[] | GitHubError

/** Asks some questions in one request; the smallest group is not cut any further. */
export type AskGroup<Question, Result> = (
  questions: readonly Question[],
  isSmallest: boolean,
) => Promise<readonly Answer<Result>[]>

/**
 * Asks a group of questions in one request, and its halves side by side where GitHub cannot answer so many at once.
 * @param nothing the result of a question that was not answered
 * @returns one answer for each question; those of a part that failed have its error
 * @throws GitHubError where no part was answered, or GitHub refused for another reason than the size
 */
export async function askInHalves<Question, Result>(
  questions: readonly Question[],
  ask: AskGroup<Question, Result>,
  nothing: Result,
): Promise<readonly Answer<Result>[]> {
  const part = await askPart(questions, ask, nothing, CUTS)
  if (part instanceof GitHubError) throw part
  return part
}

async function askPart<Question, Result>(
  questions: readonly Question[],
  ask: AskGroup<Question, Result>,
  nothing: Result,
  cuts: number,
): Promise<Part<Result>> {
  const last = cuts === 0 || questions.length < 2
  try {
    const answers = await ask(questions, last)
    if (last || answers.every(({ errors }) => cutShort('', errors) === null)) return answers
  } catch (error) {
    if (!(error instanceof GitHubError) || !isOverload(error)) throw error
    if (last) return error
  }
  const middle = Math.ceil(questions.length / 2)
  const halves = [questions.slice(0, middle), questions.slice(middle)]
  const parts = await Promise.all(halves.map((half) => askPart(half, ask, nothing, cuts - 1)))
  const [failed] = parts.filter((part) => part instanceof GitHubError)
  if (failed !== undefined && parts.every((part) => part instanceof GitHubError)) return failed
  return parts.flatMap((part, index) =>
    part instanceof GitHubError ? (halves[index] ?? []).map(() => unanswered(nothing, part)) : part,
  )
}

const unanswered = <Result>(result: Result, { code, message }: GitHubError): Answer<Result> => ({
  result,
  errors: [{ type: code, path: [], message }],
})
