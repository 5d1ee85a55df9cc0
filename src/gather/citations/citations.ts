import { Temporal } from 'temporal-polyfill'
import type { GitHub } from '../../github/github.ts'
import type { Citation, CitedFacts, WeekMerge } from '../../model/citation.ts'
import type { Edition } from '../../model/edition.ts'
import type { Gathered } from '../../model/facts.ts'
import type { Newsletter } from '../../model/newsletter.ts'
import type { Problem } from '../../model/problem.ts'
import type { Deadline } from '../../model/release-cycle.ts'
import { gatherCycle } from '../cycle/cycle.ts'
import { searchMerges } from '../merges/merge-search.ts'
import { problemOf, read } from '../source-report.ts'
import { readCitedFiles } from './cited-files.ts'
import { readCitedThings } from './cited-things.ts'

/** What an edition cites. */
interface Cites {
  readonly things: readonly Pick<Citation, 'repository' | 'number'>[]
  /** Folders in the repository of proposals. */
  readonly proposalFolders: readonly string[]
}

export interface CitationOptions {
  readonly newsletter: Newsletter
  /** The edition, with the time that it covers. */
  readonly edition: Edition
  readonly cites: Cites
  readonly asOf: Temporal.Instant
  /** The results of the link check. */
  readonly links: Promise<CitedFacts['links']>
}

/**
 * Reads what GitHub knows about the things that an edition cites: pull requests and issues in one request, files in
 * another, the release cycle in two, and the merges of its week in one request per 100 merges. What cannot be read stays
 * unknown: the report says so, and rules ignore it.
 */
export async function gatherCitations(github: GitHub, options: CitationOptions): Promise<Gathered<CitedFacts>> {
  const { newsletter, cites, links } = options
  const problems: Problem[] = []
  const orElse = async <Fact>(reading: Promise<Fact>, unknown: Fact): Promise<Fact> => {
    try {
      return await reading
    } catch (error) {
      problems.push(problemOf(error))
      return unknown
    }
  }
  const [cited, files, deadlines, merges, answered] = await Promise.all([
    orElse(readCitedThings(github, cites.things), { things: new Map(), unanswered: 0 }),
    orElse(readCitedFiles(github, newsletter, cites.proposalFolders), { proposals: new Map(), gates: new Map() }),
    deadlinesOf(github, options, problems),
    orElse(mergesOf(github, options), []),
    links,
  ])
  if (cited.unanswered > 0) problems.push(unanswered(cited.unanswered))
  const facts: CitedFacts = { things: cited.things, ...files, deadlines, merges, links: answered }
  return read('citations', facts, { count: facts.things.size, problems })
}

/** The deadlines of the release cycle that is under way when the edition is published, or null. */
async function deadlinesOf(
  github: GitHub,
  { newsletter: { sources }, edition: { publication }, asOf }: CitationOptions,
  problems: Problem[],
): Promise<readonly Deadline[] | null> {
  if (sources.releaseCycle === null) return null
  const { facts: cycle, report } = await gatherCycle(github, {
    place: sources.releaseCycle,
    at: publication.toInstant(),
    asOf,
  })
  if (cycle === null) problems.push(...report.problems)
  const day = publication.toPlainDate()
  if (cycle === null || Temporal.PlainDate.compare(day, cycle.start) < 0) return null
  const last = cycle.release ?? cycle.deadlines.at(-1)?.day ?? null
  return last === null || Temporal.PlainDate.compare(day, last) > 0 ? null : cycle.deadlines
}

async function mergesOf(
  github: GitHub,
  { newsletter: { source }, edition: { covers }, asOf }: CitationOptions,
): Promise<readonly WeekMerge[]> {
  if (Temporal.Instant.compare(asOf, covers.start) <= 0) return []
  const { merges } = await searchMerges(github, source, covers)
  return merges.map(({ number, title, body }) => ({ number, title, body }))
}

const unanswered = (count: number): Problem => ({
  message: `GitHub did not answer for ${String(count)} of the linked pull requests and issues.`,
  advice: 'They were not checked. Run again to check them.',
})
