import { planEdition } from '../../model/edition.ts'
import type { Rule } from '../rule.ts'

export const slugAgrees: Rule = {
  id: 'slug-agrees',
  severity: 'error',
  asks: "The slug is that of the edition's Sunday, as its file's name says.",
  mend: 'Write the slug of the date in the file’s name.',
  examples: {
    good: [{ post: '---\nslug: 2024-07-28-update\n---\n' }],
    bad: [
      {
        post: '---\nslug: 2024-01-28-update\n---\n',
        finds: ['2024-01-28-update'],
        fixed: '---\nslug: 2024-07-28-update\n---\n',
      },
    ],
  },
  *check({ frontMatter, newsletter, sunday }) {
    const slug = frontMatter.entries.get('slug')
    if (slug === undefined || sunday === null) return
    const expected = planEdition(newsletter, sunday).slug
    if (slug.value === expected) return
    const message = `The slug is "${slug.value}", but the file's date makes it "${expected}".`
    yield { message, place: slug.place, fix: { ...slug.place, text: expected } }
  },
}
