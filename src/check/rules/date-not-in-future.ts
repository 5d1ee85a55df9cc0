import { Temporal } from 'temporal-polyfill'
import { postDate } from '../../text/plan-edition.ts'
import type { Rule } from '../rule.ts'
import { readPostDate } from '../written-date.ts'

const dated = (date: string): string => `---\ndate: ${date}\n---\n`
const post = dated('2024-08-01 22:00:00 -0000')

export const dateNotInFuture: Rule = {
  id: 'date-not-in-future',
  severity: 'error',
  requires:
    'When the edition is merged, its date is not in the future. Jekyll leaves posts with a future date out of the site.',
  advice: 'Write the time of the merge, or merge later.',
  examples: {
    good: [{ post, mergedAt: '2024-08-01T22:00:01Z' }, { post }],
    bad: [
      {
        post,
        mergedAt: '2024-07-30T06:00:00Z',
        finds: ['2024-08-01 22:00:00 -0000'],
        fixed: dated('2024-07-30 06:00:00 -0000'),
      },
    ],
  },
  *check({ frontMatter, newsletter }, { mergedAt }) {
    const date = frontMatter.entries.get('date')
    if (date === undefined || mergedAt === null) return
    const at = readPostDate(date.value, newsletter.timeZone)
    if (at === null || Temporal.Instant.compare(at, mergedAt) <= 0) return
    const now = postDate({ publication: mergedAt.toZonedDateTimeISO(newsletter.timeZone) }, newsletter.edition.format)
    const message = `The date ${date.value} is in the future, so the edition will not be on the site.`
    yield { message, place: date.place, fix: { ...date.place, text: now } }
  },
}
