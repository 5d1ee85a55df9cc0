import type { Candidate } from './candidate.ts'

/** Labels whose merges are always told, with the words for the editors. */
const LABELS: readonly (readonly [string, string])[] = [
  ['kind/deprecation', 'deprecates something'],
  ['kind/api-change', 'changes the API'],
  ['kind/feature', 'a feature'],
  ['release-note-action-required', 'asks users to act before they upgrade'],
]

/**
 * Why the merge is told whatever its score; empty where the score decides.
 * The rule of STYLESHEET.md of kubernetes-sigs/lwkd, except promotions, which are known by their gates. A release note
 * is not asked for: editors told most of the few such merges that had none.
 */
export function mustTell(candidate: Candidate): readonly string[] {
  const { merge, securityIds } = candidate
  const reasons = LABELS.filter(([label]) => merge.labels.includes(label)).map(([, reason]) => reason)
  const [id] = securityIds
  if (id !== undefined) reasons.push(`a security fix: ${id}`)
  return reasons
}
