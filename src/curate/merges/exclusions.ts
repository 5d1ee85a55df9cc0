import type { Temporal } from 'temporal-polyfill'
import type { Merge } from '../../model/merge.ts'
import { type Window } from '../../model/week.ts'
import { citedAs } from '../../text/repository-name.ts'
import { within } from '../../text/week.ts'
import type { Vocabulary } from '../words/vocabulary.ts'
import { originalOfCherryPick, releaseBranch } from './branches.ts'
import type { Candidate } from './candidate.ts'
import type { Placement } from './placement.ts'
import type { Cancelled } from './reverts.ts'
import { isBuild } from './versions.ts'

/** What excludes merges, whatever their score. */
export interface Exclusions {
  /** The time that the edition covers; null if that excludes nothing. */
  readonly covers: Window | null
  /** The default branch. */
  readonly branch: string
  readonly vocabulary: Vocabulary
  /** The Sunday of the edition that listed a merge, by `owner/name#number`. */
  readonly earlier: ReadonlyMap<string, Temporal.PlainDate>
  readonly cancelled: ReadonlyMap<number, Cancelled>
}

/** @returns the reason to leave the merge out whatever its score, or null */
export function reasonToExclude(candidate: Candidate, placement: Placement, exclusions: Exclusions): string | null {
  const { merge } = candidate
  if (exclusions.covers !== null && !within(exclusions.covers, merge.mergedAt))
    return 'merged outside the time this edition covers'
  const sunday = exclusions.earlier.get(citedAs(merge))
  if (sunday !== undefined) return `listed in the edition of ${sunday.toString()}`
  const cancelled = exclusions.cancelled.get(merge.number)
  if (cancelled !== undefined) {
    const other = `#${String(cancelled.by)}`
    return cancelled.isRevert
      ? `reverts ${other} of the same week; both are left out`
      : `reverted by ${other} in the same week`
  }
  return merge.base === exclusions.branch ? null : reasonOfBranch(merge, placement, exclusions.vocabulary)
}

/** Of a release branch only the versions it is built with are listed: everything else there is a cherry-pick. */
function reasonOfBranch(merge: Merge, placement: Placement, vocabulary: Vocabulary): string | null {
  const isRelease = releaseBranch(merge.base) !== null
  if (isRelease && placement.section === 'versions' && isBuild(placement.update, vocabulary)) return null
  const original = originalOfCherryPick(merge.title)
  if (original !== null) return `a cherry-pick to ${merge.base} of #${String(original)}`
  return isRelease
    ? `merged to ${merge.base}: release branches get cherry-picks`
    : `merged to the branch ${merge.base}, which is not the default branch`
}
