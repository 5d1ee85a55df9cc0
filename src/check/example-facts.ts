import { Temporal } from 'temporal-polyfill'
import type { CitedFacts, CitedPullRequest } from '../model/citation.ts'

/** Empty facts, to be extended by the examples of rules. */
export const NOTHING_KNOWN: CitedFacts = {
  things: new Map(),
  proposals: new Map(),
  gates: new Map(),
  links: new Map(),
  deadlines: null,
  merges: [],
}

/** A pull request for an example. By default it was merged to `master` in the week of the examples. */
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
