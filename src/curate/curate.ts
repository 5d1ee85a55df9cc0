import {
  type Block,
  type Draft,
  type LeftOut,
  type Section,
  type SectionName,
  type ListedMerge,
} from '../model/draft.ts'
import type { Edition } from '../model/edition.ts'
import type { Facts } from '../model/facts.ts'
import type { Newsletter, SectionPlan } from '../model/newsletter.ts'
import type { Release } from '../model/release.ts'
import { type Window } from '../model/week.ts'
import { within } from '../text/week.ts'
import { figuresInWords, figuresOf } from './figures.ts'
import { developerNews } from './developer-news.ts'
import { bulletOfMerge } from './merges/bullets.ts'
import { sectionPlanOf } from './merges/section-plan.ts'
import type { ProposalOfMerge } from './merges/featured-entry.ts'
import { blocksOf, itemsOf, type Item } from './merges/items.ts'
import { judge } from './merges/judge.ts'
import type { Judgement } from './merges/judgement.ts'
import { milestoneList } from './project/milestones.ts'
import { newContributorList, thanks } from './project/people.ts'
import type { Doubt } from './words/choose.ts'
import { vocabularyOf, type Vocabulary } from './words/vocabulary.ts'
import { folderUrl, proposalOfTheWeek } from './proposals/proposal-of-the-week.ts'
import { releaseSchedule } from './schedule/release-schedule.ts'
import { subprojects } from './subprojects/subprojects.ts'

/**
 * Makes the draft of an edition out of the facts: what is listed, in which section, in which words, and why; what is left
 * out, and why. Every merge of the facts is in one section or left out.
 *
 * The same facts give the same draft, whatever their order. Names, numbers, versions and dates are those of the facts.
 */
export function curate(facts: Facts, edition: Edition, newsletter: Newsletter): Draft {
  const { sections: plans, source } = newsletter
  const vocabulary = vocabularyOf(newsletter)
  const { glossary } = vocabulary
  const judgements = judge(facts, edition.covers, newsletter)
  const planOf = new Map(
    judgements.map((judgement) => [judgement, judgement.listed ? sectionPlanOf(judgement, plans) : null]),
  )
  const inSection = (plan: SectionPlan): Judgement[] => judgements.filter((judgement) => planOf.get(judgement) === plan)
  const listed = judgements.filter((judgement) => planOf.get(judgement) !== null)

  const proposals = plans.some(({ name }) => name === 'proposal-of-the-week') ? newsletter.sources.proposals : null
  const proposal = proposalOfTheWeek(facts, {
    edition,
    repository: proposals?.repository ?? null,
    listed,
    vocabulary,
  })

  const figures = figuresOf({ judgements, listed }, facts, { week: edition.week, source })

  const news = developerNews(facts, edition, newsletter)
  const subprojectReleases = subprojects(facts.subprojectReleases, facts.archive, {
    prereleases: newsletter.sources.prereleases,
    glossary,
  })
  const ownReleases = subprojects(releasedIn(edition.covers, facts.ownReleases), facts.archive, {
    prereleases: [source],
    glossary,
  })
  const has = (section: SectionName): boolean => plans.some(({ name }) => name === section)

  const contents: Readonly<Record<SectionName, (items: readonly Item[]) => readonly Block[]>> = {
    'developer-news': () => news.blocks,
    'release-schedule': () =>
      releaseSchedule(facts, edition, { source, hasNews: has('developer-news') && !has('releases') }),
    featured: blocksOf,
    'proposal-of-the-week': () => proposal.blocks,
    merges: blocksOf,
    promotions: blocksOf,
    deprecated: blocksOf,
    versions: blocksOf,
    subprojects: () => subprojectReleases.blocks,
    shoutouts: () => [],
    milestones: () => milestoneList(facts.milestones, source, edition.publication.toPlainDate()),
    releases: () => ownReleases.blocks,
    'new-contributors': () => newContributorList(facts.newContributors, facts.merges, vocabulary),
    thanks: () => thanks(facts.merges),
    figures: () => figuresInWords(figures),
  }
  const sections = plans.flatMap((plan): Section[] => {
    const { name, heading, whenEmpty } = plan
    const items = itemsOf(name, inSection(plan), { vocabulary, proposals: proposalsOf(facts, newsletter) })
    const blocks = contents[name](items)
    const filled: readonly Block[] =
      blocks.length > 0 || whenEmpty === null ? blocks : [{ kind: 'configured', markdown: whenEmpty }]
    return filled.length === 0 ? [] : [{ name, heading, blocks: filled, listed: items.flatMap(asListed) }]
  })
  return {
    sections,
    leftOut: judgements
      .filter((judgement) => planOf.get(judgement) === null)
      .map((judgement) => asLeftOut(judgement, vocabulary)),
    otherLeftOut: [
      ...(has('developer-news') ? news.leftOut : []),
      ...(has('subprojects') ? subprojectReleases.leftOut : []),
      ...(has('releases') ? ownReleases.leftOut : []),
    ],
    mergesConsidered: judgements.length,
    figures,
    problems: proposal.problems,
    proposalCandidates: proposal.proposalCandidates,
  }
}

const releasedIn = (covers: Window, releases: readonly Release[]): readonly Release[] =>
  releases.filter(({ publishedAt }) => within(covers, publishedAt))

function proposalsOf({ proposals }: Facts, { sources }: Newsletter): readonly ProposalOfMerge[] {
  const repository = sources.proposals?.repository
  return repository === undefined
    ? []
    : proposals.flatMap((proposal) => {
        const { number, summary } = proposal
        return summary === null ? [] : [{ number, summary, folder: folderUrl(repository, proposal) }]
      })
}

function asListed({ block, merges }: Item): readonly ListedMerge[] {
  return merges.map(({ candidate: { merge, wording }, reasons }) => {
    const doubts = wording.doubts.map((doubt) => DOUBTS[doubt])
    return { repository: merge.repository, number: merge.number, item: block, reasons: [...doubts, ...reasons] }
  })
}

/** What an editor should do about a line that is not sure. */
const DOUBTS: Readonly<Record<Doubt, string>> = {
  'no verb': 'needs words: it has no verb',
  'unknown abbreviation': 'needs words: it has an abbreviation that nothing explains',
  'cut off': 'needs words: its title is cut off',
  long: 'needs words: it is long',
  'how, not what': 'needs words: it says how, not what changed',
}

function asLeftOut(judgement: Judgement, vocabulary: Vocabulary): LeftOut {
  const { candidate, listed, reasons } = judgement
  const { repository, number } = candidate.merge
  const reason = listed ? 'the newsletter has no section for it' : (reasons[0] ?? 'has a low score')
  return { repository, number, phrase: bulletOfMerge(judgement, vocabulary), reason }
}
