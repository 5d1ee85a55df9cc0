import { securityIdsIn } from '../../text/security-id.ts'
import type { Candidate } from './candidate.ts'
import { minorChange } from './minor.ts'
import type { Place } from './section.ts'

/** At most so many merges are featured in an edition. */
export const MOST_FEATURED = 2
/** From so much on a merge is featured; some weeks have none. */
export const FEATURED_FROM = 4

/**
 * How much speaks for featuring a merge, and why: a new feature with a KEP, a major feature to GA, a security
 * fix, a change to how Kubernetes is built or tested. Never a bug fix without a security hole, tests or documents
 * alone, a move to beta, a version bump (STYLESHEET.md of kubernetes-sigs/lwkd).
 * @returns null where a rule forbids it.
 */
export function featureScore(candidate: Candidate, place: Place): { value: number; reasons: readonly string[] } | null {
  const { merge, note, kinds, proposals } = candidate
  const security = securityIdsIn(`${merge.title}\n${note ?? ''}`).length > 0
  if (place.section === 'versions' || minorChange(candidate) !== null) return null
  if (/\b(?:revert|tests?|e2e|flak\w*|cleanup|clean up|typo|docs?)\b/i.test(merge.title)) return null
  if ((kinds.has('bug') || kinds.has('regression') || kinds.has('documentation') || kinds.has('flake')) && !security)
    return null
  const stage = place.section === 'promotions' ? place.promotions[0]?.stage : null
  if (stage === 'Beta') return null

  const size = merge.additions + merge.deletions
  const signs: readonly (readonly [boolean, number, string])[] = [
    [security, 4, 'a security fix'],
    // Editors tell even large ones under Promotions, save where much else speaks for them.
    [stage === 'GA' && size >= 200, 0.5, 'a feature that becomes GA'],
    [kinds.has('feature') && kinds.has('api-change'), 1.5, 'a feature that changes the API'],
    [kinds.has('feature') && place.section === 'merges', 1, 'a feature'],
    [proposals.length > 0, 1, 'part of a KEP'],
    [/\balpha\b|\bnew\b|\bintroduc/i.test(`${merge.title}\n${note ?? ''}`), 1, 'says that it is new'],
    [/\bapi\b/i.test(merge.title), 0.5, 'an API by its title'],
    [size >= 500, 1, 'a large change'],
    [size >= 2500, 0.5, 'a very large change'],
    [candidate.actionRequired, 0.5, 'asks users to act'],
    [
      /\b(?:build|builds|prow|ci|release process|code generation|staging repo)/i.test(merge.title),
      1,
      'changes how Kubernetes is built or tested',
    ],
    [note === null, -2, 'has no release note'],
    [place.section === 'deprecated', -1, 'told under Deprecated'],
  ]
  const holding = signs.filter(([holds]) => holds)
  return { value: holding.reduce((sum, [, weight]) => sum + weight, 0), reasons: holding.map(([, , reason]) => reason) }
}
