import type { Merge } from '../../model/merge.ts'

/** `1.30` of the branch `release-1.30`; null for any other branch. */
export function releaseBranch(base: string): string | null {
  return /^release-(\d+\.\d+)$/.exec(base)?.[1] ?? null
}

/**
 * The branch that development happens on: `master` or `main`, or else the one most merges went to that is not
 * named as a release branch.
 */
export function defaultBranch(merges: readonly Merge[]): string {
  const counts = new Map<string, number>()
  for (const { base } of merges) if (!base.startsWith('release-')) counts.set(base, (counts.get(base) ?? 0) + 1)
  for (const usual of ['master', 'main']) if (counts.has(usual)) return usual
  const [first] = [...counts].sort(([a, countOfA], [b, countOfB]) => countOfB - countOfA || (a < b ? -1 : 1))
  return first?.[0] ?? 'main'
}

/** The number of the pull request that this one picks, from titles such as "Automated cherry pick of #124568: …". */
export function originalOfCherryPick(title: string): number | null {
  const match = /cherry[-\s]?pick(?:ed|s)?\b[^#]*#\s*(\d+)/i.exec(title)
  return match === null ? null : Number(match[1])
}
