import type { Candidate } from './candidate.ts'
import type { Judgement } from './judgement.ts'
import { minorChange } from './minor.ts'
import type { Placement } from './placement.ts'
import { withoutRepetition } from './reasons.ts'
import { citedAs } from '../../text/repository-name.ts'

/** Maximum number of featured merges in an edition. */
const MOST_FEATURED = 2
/** Minimum score of a featured merge. In some weeks none reaches it. */
const FEATURED_FROM = 4

/**
 * How much speaks for featuring a merge, and why: a new feature with a KEP, a major feature to GA, a security
 * fix, a change to how Kubernetes is built or tested. Never a bug fix without a security hole, tests or documents
 * alone, a move to beta, a version bump (STYLESHEET.md of kubernetes-sigs/lwkd).
 * @returns null where a rule forbids it.
 */
export function featureScore(
  candidate: Candidate,
  placement: Placement,
): { value: number; reasons: readonly string[] } | null {
  const { merge, note, kinds, proposals } = candidate
  const security = candidate.securityIds.length > 0
  if (placement.section === 'versions' || minorChange(candidate) !== null) return null
  if (/\b(?:revert|tests?|e2e|flak\w*|cleanup|clean up|typo|docs?)\b/i.test(merge.title)) return null
  if ((kinds.has('bug') || kinds.has('regression') || kinds.has('documentation') || kinds.has('flake')) && !security)
    return null
  const stage = placement.section === 'promotions' ? placement.promotions[0]?.stage : null
  if (stage === 'Beta') return null

  const size = merge.additions + merge.deletions
  const signs: readonly (readonly [boolean, number, string])[] = [
    [security, 4, 'a security fix'],
    // Editors tell even large ones under Promotions, save where much else speaks for them.
    [stage === 'GA' && size >= 200, 0.5, 'a feature that becomes GA'],
    [kinds.has('feature') && kinds.has('api-change'), 1.5, 'a feature that changes the API'],
    [kinds.has('feature') && placement.section === 'merges', 1, 'a feature'],
    [proposals.length > 0, 1, 'part of a KEP'],
    [/\balpha\b|\bnew\b|\bintroduc/i.test(`${merge.title}\n${note ?? ''}`), 1, 'says that it is new'],
    [/\bapi\b/i.test(merge.title), 0.5, 'an API by its title'],
    [size >= 500, 1, 'a large change'],
    [size >= 2500, 0.5, 'a very large change'],
    [candidate.actionRequired, 0.5, 'asks users to act'],
    [
      /\b(?:build|builds|ci|release process|code generation|staging repo)/i.test(merge.title),
      1,
      'changes how the project is built or tested',
    ],
    [note === null, -2, 'has no release note'],
    [placement.section === 'deprecated', -1, 'listed under Deprecated'],
  ]
  const holding = signs.filter(([holds]) => holds)
  return { value: holding.reduce((sum, [, weight]) => sum + weight, 0), reasons: holding.map(([, , reason]) => reason) }
}

/**
 * Marks the listed merges that are featured: those that a rule or the merge itself asks for, then those with the highest
 * score, up to the maximum of an edition.
 */
export function withFeatured(judgements: readonly Judgement[]): readonly Judgement[] {
  const askedFor = judgements.filter(({ featured }) => featured)
  const chosen = new Set(
    judgements
      .filter(({ listed, featured, featureScore: score }) => listed && !featured && (score ?? 0) >= FEATURED_FROM)
      .sort(
        (a, b) => (b.featureScore ?? 0) - (a.featureScore ?? 0) || a.candidate.merge.number - b.candidate.merge.number,
      )
      .slice(0, Math.max(0, MOST_FEATURED - askedFor.length))
      .map(({ candidate }) => citedAs(candidate.merge)),
  )
  return judgements.map((judgement) => {
    if (!chosen.has(citedAs(judgement.candidate.merge))) return judgement
    const feature = featureScore(judgement.candidate, judgement.placement)
    const reasons = withoutRepetition([...(feature?.reasons ?? []), ...judgement.reasons])
    return { ...judgement, featured: true, reasons }
  })
}
