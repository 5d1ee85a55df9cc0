import { postDate } from '../../text/plan-edition.ts'
import type { Rule } from '../rule.ts'
import { readPostDate } from '../written-date.ts'

const dated = (date: string): string => `---\ndate: ${date}\n---\n`
const fixed = dated('2024-08-01 22:00:00 -0000')

export const dateValid: Rule = {
  id: 'date-valid',
  severity: 'error',
  requires: 'The date in the front matter is valid. The site uses it in the address of the page.',
  advice: 'Write it as `2024-08-01 22:00:00 -0000`.',
  examples: {
    good: [{ post: fixed }, { post: dated('2024-07-30 05:00:00 +0200') }, { post: dated("'2024-07-30'") }],
    bad: [
      { post: dated('2024-02-30 22:00:00 -0000'), finds: ['2024-02-30 22:00:00 -0000'], fixed },
      { post: dated('2024-07-30 14:4g5:00 -0000'), finds: ['2024-07-30 14:4g5:00 -0000'], fixed },
    ],
  },
  *check({ frontMatter, newsletter, planned }) {
    const date = frontMatter.entries.get('date')
    if (date === undefined || date.value === '' || readPostDate(date.value, newsletter.timeZone) !== null) return
    const fix = planned === null ? {} : { fix: { ...date.place, text: postDate(planned, newsletter.edition.format) } }
    yield { message: `"${date.value}" is not a valid date.`, place: date.place, ...fix }
  },
}
