import type { Candidate } from './candidate.ts'

/** Merges with these labels are always listed, with the reason for editors. */
const LABELS: readonly (readonly [string, string])[] = [
  ['kind/deprecation', 'deprecates something'],
  ['kind/api-change', 'changes the API'],
  ['kind/feature', 'a feature'],
  ['release-note-action-required', 'asks users to act before they upgrade'],
]

/**
 * Finds the reasons to list a merge whatever its score.
 * The rule of STYLESHEET.md of kubernetes-sigs/lwkd, except promotions, which are known by their gates. A release note
 * is not required: editors listed most of the few such merges that had none.
 */
export function mustList(candidate: Candidate): readonly string[] {
  const { merge, securityIds } = candidate
  const reasons = LABELS.filter(([label]) => merge.labels.includes(label)).map(([, reason]) => reason)
  const [id] = securityIds
  if (id !== undefined) reasons.push(`a security fix: ${id}`)
  return reasons
}
