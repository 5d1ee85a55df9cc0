import { misnamedSections } from '../misnamed-sections.ts'
import { placeOf } from '../place.ts'
import type { Rule } from '../rule.ts'

export const sectionUnknown: Rule = {
  id: 'section-unknown',
  severity: 'warning',
  requires: 'All sections are in the configuration.',
  advice: 'Make it a third-level heading in another section, or add the section to the configuration.',
  examples: {
    good: [{ post: '## Developer News\n\n### Steering Committee Election\n\nVote!' }],
    bad: [
      { post: '## KubeCon Activities\n', finds: ['## KubeCon Activities'] },
      { post: '## Version Skew Policy\n', finds: ['## Version Skew Policy'] },
    ],
  },
  *check(edition) {
    const misnamed = misnamedSections(edition).map(({ place }) => place.start)
    for (const { title, name, heading } of edition.sections) {
      if (name !== null || misnamed.includes(placeOf(heading).start)) continue
      yield { message: `The section "${title}" is not in the configuration.`, place: placeOf(heading) }
    }
  },
}
