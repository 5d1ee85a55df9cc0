import { toString } from 'mdast-util-to-string'
import { endsInAbbreviation, sentencesOf } from '../../text/sentences.ts'
import { placeOf } from '../place.ts'
import type { Rule } from '../rule.ts'

export const itemFullStop: Rule = {
  id: 'item-full-stop',
  severity: 'warning',
  requires: 'A bullet is a short statement without a full stop at its end. Use `;` to join two statements.',
  advice: 'Remove the full stop.',
  examples: {
    good: [{ post: '* Prevent a race; informers wait\n* Some words, etc.\n* One. And two.' }],
    bad: [{ post: '* Prevent a race.', finds: ['.'], fixed: '* Prevent a race' }],
  },
  *check({ items, text }) {
    for (const { node } of items) {
      const [only, ...more] = node.children
      if (only?.type !== 'paragraph' || more.some(({ type }) => type === 'paragraph')) continue
      const words = toString(only).replace(/\s+/g, ' ')
      // A bullet with several sentences, or with an abbreviation at its end, needs its full stop.
      if (!/[^.]\.$/.test(words) || endsInAbbreviation(words) || sentencesOf(words).length > 1) continue
      const { end } = placeOf(only)
      if (text.charAt(end - 1) !== '.') continue
      const place = { start: end - 1, end }
      yield { message: 'The bullet ends with a full stop.', place, fix: { ...place, text: '' } }
    }
  },
}
