import type { Rule } from '../rule.ts'

export const sectionMissing: Rule = {
  id: 'section-missing',
  severity: 'error',
  asks: 'The sections that the configuration requires (`check.required`) are there.',
  mend: 'Write the section; where there is nothing to tell, its fixed line.',
  examples: {
    good: [{ post: '## Developer News\n\n## Release Schedule\n' }],
    bad: [{ post: '## Release Schedule\n', finds: [''] }],
  },
  *check({ sections, newsletter, frontMatter }) {
    for (const required of newsletter.check.required) {
      if (sections.some(({ name }) => name === required)) continue
      const heading = newsletter.sections.find(({ name }) => name === required)?.heading
      if (heading === undefined) continue
      const place = { start: frontMatter.end, end: frontMatter.end }
      yield { message: `There is no section "${heading}".`, place }
    }
  },
}
