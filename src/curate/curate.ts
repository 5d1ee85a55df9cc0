import { type Block, type Draft, type LeftOut, type Section, type SectionName, type Told } from '../model/draft.ts'
import type { Edition } from '../model/edition.ts'
import type { Facts } from '../model/facts.ts'
import type { Newsletter } from '../model/newsletter.ts'
import { developerNews } from './developer-news.ts'
import { releaseBranch } from './merges/branches.ts'
import { bulletOfMerge, bulletsOf, listOf } from './merges/bullets.ts'
import type { Candidate } from './merges/candidate.ts'
import { featuredEntry } from './merges/featured-entry.ts'
import { judge, type Judgement } from './merges/select.ts'
import { proposalOfTheWeek } from './proposals/proposal-of-the-week.ts'
import { releaseSchedule } from './schedule/release-schedule.ts'
import { subprojects } from './subprojects/subprojects.ts'

/**
 * Makes the draft of an edition out of the facts: what is told, where, in which words, and why; what is left out,
 * and why. Every merge of the facts stands in exactly one section or among those left out.
 *
 * Pure: the same facts give the same draft, in whatever order they come. Names, numbers, versions and dates are
 * those of the facts.
 */
export function curate(facts: Facts, edition: Edition, newsletter: Newsletter): Draft {
  const planned = new Set(newsletter.sections.map(({ name }) => name))
  const judgements = judge(facts, edition.covers, newsletter)
  const homes = new Map(judgements.map((judgement) => [judgement, judgement.told ? homeOf(judgement, planned) : null]))
  const at = (name: SectionName): Judgement[] => judgements.filter((judgement) => homes.get(judgement) === name)
  const told = judgements.filter((judgement) => homes.get(judgement) !== null)

  const proposals = planned.has('proposal-of-the-week') ? newsletter.sources.proposals : null
  const proposal = proposalOfTheWeek(facts, edition, proposals?.repository ?? null, told)

  const contents: Readonly<Record<SectionName, () => readonly Block[]>> = {
    'developer-news': () => developerNews(facts, edition, newsletter),
    'release-schedule': () => releaseSchedule(facts, edition, newsletter.source),
    featured: () =>
      byFeatureScore(at('featured')).map(({ candidate }) => featuredEntry(candidate, relatedTo(candidate, told))),
    'proposal-of-the-week': () => proposal.blocks,
    merges: () => listOf(bulletsOf(at('merges'))),
    promotions: () => listOf(bulletsOf(at('promotions'))),
    deprecated: () => listOf(bulletsOf(at('deprecated'))),
    versions: () => listOf(bulletsOf(at('versions'))),
    subprojects: () => subprojects(facts.subprojectReleases, facts.archive, newsletter.sources.prereleases),
    shoutouts: () => [],
  }
  const sections = newsletter.sections.flatMap(({ name, heading, whenEmpty }): Section[] => {
    const blocks = contents[name]()
    const filled: readonly Block[] =
      blocks.length > 0 || whenEmpty === null ? blocks : [{ kind: 'configured', markdown: whenEmpty }]
    return filled.length === 0 ? [] : [{ name, heading, blocks: filled, told: at(name).map(asTold) }]
  })
  return {
    sections,
    leftOut: judgements.filter((judgement) => homes.get(judgement) === null).map(asLeftOut),
    mergesConsidered: judgements.length,
    problems: proposal.problems,
    proposalCandidates: proposal.proposalCandidates,
  }
}

/** The section a told merge stands in: its own, else Other Merges, else none. A release branch's has only its own. */
function homeOf({ candidate, featured, place }: Judgement, planned: ReadonlySet<SectionName>): SectionName | null {
  if (releaseBranch(candidate.merge.base) !== null) return planned.has(place.section) ? place.section : null
  const wishes: readonly SectionName[] = featured ? ['featured', place.section, 'merges'] : [place.section, 'merges']
  return wishes.find((name) => planned.has(name)) ?? null
}

/** The told merges that name a proposal which this one names too. */
const relatedTo = (candidate: Candidate, told: readonly Judgement[]): readonly Candidate[] =>
  told
    .map((judgement) => judgement.candidate)
    .filter((other) => other !== candidate && other.proposals.some((number) => candidate.proposals.includes(number)))

const byFeatureScore = (judgements: readonly Judgement[]): Judgement[] =>
  [...judgements].sort((a, b) => (b.featureScore ?? 0) - (a.featureScore ?? 0))

function asTold({ candidate, reasons }: Judgement): Told {
  return { repository: candidate.merge.repository, number: candidate.merge.number, reasons }
}

function asLeftOut(judgement: Judgement): LeftOut {
  const { candidate, told, reasons } = judgement
  const { repository, number } = candidate.merge
  const reason = told ? 'the newsletter has no section for it' : (reasons[0] ?? 'little speaks for it')
  return { repository, number, phrase: bulletOfMerge(judgement), reason }
}
