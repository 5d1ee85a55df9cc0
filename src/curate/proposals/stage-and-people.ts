import { Temporal } from 'temporal-polyfill'
import { type Inline, type Phrase } from '../../model/phrase.ts'
import { code, link, text } from '../../text/phrase.ts'
import type { Proposal } from '../../model/proposal.ts'
import type { ReleaseCycle } from '../../model/release-cycle.ts'
import { profileUrl } from '../../text/url.ts'
import { sigName } from '../merges/candidate.ts'
import { joinPhrasesWithAnd } from '../../text/lists.ts'
import type { Disagreement } from './gate-agreement.ts'
import { minorsBetween } from '../../text/version.ts'
import { plural } from '../../text/plural.ts'

const MOST_AUTHORS = 4

interface StageContext {
  readonly cycle: ReleaseCycle | null
  readonly disagreement: Disagreement | null
  /** The day of the publication. */
  readonly today: Temporal.PlainDate
}

/**
 * The status, stage and milestone of a proposal from its kep.yaml, then its owner and authors. If the list of feature
 * gates has another stage, the sentence names both.
 */
export function stageAndPeople(proposal: Proposal, { cycle, disagreement, today }: StageContext): Phrase {
  const authors = proposal.authors.slice(0, MOST_AUTHORS).map(person)
  const more = proposal.authors.length > MOST_AUTHORS
  const by: Inline[] =
    authors.length === 0
      ? []
      : [text(', authored by '), ...joinPhrasesWithAnd(more ? [...authors, [text('others')]] : authors)]
  return [
    ...stageSentence(stageWords(proposal, cycle, today), disagreement),
    text(`It is owned by ${sigName(proposal.owningSig)}`),
    ...by,
    text('.'),
  ]
}

function stageSentence(stage: string, disagreement: Disagreement | null): Inline[] {
  if (stage === '') return []
  if (disagreement === null) return [text(`${stage}. `)]
  const gates = disagreement.gates.map(({ name, state }): Phrase => [code(name), text(` is ${state.stage}`)])
  return [
    text(`${stage}; its ${plural(gates.length, 'feature gate')} `),
    ...joinPhrasesWithAnd(gates),
    text(' today. '),
  ]
}

function stageWords(proposal: Proposal, cycle: ReleaseCycle | null, today: Temporal.PlainDate): string {
  const { stage, latestMilestone: milestone, status } = proposal
  if (status === 'provisional') return 'This KEP is provisional'
  if (stage === null) return status === null ? '' : `This KEP is ${status}`
  if (milestone === null || !/^v\d+\.\d+$/.test(milestone)) return `The stage of this KEP is ${stage}`
  return isAhead(milestone, cycle, today)
    ? `This KEP is tracked for ${stage} in ${milestone}`
    : `The stage of this KEP is ${stage}, as of ${milestone}`
}

/** Whether the release is still to come: a later one than the cycle's, or the cycle's own until its day. */
function isAhead(milestone: string, cycle: ReleaseCycle | null, today: Temporal.PlainDate): boolean {
  if (cycle === null) return false
  const order = minorsBetween(`v${cycle.version}`, milestone)
  return order > 0 || (order === 0 && (cycle.release === null || Temporal.PlainDate.compare(today, cycle.release) <= 0))
}

/** `@octocat` as a link to the profile; a name that is not a login stays as it is. */
function person(author: string): Phrase {
  const login = author.trim().replace(/^@/, '')
  const url = profileUrl(login)
  return url === null ? [text(author.trim())] : [link(url, text(login))]
}
