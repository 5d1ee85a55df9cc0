import type { SectionPlan } from '../../model/newsletter.ts'
import type { SectionName } from '../../model/draft.ts'
import { releaseBranch } from './branches.ts'
import type { Judgement } from './select.ts'

/**
 * The section that a told merge stands in: Featured, else the one its labels ask for, else its own, else the merges that
 * have no section of their own; null where the newsletter has none of them. A release branch's has only its own.
 */
export function homeOf(
  { candidate, featured, byLabel, place }: Judgement,
  plans: readonly SectionPlan[],
): SectionPlan | null {
  const named = (name: SectionName): SectionPlan | undefined =>
    plans.find((plan) => plan.name === name && (name !== 'merges' || plan.labels.length === 0))
  if (releaseBranch(candidate.merge.base) !== null) return named(place.section) ?? null
  const featuredPlan = featured ? named('featured') : undefined
  return featuredPlan ?? byLabel?.plan ?? named(place.section) ?? named('merges') ?? null
}
