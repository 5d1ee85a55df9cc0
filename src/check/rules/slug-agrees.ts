import type { Rule } from '../rule.ts'

const slugged = (slug: string): string => `---\nslug: ${slug}\n---\n`

export const slugAgrees: Rule = {
  id: 'slug-agrees',
  severity: 'error',
  requires: 'The slug has the date of the file name.',
  advice: 'Write the slug with the date of the file name.',
  examples: {
    good: [{ post: slugged('2024-07-28-update') }],
    bad: [{ post: slugged('2024-01-28-update'), finds: ['2024-01-28-update'], fixed: slugged('2024-07-28-update') }],
  },
  *check({ frontMatter, planned }) {
    const slug = frontMatter.entries.get('slug')
    if (slug === undefined || slug.value === '' || planned === null) return
    const { slug: expected, week } = planned
    if (slug.value === expected) return
    const message = `The slug is "${slug.value}", but the file name requires "${expected}".`
    // If the date in the file's name is wrong, the slug may be correct.
    const fix = week.sunday.dayOfWeek === 7 ? { fix: { ...slug.place, text: expected } } : {}
    yield { message, place: slug.place, ...fix }
  },
}
