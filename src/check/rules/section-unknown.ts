import { placeOf } from '../place.ts'
import type { Rule } from '../rule.ts'
import { sectionMeant } from '../section-words.ts'

export const sectionUnknown: Rule = {
  id: 'section-unknown',
  severity: 'warning',
  asks: 'The sections are those of the configuration.',
  mend: 'Make it a heading of the third level under one of them, or add the section to the configuration.',
  examples: {
    good: [{ post: '## Developer News\n\n### Steering Committee Election\n\nVote!' }],
    bad: [{ post: '## KubeCon Activities\n', finds: ['## KubeCon Activities'] }],
  },
  *check({ sections, newsletter }) {
    const plans = newsletter.sections.map(({ name }) => name)
    for (const { title, name, heading } of sections) {
      const meant = sectionMeant(title)
      const isSaidElsewhere = meant !== null && plans.includes(meant) && !sections.some((other) => other.name === meant)
      if (name !== null || isSaidElsewhere) continue
      yield { message: `The newsletter has no section "${title}".`, place: placeOf(heading) }
    }
  },
}
