import type { Answer } from './github.ts'
import { cutShort, isOverload } from './overload.ts'

/** Each size of a page with the next smaller one. */
const SMALLER: ReadonlyMap<number, number> = new Map([
  [100, 50],
  [50, 25],
  [25, 10],
])

/**
 * Requests a page, and smaller pages with the same start if GitHub cannot answer.
 * @param size the number of items on the page
 * @returns the answer and the size of its page
 * @throws GitHubError if GitHub cannot answer the smallest page either
 */
export async function askForPage<Result>(
  size: number,
  ask: (size: number, options: { readonly canBeSmaller: boolean }) => Promise<Answer<Result>>,
): Promise<{ readonly answer: Answer<Result>; readonly size: number }> {
  const smaller = SMALLER.get(size)
  try {
    const answer = await ask(size, { canBeSmaller: smaller !== undefined })
    const failure = cutShort('for the smallest page', answer.errors)
    if (failure === null) return { answer, size }
    if (smaller === undefined) throw failure
  } catch (error) {
    if (smaller === undefined || !isOverload(error)) throw error
  }
  return askForPage(smaller, ask)
}
