import type { SectionName } from '../model/draft.ts'
import type { SourceName, SourceReport } from '../model/facts.ts'
import type { Newsletter } from '../model/newsletter.ts'

const OF_MERGES: readonly SectionName[] = ['merges', 'featured', 'promotions', 'deprecated', 'versions']

/** The sections that tell what a source holds, by the source's name. The others give words to what is told anyway. */
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

/** The headings of the sections for which the draft may lack facts, since a source could not be read whole. */
export function incompleteSections(
  { sections }: Pick<Newsletter, 'sections'>,
  sources: readonly SourceReport[],
): ReadonlySet<string> {
  const names = sources.filter(({ state }) => state !== 'complete').flatMap(({ source }) => SECTIONS_OF[source])
  return new Set(sections.filter(({ name }) => names.includes(name)).map(({ heading }) => heading))
}
