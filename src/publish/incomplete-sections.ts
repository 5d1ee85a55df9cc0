import type { SectionName } from '../model/draft.ts'
import type { SourceName, SourceReport } from '../model/facts.ts'
import type { Newsletter } from '../model/newsletter.ts'

const OF_MERGES: readonly SectionName[] = ['merges', 'featured', 'promotions', 'deprecated', 'versions']

/** The sections that list facts of a source. A source without sections only affects how facts are worded. */
const SECTIONS_OF: Readonly<Record<SourceName, readonly SectionName[]>> = {
  merges: [...OF_MERGES, 'proposal-of-the-week', 'new-contributors', 'thanks', 'figures'],
  archive: [],
  citations: [],
  'feature gates': OF_MERGES,
  dependencies: ['versions'],
  'news items': ['developer-news'],
  community: ['developer-news'],
  feeds: ['developer-news'],
  releases: ['developer-news', 'releases'],
  'subproject releases': ['subprojects'],
  'release cycle': ['release-schedule'],
  'patch releases': ['release-schedule'],
  milestones: ['release-schedule', 'milestones'],
  proposals: ['proposal-of-the-week'],
  'new contributors': ['new-contributors'],
  'weeks before': ['figures'],
}

/** The headings of the sections that may lack facts, because a source could not be read completely. */
export function incompleteSections(
  { sections }: Pick<Newsletter, 'sections'>,
  sources: readonly SourceReport[],
): ReadonlySet<string> {
  const names = sources.filter(({ state }) => state !== 'complete').flatMap(({ source }) => SECTIONS_OF[source])
  return new Set(sections.filter(({ name }) => names.includes(name)).map(({ heading }) => heading))
}
