import type { Rule } from '../rule.ts'

const START = { start: 0, end: 0 }
const post = '## Developer News\n'

export const endsOnSunday: Rule = {
  id: 'ends-on-sunday',
  severity: 'error',
  requires:
    'The file name has the date of the Sunday that ends the week. Jekyll also requires a hyphen and words after the date.',
  advice: 'Rename the file.',
  examples: {
    good: [{ post, path: '_posts/2024-07-28-update.md' }],
    bad: [
      { post, path: '_posts/2024-07-29-update.md', finds: [''] },
      { post, path: '_posts/update-of-july.md', finds: [''] },
      { post, path: '_posts/2024-07-28.md', finds: [''] },
    ],
  },
  *check({ path, sunday, newsletter }) {
    const name = path.slice(path.lastIndexOf('/') + 1)
    const isNoPost = newsletter.edition.format === 'jekyll' && /^\d+-\d+-\d+\.\w+$/.test(name)
    if (sunday === null || isNoPost) {
      const form = newsletter.edition.path.slice(newsletter.edition.path.lastIndexOf('/') + 1)
      yield { message: `The file name "${name}" does not match ${form}.`, place: START }
    } else if (sunday.dayOfWeek !== 7) {
      const weekday = sunday.toLocaleString('en-US', { weekday: 'long' })
      const before = sunday.subtract({ days: sunday.dayOfWeek }).toString()
      yield { message: `The date in the file name is a ${weekday}. The Sunday before it is ${before}.`, place: START }
    }
  },
}
