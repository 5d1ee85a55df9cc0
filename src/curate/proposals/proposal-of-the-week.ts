import type { Block, Draft } from '../../model/draft.ts'
import type { Edition } from '../../model/edition.ts'
import type { Facts } from '../../model/facts.ts'
import { type Inline, type Phrase } from '../../model/phrase.ts'
import { link, text } from '../../text/phrase.ts'
import type { Proposal } from '../../model/proposal.ts'
import type { RepositoryName } from '../../model/repository.ts'
import { type Url } from '../../model/url.ts'
import { pathUrl, pullRequestUrl } from '../../text/url.ts'
import type { Judgement } from '../merges/select.ts'
import { inHouseSpelling } from '../words/house-spelling.ts'
import { joinPhrasesWithAnd } from '../../text/lists.ts'
import { bulletOf, wordingOf } from '../words/phrase.ts'
import { cutAtSentence } from '../../text/sentences.ts'
import { gateDisagreement, type Disagreement } from './gate-agreement.ts'
import { rankedProposals } from './ranking.ts'
import { standing } from './standing.ts'

/** The branch that the links to folders name; the repository of proposals has had no other. */
const BRANCH = 'master'
const SUMMARY_WORDS = 120
/** So many merges are named in the entry, and so many other proposals offered to the editors. */
const MOST_MERGES = 5
const CANDIDATES = 9

/** The section with what the editors should know of it. */
export interface ProposalOfTheWeek extends Pick<Draft, 'problems' | 'proposalCandidates'> {
  readonly blocks: readonly Block[]
}

const NONE: ProposalOfTheWeek = { blocks: [], problems: [], proposalCandidates: [] }

/**
 * The entry of the best proposal, and the next ones with their reasons. One whose merge is featured has its paragraph
 * already and is passed over.
 * @param told the merges that this edition tells
 */
export function proposalOfTheWeek(
  facts: Facts,
  edition: Edition,
  repository: RepositoryName | null,
  told: readonly Judgement[],
): ProposalOfTheWeek {
  if (repository === null) return NONE
  const featured = new Set(told.filter((each) => each.featured).flatMap(({ candidate }) => candidate.proposals))
  const candidates = told.map(({ candidate }) => candidate)
  const ranking = rankedProposals(facts, edition, candidates)
  const chosen = ranking.find(({ proposal }) => !featured.has(proposal.number))
  const others = ranking.filter((each) => each !== chosen).slice(0, CANDIDATES)
  const proposalCandidates = others.map(({ proposal, reasons }) => {
    return { number: proposal.number, title: proposal.title, folder: folderUrl(repository, proposal), reasons }
  })
  if (chosen === undefined) return { ...NONE, proposalCandidates }
  const disagreement = gateDisagreement(chosen.proposal, facts)
  const merges = told.filter(({ candidate }) => candidate.proposals.includes(chosen.proposal.number))
  return {
    blocks: [entry(chosen.proposal, { facts, edition, repository, disagreement, merges })],
    problems: disagreement === null ? [] : [disagreement.problem],
    proposalCandidates,
  }
}

interface Around {
  readonly facts: Pick<Facts, 'cycle'>
  readonly edition: Pick<Edition, 'publication'>
  readonly repository: RepositoryName
  readonly disagreement: Disagreement | null
  readonly merges: readonly Judgement[]
}

/** The folder linked, the summary, where it stands, and what was merged for it. */
function entry(proposal: Proposal, { facts, edition, repository, disagreement, merges }: Around): Block {
  const heading = [link(folderUrl(repository, proposal), text(`KEP-${String(proposal.number)}: ${proposal.title}`))]
  const summary = withoutLeadIn(cutAtSentence(proposal.summary ?? '', SUMMARY_WORDS))
  const stands = standing(proposal, facts.cycle, disagreement, edition.publication.toPlainDate())
  const work = [...merges.slice(0, MOST_MERGES).map(mergeWords), ...proposal.pullRequests.map(updateWords(repository))]
  const paragraphs = [[text(inHouseSpelling(summary))], stands, ...(work.length === 0 ? [] : [workWords(work)])]
  return { kind: 'entry', heading, paragraphs }
}

const folderUrl = (repository: RepositoryName, { folder }: Proposal): Url => pathUrl(repository, 'tree', BRANCH, folder)

/** A sentence that ends in a colon leads to a list that is not told. */
function withoutLeadIn(summary: string): string {
  if (!summary.endsWith(':')) return summary
  const before = /^([\s\S]*[.!?])\s[^.!?]*:$/.exec(summary)?.[1]
  return before ?? `${summary.slice(0, -1)}.`
}

function mergeWords({ candidate: { merge, note } }: Judgement): Phrase {
  return bulletOf(wordingOf(merge.title, note), pullRequestUrl(merge.repository, merge.number))
}

const updateWords =
  (repository: RepositoryName) =>
  (number: number): Phrase => [link(pullRequestUrl(repository, number), text(`the proposal in #${String(number)}`))]

const workWords = (work: readonly Phrase[]): Inline[] => [
  text('Merged for it this week: '),
  ...joinPhrasesWithAnd(work),
  text('.'),
]
