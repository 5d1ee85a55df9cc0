import type { Candidate } from './candidate.ts'

/** How much a merge is worth telling, and the features that say so, the heaviest first. */
export interface Score {
  readonly value: number
  readonly reasons: readonly string[]
}

/** A feature of a merge that speaks for or against it, in a phrase an editor understands. */
interface Feature {
  readonly phrase: string
  readonly weight: number
  readonly holds: (candidate: Candidate) => boolean
}

const says = (pattern: RegExp) => (candidate: Candidate) =>
  pattern.test(candidate.merge.title) || pattern.test(candidate.note ?? '')
const kind = (name: string) => (candidate: Candidate) => candidate.kinds.has(name)
const changes = ({ merge }: Candidate): number => merge.additions + merge.deletions

const FEATURES: readonly Feature[] = [
  { phrase: 'has a release note', weight: 3, holds: ({ note }) => note !== null },
  { phrase: 'a feature', weight: 1, holds: kind('feature') },
  { phrase: 'changes the API', weight: 1, holds: kind('api-change') },
  { phrase: 'deprecates something', weight: 1.5, holds: kind('deprecation') },
  { phrase: 'fixes a regression', weight: 1, holds: kind('regression') },
  { phrase: 'asks users to act', weight: 2, holds: ({ actionRequired }) => actionRequired },
  { phrase: 'a security fix', weight: 3, holds: says(/\b(?:CVE-\d{4}-\d{4,}|GHSA-)/i) },
  { phrase: 'names a KEP', weight: 0.6, holds: ({ proposals }) => proposals.length > 0 },
  {
    phrase: 'fixes a crash, leak or race',
    weight: 0.8,
    holds: says(/\b(?:panic|crash|deadlock|leak|data race|nil pointer)/i),
  },
  { phrase: 'adds a metric or an endpoint', weight: 0.6, holds: says(/\bmetrics?\b|\bendpoint\b/i) },
  { phrase: 'a large change', weight: 0.5, holds: (candidate) => changes(candidate) >= 500 },
  { phrase: 'a promotion by its words', weight: 1.2, holds: says(/\b(?:promote|graduate)/i) },
  { phrase: 'only cleans up', weight: -0.6, holds: kind('cleanup') },
  { phrase: 'about documents', weight: -1.5, holds: kind('documentation') },
  {
    phrase: 'about a flaky or failing test',
    weight: -1.5,
    holds: (candidate) => candidate.note === null && (kind('flake')(candidate) || kind('failing-test')(candidate)),
  },
  {
    phrase: 'names tests in its title',
    weight: -0.8,
    holds: ({ merge, note }) => note === null && /\b(?:tests?|e2e|flak\w*|integration)\b/i.test(merge.title),
  },
  {
    phrase: 'a small fix by its words',
    weight: -0.5,
    holds: ({ merge }) => /\b(?:typo|lint|comment|nit|cleanup|clean up|refactor|rename)\b/i.test(merge.title),
  },
  {
    phrase: 'a very small change',
    weight: -0.2,
    holds: (candidate) => changes(candidate) > 0 && changes(candidate) < 5,
  },
]

/** A sum of the weights of the features that hold; the reasons are their phrases. */
export function scoreOf(candidate: Candidate): Score {
  const holding = FEATURES.filter((feature) => feature.holds(candidate))
  return {
    value: Math.round(holding.reduce((sum, { weight }) => sum + weight, 0) * 100) / 100,
    reasons: [...holding].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).map(({ phrase }) => phrase),
  }
}

/** Over so many candidates a week is busy, and its bar higher (STYLESHEET.md of kubernetes-sigs/lwkd). */
const BUSY = 80

/** The score from which a merge is told, in a week with so many candidates. */
export function barFor(candidates: number): { readonly value: number; readonly busy: boolean } {
  return candidates > BUSY ? { value: 2.5, busy: true } : { value: 2, busy: false }
}
