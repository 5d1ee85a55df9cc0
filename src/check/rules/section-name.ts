import { placeOf } from '../place.ts'
import type { Rule } from '../rule.ts'
import { sectionMeant } from '../section-words.ts'

export const sectionName: Rule = {
  id: 'section-name',
  severity: 'error',
  asks: 'A section has the heading that the configuration gives it, of the second level, so that readers find it where they look for it.',
  mend: 'Write the heading of the configuration.',
  examples: {
    good: [{ post: '## Other Merges\n\n## Promotions' }, { post: '## Featured PR\n' }],
    bad: [
      { post: '## Merges\n', finds: ['## Merges'], fixed: '## Other Merges\n' },
      { post: '## Featured KEP\n', finds: ['## Featured KEP'], fixed: '## KEP of the Week\n' },
      { post: '# Deprecated\n', finds: ['# Deprecated'], fixed: '## Deprecated\n' },
    ],
  },
  *check({ sections, newsletter }) {
    for (const { title, name, heading } of sections) {
      if (name !== null && heading.depth === 2) continue
      const meant = name ?? sectionMeant(title)
      const plan = newsletter.sections.find((each) => each.name === meant)
      // The section is there under its own heading too: then this one is something else, or it is told twice.
      if (plan === undefined || sections.some((other) => other.heading !== heading && other.name === plan.name))
        continue
      const place = placeOf(heading)
      const message =
        name === null
          ? `The section "${title}" is called "${plan.heading}".`
          : `The heading "${title}" is not of the second level.`
      yield { message, place, fix: { ...place, text: `## ${plan.heading}` } }
    }
  },
}
