import type { Edition } from '../../model/edition.ts'
import type { Facts } from '../../model/facts.ts'
import type { Proposal } from '../../model/proposal.ts'
import type { Candidate } from '../merges/candidate.ts'
import { minorsBetween } from '../../text/version.ts'
import { counted } from '../../text/plural.ts'

/** Minimum number of weeks before a proposal is chosen again. */
const WEEKS_BETWEEN = 26
/** A proposal that becomes GA at least this many minors after its alpha took years. */
const MINORS_OF_YEARS = 6
const CLOSED = /^(?:withdrawn|rejected|replaced|deferred)$/i

/** A proposal that could be chosen, with the reasons for it. */
export interface RankedProposal {
  readonly proposal: Proposal
  readonly rank: number
  readonly reasons: readonly string[]
}

type Ranking = Pick<Facts, 'proposals' | 'archive' | 'cycle' | 'gateChanges'>

/**
 * The proposals that could be KEP of the Week, the best first: with a summary, not chosen in the last 26 weeks, not
 * withdrawn or rejected, and provisional ones only if they changed in the week. Source of the rule: STYLESHEET.md of
 * kubernetes-sigs/lwkd.
 * @param listed the merges that the edition lists; a proposal that they name is active
 */
export function rankedProposals(
  facts: Ranking,
  edition: Edition,
  listed: readonly Candidate[],
): readonly RankedProposal[] {
  const since = edition.week.sunday.subtract({ weeks: WEEKS_BETWEEN }).toString()
  const covered = new Set(
    facts.archive.filter(({ sunday }) => sunday.toString() >= since).flatMap(({ proposals }) => [...proposals]),
  )
  return facts.proposals
    .filter((proposal) => proposal.summary !== null && proposal.summary.trim() !== '' && !covered.has(proposal.number))
    .filter(({ status }) => status === null || !CLOSED.test(status))
    .filter(({ status, isNew, changed }) => status !== 'provisional' || isNew || changed)
    .map((proposal) => ranked(proposal, listed, facts))
    .sort((a, b) => b.rank - a.rank || a.proposal.number - b.proposal.number)
}

function ranked(proposal: Proposal, listed: readonly Candidate[], { cycle, gateChanges }: Ranking): RankedProposal {
  const { stage, milestones, latestMilestone, changed, isNew, pullRequests } = proposal
  const current = cycle === null ? null : `v${cycle.version}`
  const naming = listed.filter(({ proposals }) => proposals.includes(proposal.number)).length
  const isOfCycle = current !== null && latestMilestone === current
  const reaches = isOfCycle && stage !== null && milestones[stage] === current
  const { alpha } = milestones
  const tookYears =
    reaches && stage === 'stable' && alpha !== undefined && minorsBetween(alpha, current) >= MINORS_OF_YEARS
  const moved = gateChanges.flatMap((change) =>
    change.kind === 'stage' && proposal.gates.includes(change.gate)
      ? [`its gate ${change.gate} went to ${change.now.stage} this week`]
      : [],
  )
  const signs: readonly (readonly [boolean, number, string])[] = [
    [reaches, 3, `reaches ${stage ?? ''} in ${current ?? ''}`],
    [isOfCycle && !reaches, 1, `worked on for ${current ?? ''}`],
    [naming > 0, 2 + Math.min(naming, 3), `named by ${counted(naming, 'merge')} of the week`],
    [moved.length > 0, 2, moved.join(', ')],
    [isNew, 3, 'new this week'],
    [changed && !isNew, 1, 'changed this week'],
    [
      pullRequests.length > 0,
      Math.min(pullRequests.length, 3) / 2,
      `in ${counted(pullRequests.length, 'pull request')}`,
    ],
    [reaches && stage === 'stable', 1, 'goes GA'],
    [reaches && stage === 'alpha', 0.5, 'its first alpha'],
    [tookYears, 1, `worked on since ${alpha ?? ''}`],
    [proposal.status === 'implemented', 0.5, 'implemented'],
  ]
  const found = signs.filter(([isTrue]) => isTrue)
  return {
    proposal,
    rank: found.reduce((sum, [, weight]) => sum + weight, 0),
    reasons: found.map(([, , reason]) => reason),
  }
}
