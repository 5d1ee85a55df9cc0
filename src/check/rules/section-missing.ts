import { misnamedSections } from '../misnamed-sections.ts'
import type { Rule } from '../rule.ts'

export const sectionMissing: Rule = {
  id: 'section-missing',
  severity: 'error',
  requires: 'The edition has the sections that the configuration requires (`check.required`).',
  advice: 'Add the section. If it has no news, write its `when-empty` line.',
  examples: {
    good: [{ post: '## Developer News\n\n## Release Schedule\n' }],
    bad: [{ post: '## Release Schedule\n', finds: [''] }],
  },
  *check(edition) {
    const { sections, newsletter, frontMatter } = edition
    // The rule section-name reports sections under another name.
    const there = [...sections.map(({ name }) => name), ...misnamedSections(edition).map(({ plan }) => plan.name)]
    for (const required of newsletter.check.required) {
      const heading = newsletter.sections.find(({ name }) => name === required)?.heading
      if (heading === undefined || there.includes(required)) continue
      const place = { start: frontMatter.end, end: frontMatter.end }
      yield { message: `The section "${heading}" is missing.`, place }
    }
  },
}
