import { withoutClosedHtmlComments } from '../../text/html-comments.ts'
import type { Rule } from '../rule.ts'

export const bulletEmpty: Rule = {
  id: 'bullet-empty',
  severity: 'error',
  requires: 'Every bullet has text.',
  advice: 'Write the text, or remove the bullet.',
  examples: {
    good: [{ post: '* Prevent a race' }, { post: '* 🎉\n* ![](/images/race.png)' }],
    bad: [
      { post: '* Prevent a race\n*\n* Another', finds: ['*'] },
      { post: '* Prevent a race\n* ...\n* <br>', finds: ['* ...', '* <br>'] },
    ],
  },
  *check({ items, text }) {
    for (const { place, words } of items) {
      const seen = withoutClosedHtmlComments(words.replace(/<br\s*\/?>/g, ''))
      const hasOther = /!\[|[`~]{3}/.test(text.slice(place.start, place.end))
      if (!/[\p{L}\p{N}\p{S}]/u.test(seen) && !hasOther) yield { message: 'The bullet is empty.', place }
    }
  },
}
