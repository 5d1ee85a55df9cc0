import type { Answer } from './github.ts'
import { cutShort, isOverload } from './overload.ts'

/** Each size of a page with the next smaller one. */
const SMALLER: ReadonlyMap<number, number> = new Map([
  [100, 50],
  [50, 25],
  [25, 10],
])

/**
 * Asks for a page, and for a smaller one of the same beginning where GitHub cannot answer with so much.
 * @param size how many the page holds at first
 * @returns the answer, and the size that GitHub could answer
 * @throws GitHubError where it cannot answer the smallest page either
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
