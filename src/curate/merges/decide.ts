import type { Bar } from './bar.ts'
import { releaseBranch } from './branches.ts'
import type { Candidate } from './candidate.ts'
import { featureScore } from './featured.ts'
import type { Judgement } from './judgement.ts'
import { hardlyWorthALine, onlyWording } from './minor.ts'
import { mustList } from './must-list.ts'
import type { Override } from './overrides.ts'
import { withoutRepetition } from './reasons.ts'
import { isRevert } from './reverts.ts'
import type { Score } from './score.ts'

/** What is known of a merge before the decision. */
export interface Reading extends Pick<Judgement, 'candidate' | 'placement' | 'byLabel' | 'score'> {
  readonly override: Override | null
  /** How the merge changed feature gates, except promotions and removals. */
  readonly gatesTurned: readonly string[]
  /** The reason to leave it out whatever its score, or null. */
  readonly excluded: string | null
}

/**
 * Decides whether a merge is listed. In this order: exclusions, rules of the configuration and the merge's own wish, what
 * is always listed, what is never listed, the score. Only a rule or a wish makes it featured here.
 * @param byLabels whether the newsletter has sections that take merges by their labels
 */
export function decide(
  reading: Reading,
  { bar, byLabels }: { readonly bar: Bar; readonly byLabels: boolean },
): Judgement {
  const { candidate, placement, byLabel, override, score, excluded } = reading
  const leftOut = (reason: string): Judgement => ({ ...judgement, listed: false, featured: false, reasons: [reason] })
  const listed = (reasons: readonly string[]): Judgement => ({ ...judgement, listed: true, reasons })
  // A merge that people put into another section is not featured.
  const isPutElsewhere = override !== null && override.section !== null && override.section !== 'featured'
  const judgement = {
    candidate,
    placement,
    byLabel,
    score,
    featureScore: isPutElsewhere ? null : (featureScore(candidate, placement)?.value ?? null),
    featured: override?.section === 'featured',
  }

  if (excluded !== null) return leftOut(excluded)
  if (override?.list === false) return leftOut(override.reasons.join('; '))
  const always = alwaysListed(reading)
  const reasons = withoutRepetition([
    ...always,
    ...(placement.reason === null ? [] : [placement.reason]),
    ...score.speaksFor,
  ])
  if (always.length > 0) return listed(reasons)
  const minor = hardlyWorthALine(candidate)
  if (minor !== null) return leftOut(minor)
  if (byLabels && candidate.merge.author?.kind === 'bot')
    return leftOut('opened by a bot, and no label says what it is')
  if (isRevert(candidate.merge)) return listed(['reverts an older merge', ...reasons])
  if (score.value >= bar.value) return listed(reasons.length > 0 ? reasons : [NOTHING_AGAINST])
  return leftOut(`${whyNot(candidate, score)}${bar.busy ? '; below the minimum score of a busy week' : ''}`)
}

const NOTHING_AGAINST = 'a large enough change'

/** Why the merge is listed whatever its score; empty if the score decides. */
function alwaysListed({ candidate, placement, byLabel, override, gatesTurned }: Reading): readonly string[] {
  return [
    ...(override?.list === true ? override.reasons : []),
    ...mustList(candidate),
    ...gatesTurned,
    ...(byLabel === null || onlyWording(candidate) !== null ? [] : [byLabel.reason]),
    ...(placement.section === 'promotions' && placement.promotions.length > 0 && placement.reason !== null
      ? [placement.reason]
      : []),
    ...(releaseBranch(candidate.merge.base) === null ? [] : ['the version a release branch is built with']),
  ]
}

function whyNot({ note }: Candidate, { speaksAgainst }: Score): string {
  if (speaksAgainst.length === 0) return note === null ? 'has no release note and a low score' : 'has a low score'
  return [...(note === null ? ['has no release note'] : []), ...speaksAgainst].join('; ')
}
