import { misnamedSections } from '../misnamed-sections.ts'
import type { Rule } from '../rule.ts'

const developerNews = (line: string): string => `## Developer News\n\nWords.\n\n${line}\n\n* Words\n\n## Promotions\n`

export const sectionName: Rule = {
  id: 'section-name',
  severity: 'error',
  requires:
    'A section has the heading that the configuration gives it, on the second level, so that readers find it. A heading counts as that of a missing section if it has the letters of its heading, its name or one of its `other-headings`, or if all its words are in that heading and in no other.',
  advice: 'Use the heading of the configuration.',
  examples: {
    good: [
      { post: '## Other Merges\n\n## Promotions' },
      { post: '## Featured PR\n\n## 🎉 Promotions' },
      { post: '## Version Skew Policy\n' },
      { post: '## Release Schedule\n\n### Shoutouts\n\n* Words\n\n## Other Merges\n' },
    ],
    bad: [
      { post: '## Merges\n', finds: ['## Merges'], fixed: '## Other Merges\n' },
      { post: '## OtherMerge\n', finds: ['## OtherMerge'], fixed: '## Other Merges\n' },
      { post: '## KEP\n', finds: ['## KEP'] },
      { post: '# Deprecated\n', finds: ['# Deprecated'], fixed: '## Deprecated\n' },
      {
        post: developerNews('**Other Merges**'),
        finds: ['**Other Merges**'],
        fixed: developerNews('## Other Merges'),
      },
    ],
  },
  *check(edition) {
    for (const { title, place, plan, as } of misnamedSections(edition)) {
      const message =
        as === 'level'
          ? `"${title}" is not a second-level heading.`
          : `The section "${title}" is called "${plan.heading}" in the configuration.`
      // A heading with only some of the words may be for something else, without a configured section.
      yield as === 'words' ? { message, place } : { message, place, fix: { ...place, text: `## ${plan.heading}` } }
    }
  },
}
