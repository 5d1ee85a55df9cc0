import type { Edition } from '../model/edition.ts'
import type { Block } from '../model/draft.ts'
import type { Facts } from '../model/facts.ts'
import type { Newsletter } from '../model/newsletter.ts'
import { link, text, type Inline, type Phrase } from '../model/phrase.ts'
import type { Proposal } from '../model/proposal.ts'
import { pathUrl, profileUrl } from '../model/url.ts'
import { sigName, type Candidate } from './merges/candidate.ts'
import { inARow } from './words/listing.ts'
import { cutAtSentence } from './words/sentences.ts'

/** A proposal is not told again for so long. */
const WEEKS_BETWEEN = 26
/** The branch that the links to folders name; the repository of proposals has had no other. */
const BRANCH = 'master'
const SUMMARY_WORDS = 120
const CLOSED = /^(?:withdrawn|rejected|replaced|deferred)$/i

/** A proposal that could be told, with what speaks for it. */
export interface RankedProposal {
  readonly proposal: Proposal
  readonly rank: number
  readonly reasons: readonly string[]
}

/**
 * The proposals that could be KEP of the Week, the best first: active in the week, of the current cycle, with a
 * summary, not told in the last 26 weeks, not withdrawn, provisional only if new (STYLESHEET.md of kubernetes-sigs/lwkd).
 * @param told the merges that this edition tells; what they name counts as activity.
 */
export function rankedProposals(
  facts: Pick<Facts, 'proposals' | 'archive' | 'cycle'>,
  edition: Edition,
  told: readonly Candidate[],
): readonly RankedProposal[] {
  const since = edition.week.sunday.subtract({ weeks: WEEKS_BETWEEN }).toString()
  const covered = new Set(
    facts.archive.filter(({ sunday }) => sunday.toString() >= since).flatMap(({ proposals }) => [...proposals]),
  )
  const current = facts.cycle === null ? null : `v${facts.cycle.version}`
  return facts.proposals
    .filter((proposal) => proposal.summary !== null && proposal.summary.trim() !== '' && !covered.has(proposal.number))
    .filter(({ status }) => status === null || !CLOSED.test(status))
    .filter(({ status, isNew }) => status !== 'provisional' || isNew)
    .map((proposal) => ranked(proposal, told, current))
    .sort((a, b) => b.rank - a.rank || a.proposal.number - b.proposal.number)
}

/** The entry of a proposal: its folder linked, its summary, where it stands. */
export function proposalEntry(proposal: Proposal, newsletter: Newsletter, cycle: Facts['cycle']): readonly Block[] {
  const source = newsletter.sources.proposals
  if (source === null || proposal.summary === null) return []
  const url = pathUrl(source.repository, 'tree', BRANCH, proposal.folder)
  const heading = [link(url, text(`KEP-${String(proposal.number)}: ${proposal.title}`))]
  const summary = cutAtSentence(proposal.summary, SUMMARY_WORDS)
  return [{ kind: 'entry', heading, paragraphs: [[text(summary)], standing(proposal, cycle)] }]
}

function ranked(proposal: Proposal, told: readonly Candidate[], current: string | null): RankedProposal {
  const naming = told.filter(({ proposals }) => proposals.includes(proposal.number)).length
  const isOfCycle = current !== null && proposal.latestMilestone === current
  const reaches = isOfCycle && proposal.stage !== null && proposal.milestones[proposal.stage] === current
  const signs: readonly (readonly [boolean, number, string])[] = [
    [reaches, 3, `reaches ${proposal.stage ?? ''} in ${current ?? ''}`],
    [isOfCycle && !reaches, 1, `worked on for ${current ?? ''}`],
    [naming > 0, 2 + Math.min(naming, 3), `named by ${String(naming)} merge${naming === 1 ? '' : 's'} of the week`],
    [proposal.isNew, 3, 'new this week'],
    [proposal.changed && !proposal.isNew, 1, 'changed this week'],
    [isOfCycle && proposal.stage === 'stable', 1, 'goes GA'],
    [isOfCycle && proposal.stage === 'alpha', 0.5, 'its first alpha'],
    [proposal.status === 'implemented', 0.5, 'implemented'],
  ]
  const holding = signs.filter(([holds]) => holds)
  return {
    proposal,
    rank: holding.reduce((sum, [, weight]) => sum + weight, 0),
    reasons: holding.map(([, , reason]) => reason),
  }
}

/** In words that agree with kep.yaml: status, stage and milestone, then who owns and who wrote it. */
function standing(proposal: Proposal, cycle: Facts['cycle']): Phrase {
  const { stage, latestMilestone: milestone, status } = proposal
  const authors = proposal.authors.slice(0, 4).map(person)
  const more = proposal.authors.length > 4
  const by: Inline[] =
    authors.length === 0 ? [] : [text(', authored by '), ...inARow(more ? [...authors, [text('others')]] : authors)]
  return [
    text(`${stageSentence(stage, milestone, status, cycle)}It is owned by ${sigName(proposal.owningSig)}`),
    ...by,
    text('.'),
  ]
}

function stageSentence(
  stage: string | null,
  milestone: string | null,
  status: string | null,
  cycle: Facts['cycle'],
): string {
  if (status === 'provisional') return 'This KEP is provisional. '
  if (stage === null) return status === null ? '' : `This KEP is ${status}. `
  if (milestone === null || !/^v\d+\.\d+$/.test(milestone)) return `The stage of this KEP is ${stage}. `
  const order = cycle === null ? null : compareMinors(milestone.slice(1), cycle.version)
  if (order === null || order < 0) return `The stage of this KEP is ${stage}, as of ${milestone}. `
  return `This KEP is tracked for ${stage} in ${milestone}. `
}

function compareMinors(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number)
  const [majorB = 0, minorB = 0] = b.split('.').map(Number)
  return majorA - majorB || minorA - minorB
}

/** `@octocat` linked to the profile; a name that is no login as it stands. */
function person(author: string): Phrase {
  const login = author.trim().replace(/^@/, '')
  const url = profileUrl(login)
  return url === null ? [text(author.trim())] : [link(url, text(login))]
}
