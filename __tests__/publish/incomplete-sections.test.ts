import { expect, test } from '@jest/globals'
import type { SectionName } from '../../src/model/draft.ts'
import { SECTION_NAMES } from '../../src/model/draft.ts'
import type { SourceName } from '../../src/model/facts.ts'
import { incompleteSections } from '../../src/publish/incomplete-sections.ts'

/** The sources that each section lists facts from, stated section by section. */
const FED_BY: Readonly<Record<SectionName, readonly SourceName[]>> = {
  'developer-news': ['news items', 'community', 'feeds', 'releases'],
  'release-schedule': ['release cycle', 'patch releases', 'milestones'],
  featured: ['merges', 'feature gates'],
  'proposal-of-the-week': ['merges', 'proposals'],
  merges: ['merges', 'feature gates'],
  promotions: ['merges', 'feature gates'],
  deprecated: ['merges', 'feature gates'],
  versions: ['merges', 'feature gates', 'dependencies'],
  subprojects: ['subproject releases'],
  shoutouts: [],
  milestones: ['milestones'],
  releases: ['releases'],
  'new-contributors': ['merges', 'new contributors'],
  thanks: ['merges'],
  figures: ['merges', 'weeks before'],
}
const SOURCES: readonly SourceName[] = [...new Set(Object.values(FED_BY).flat()), 'archive', 'citations']

const sections = SECTION_NAMES.map((name) => ({ name, heading: name, otherHeadings: [], labels: [], whenEmpty: null }))
const incompleteAfter = (source: SourceName, state: 'complete' | 'partial' | 'failed'): ReadonlySet<string> =>
  incompleteSections({ sections }, [{ source, state, facts: 0, problems: [] }])

test.each(SOURCES.flatMap((source) => SECTION_NAMES.map((section) => [source, section] as const)))(
  'a failure of "%s" makes the section %s incomplete only if it feeds it',
  (source, section) => {
    const expected = FED_BY[section].includes(source)
    expect(incompleteAfter(source, 'failed').has(section)).toBe(expected)
    expect(incompleteAfter(source, 'partial').has(section)).toBe(expected)
    expect(incompleteAfter(source, 'complete').size).toBe(0)
  },
)
