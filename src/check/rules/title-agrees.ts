import { dateInTitle } from '../../text/templates.ts'
import type { Rule } from '../rule.ts'

const titled = (title: string): string => `---\ntitle: ${title}\n---\n`

export const titleAgrees: Rule = {
  id: 'title-agrees',
  severity: 'error',
  requires: 'The title has the form of the configuration and the date of the file name.',
  advice: 'Write the title with the date of the file name.',
  examples: {
    good: [
      { post: titled('Week Ending July 28, 2024') },
      { post: titled('Week Ending August 04, 2024'), path: '_posts/2024-08-04-update.md' },
    ],
    bad: [
      {
        post: titled('Week Ending Month DD, 2024'),
        finds: ['Week Ending Month DD, 2024'],
        fixed: titled('Week Ending July 28, 2024'),
      },
      {
        post: titled('Week Ending July 21, 2024'),
        finds: ['Week Ending July 21, 2024'],
        fixed: titled('Week Ending July 28, 2024'),
      },
    ],
  },
  *check({ frontMatter, newsletter, planned }) {
    const title = frontMatter.entries.get('title')
    if (title === undefined || title.value === '' || planned === null) return
    const expected = planned.title
    const { sunday } = planned.week
    if (title.value === expected) return
    const day = dateInTitle(title.value, newsletter.edition.title)
    if (day !== null && day !== 'undated' && day.equals(sunday)) return
    const message =
      day === null || day === 'undated'
        ? `The title "${title.value}" does not match "${expected}".`
        : `The title has the date ${day.toString()}, but the file name has ${sunday.toString()}.`
    // If the date in the file's name is wrong, the title may be correct.
    const fix = sunday.dayOfWeek === 7 ? { fix: { ...title.place, text: expected } } : {}
    yield { message, place: title.place, ...fix }
  },
}
