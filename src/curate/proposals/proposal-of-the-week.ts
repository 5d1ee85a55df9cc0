import type { Block, Draft } from '../../model/draft.ts'
import type { Edition } from '../../model/edition.ts'
import type { Facts } from '../../model/facts.ts'
import type { Phrase } from '../../model/phrase.ts'
import { link, text } from '../../text/phrase.ts'
import type { Proposal } from '../../model/proposal.ts'
import type { RepositoryName } from '../../model/repository.ts'
import { type Url } from '../../model/url.ts'
import { pathUrl, pullRequestUrl } from '../../text/url.ts'
import type { Judgement } from '../merges/judgement.ts'
import type { Vocabulary } from '../words/vocabulary.ts'
import { joinPhrasesWithAnd } from '../../text/lists.ts'
import { inlines, wordsOf } from '../words/marks.ts'
import { purposeOf } from '../words/purpose.ts'
import { gateDisagreement, type Disagreement } from './gate-agreement.ts'
import { rankedProposals } from './ranking.ts'
import { stageAndPeople } from './stage-and-people.ts'

/** The only branch that the repository of proposals has had. */
const BRANCH = 'master'
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
  return {
    blocks: [entry(chosen.proposal, { facts, edition, repository, disagreement, vocabulary })],
    problems: disagreement === null ? [] : [disagreement.problem],
    proposalCandidates,
  }
}

interface EntryContext {
  readonly facts: Pick<Facts, 'cycle'>
  readonly edition: Pick<Edition, 'publication'>
  readonly repository: RepositoryName
  readonly disagreement: Disagreement | null
  readonly vocabulary: Vocabulary
}

/** The heading links to the folder; then the summary, the stage, and the merges for it. */
function entry(proposal: Proposal, context: EntryContext): Block {
  const { facts, edition, repository, disagreement, vocabulary } = context
  const heading = [link(folderUrl(repository, proposal), text(`KEP-${String(proposal.number)}: ${proposal.title}`))]
  const summary = purposeOf(proposal.summary ?? '')
  const stage = stageAndPeople(proposal, {
    cycle: facts.cycle,
    disagreement,
    today: edition.publication.toPlainDate(),
  })
  const paragraphs = [inlines(wordsOf(summary), vocabulary.glossary), stage, changesOf(proposal, repository)].filter(
    (words) => words.length > 0,
  )
  return { kind: 'entry', heading, paragraphs }
}

/** The page of a proposal's folder. */
export const folderUrl = (repository: RepositoryName, { folder }: Proposal): Url =>
  pathUrl(repository, { kind: 'tree', branch: BRANCH, path: folder })

/** Where the proposal itself changed. The merges for it have bullets of their own. */
function changesOf({ pullRequests }: Proposal, repository: RepositoryName): Phrase {
  if (pullRequests.length === 0) return []
  const links = pullRequests.map((number): Phrase => [
    link(pullRequestUrl(repository, number), text(`#${String(number)}`)),
  ])
  return [text('The proposal changed this week in '), ...joinPhrasesWithAnd(links), text('.')]
}
