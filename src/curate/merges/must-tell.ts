import type { Candidate } from './candidate.ts'

/** Labels whose merges are always told if they have a release note, with the words for the editors. */
const LABELS: readonly (readonly [string, string])[] = [
  ['kind/deprecation', 'deprecates something, with a release note'],
  ['kind/api-change', 'changes the API, with a release note'],
  ['kind/feature', 'a feature with a release note'],
  ['release-note-action-required', 'asks users to act before they upgrade'],
]

/**
 * Why the merge is told whatever its score; empty where the score decides.
 * The rule of STYLESHEET.md of kubernetes-sigs/lwkd, except promotions, which are known by their gates.
 */
export function mustTell(candidate: Candidate): readonly string[] {
  const { merge, note } = candidate
  const reasons: string[] = []
  if (note !== null) for (const [label, reason] of LABELS) if (merge.labels.includes(label)) reasons.push(reason)
  const hole = /\b(?:CVE-\d{4}-\d{4,}|GHSA(?:-[0-9a-z]{4}){3})\b/i.exec(`${merge.title}\n${note ?? ''}`)?.[0]
  if (hole !== undefined) reasons.push(`a security fix: ${hole}`)
  return reasons
}
