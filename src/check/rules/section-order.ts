import { placeOf } from '../place.ts'
import type { Rule } from '../rule.ts'

export const sectionOrder: Rule = {
  id: 'section-order',
  severity: 'error',
  requires: 'Each section appears once, in the order of the configuration.',
  advice: 'Move the section, or combine the two sections.',
  examples: {
    good: [{ post: '## Developer News\n\n## Release Schedule\n\n## Promotions\n\n## Deprecated' }],
    bad: [
      { post: '## Developer News\n\n## Deprecated\n\n## Promotions\n\n## Version Updates', finds: ['## Promotions'] },
      { post: '## Other Merges\n\n## Other Merges', finds: ['## Other Merges'] },
    ],
  },
  *check({ sections, newsletter }) {
    let last = -1
    for (const { plan: index, title, heading } of sections) {
      if (index === null) continue
      const before = newsletter.sections[last]?.heading ?? ''
      if (index === last) yield { message: `The section "${title}" appears twice.`, place: placeOf(heading) }
      if (index < last) yield { message: `The section "${title}" belongs before "${before}".`, place: placeOf(heading) }
      last = Math.max(last, index)
    }
  },
}
