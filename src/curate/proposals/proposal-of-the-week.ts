import type { Block, Draft } from '../../model/draft.ts'
import type { Edition } from '../../model/edition.ts'
import type { Facts } from '../../model/facts.ts'
import { type Inline, type Phrase } from '../../model/phrase.ts'
import { link, text } from '../../text/phrase.ts'
import type { Proposal } from '../../model/proposal.ts'
import type { RepositoryName } from '../../model/repository.ts'
import { type Url } from '../../model/url.ts'
import { pathUrl, pullRequestUrl } from '../../text/url.ts'
import type { Judgement } from '../merges/judgement.ts'
import { spelledAs } from '../../text/glossary.ts'
import type { Vocabulary } from '../words/vocabulary.ts'
import { joinPhrasesWithAnd } from '../../text/lists.ts'
import { bulletOf } from '../words/phrase.ts'
import { cutAtSentence } from '../../text/sentences.ts'
import { gateDisagreement, type Disagreement } from './gate-agreement.ts'
import { rankedProposals } from './ranking.ts'
import { stageAndPeople } from './stage-and-people.ts'

/** The only branch that the repository of proposals has had. */
const BRANCH = 'master'
const SUMMARY_WORDS = 120
/** Maximum number of merges in the entry. */
const MOST_MERGES = 5
/** Number of other proposals that editors can choose from. */
const CANDIDATES = 9

/** The section, with warnings and the other proposals for the editors. */
export interface ProposalOfTheWeek extends Pick<Draft, 'problems' | 'proposalCandidates'> {
  readonly blocks: readonly Block[]
}

const NONE: ProposalOfTheWeek = { blocks: [], problems: [], proposalCandidates: [] }

/** What a proposal is chosen from. */
interface Choice {
  readonly edition: Edition
  /** The repository of the proposals; null if the newsletter has no such source or section. */
  readonly repository: RepositoryName | null
  /** The merges that the edition lists. */
  readonly listed: readonly Judgement[]
  readonly vocabulary: Vocabulary
}

/**
 * The entry of the best proposal, and the next ones with their reasons. Skips a proposal with a featured merge, which
 * has its own entry.
 */
export function proposalOfTheWeek(
  facts: Facts,
  { edition, repository, listed, vocabulary }: Choice,
): ProposalOfTheWeek {
  if (repository === null) return NONE
  const featured = new Set(listed.filter((each) => each.featured).flatMap(({ candidate }) => candidate.proposals))
  const candidates = listed.map(({ candidate }) => candidate)
  const ranking = rankedProposals(facts, edition, candidates)
  const chosen = ranking.find(({ proposal }) => !featured.has(proposal.number))
  const others = ranking.filter((each) => each !== chosen).slice(0, CANDIDATES)
  const proposalCandidates = others.map(({ proposal, reasons }) => {
    return { number: proposal.number, title: proposal.title, folder: folderUrl(repository, proposal), reasons }
  })
  if (chosen === undefined) return { ...NONE, proposalCandidates }
  const disagreement = gateDisagreement(chosen.proposal, facts)
  const merges = listed.filter(({ candidate }) => candidate.proposals.includes(chosen.proposal.number))
  return {
    blocks: [entry(chosen.proposal, { facts, edition, repository, disagreement, merges, vocabulary })],
    problems: disagreement === null ? [] : [disagreement.problem],
    proposalCandidates,
  }
}

interface EntryContext {
  readonly facts: Pick<Facts, 'cycle'>
  readonly edition: Pick<Edition, 'publication'>
  readonly repository: RepositoryName
  readonly disagreement: Disagreement | null
  readonly merges: readonly Judgement[]
  readonly vocabulary: Vocabulary
}

/** The heading links to the folder; then the summary, the stage, and the merges for it. */
function entry(proposal: Proposal, context: EntryContext): Block {
  const { facts, edition, repository, disagreement, merges, vocabulary } = context
  const heading = [link(folderUrl(repository, proposal), text(`KEP-${String(proposal.number)}: ${proposal.title}`))]
  const summary = withoutListLeadIn(cutAtSentence(proposal.summary ?? '', SUMMARY_WORDS))
  const stage = stageAndPeople(proposal, {
    cycle: facts.cycle,
    disagreement,
    today: edition.publication.toPlainDate(),
  })
  const work = [
    ...merges.slice(0, MOST_MERGES).map((merge) => mergeBullet(merge, vocabulary)),
    ...proposal.pullRequests.map(proposalUpdate(repository)),
  ]
  const paragraphs = [
    [text(spelledAs(vocabulary.glossary, summary))],
    stage,
    ...(work.length === 0 ? [] : [mergedForIt(work)]),
  ]
  return { kind: 'entry', heading, paragraphs }
}

const folderUrl = (repository: RepositoryName, { folder }: Proposal): Url => pathUrl(repository, 'tree', BRANCH, folder)

/** Without a last sentence that ends in a colon: the list after it is not in the entry. */
function withoutListLeadIn(summary: string): string {
  if (!summary.endsWith(':')) return summary
  const before = /^([\s\S]*[.!?])\s[^.!?]*:$/.exec(summary)?.[1]
  return before ?? `${summary.slice(0, -1)}.`
}

function mergeBullet({ candidate: { merge, wording } }: Judgement, vocabulary: Vocabulary): Phrase {
  return bulletOf(wording, pullRequestUrl(merge.repository, merge.number), vocabulary)
}

const proposalUpdate =
  (repository: RepositoryName) =>
  (number: number): Phrase => [link(pullRequestUrl(repository, number), text(`the proposal in #${String(number)}`))]

const mergedForIt = (work: readonly Phrase[]): Inline[] => [
  text('Merged for it this week: '),
  ...joinPhrasesWithAnd(work),
  text('.'),
]
