import { Temporal } from 'temporal-polyfill'
import type { CitedFacts, CitedPullRequest } from '../model/citation.ts'

/** Nothing is known: what the facts of a rule's example begin with. */
export const NOTHING_KNOWN: CitedFacts = {
  things: new Map(),
  proposals: new Map(),
  gates: new Map(),
  links: new Map(),
  deadlines: null,
  merges: [],
}

/** A pull request of an example: merged to `master` in the week of the examples, unless it is said otherwise. */
export function examplePullRequest(
  title: string,
  {
    mergedAt = '2024-07-23T19:20:44Z',
    ...more
  }: Partial<Omit<CitedPullRequest, 'mergedAt'>> & { mergedAt?: string | null } = {},
): CitedPullRequest {
  return {
    kind: 'pull request',
    title,
    body: '',
    author: null,
    base: 'master',
    defaultBranch: 'master',
    ...more,
    mergedAt: mergedAt === null ? null : Temporal.Instant.from(mergedAt),
  }
}
