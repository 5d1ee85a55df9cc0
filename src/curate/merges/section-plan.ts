import type { SectionPlan } from '../../model/newsletter.ts'
import type { SectionName } from '../../model/draft.ts'
import { releaseBranch } from './branches.ts'
import type { Judgement } from './judgement.ts'

/**
 * The section of the newsletter that shows a listed merge: Featured, else the one that its labels ask for, else that of
 * its placement, else the section of all other merges. A merge to a release branch is shown only in that of its placement.
 * @returns null if the newsletter has none of them
 */
export function sectionPlanOf(
  { candidate, featured, byLabel, placement }: Pick<Judgement, 'candidate' | 'featured' | 'byLabel' | 'placement'>,
  plans: readonly SectionPlan[],
): SectionPlan | null {
  const named = (name: SectionName): SectionPlan | undefined =>
    plans.find((plan) => plan.name === name && (name !== 'merges' || plan.labels.length === 0))
  if (releaseBranch(candidate.merge.base) !== null) return named(placement.section) ?? null
  const featuredPlan = featured ? named('featured') : undefined
  return featuredPlan ?? byLabel?.plan ?? named(placement.section) ?? named('merges') ?? null
}
