import { piecesOf } from '../passages.ts'
import type { Rule } from '../rule.ts'

/** At the start of a line; `#126067` is a number, and `#sig-node` a channel. */
const MARK = /(?:^|\n)[ \t]*(?<found>#{2,6}(?=[^\s#]))/dg

export const headingSpace: Rule = {
  id: 'heading-space',
  severity: 'error',
  requires: 'There is a space after the `#` marks of a heading. Otherwise Markdown does not recognize the heading.',
  advice: 'Add the space.',
  examples: {
    good: [{ post: '## Other Merges\n\n#126067 and #126068 are one change.' }, { post: '* #sig-node has news' }],
    bad: [{ post: '##Other Merges\n', finds: ['##'], fixed: '## Other Merges\n' }],
  },
  *check({ passages }) {
    for (const { place } of piecesOf(passages, MARK)) {
      const fix = { start: place.end, end: place.end, text: ' ' }
      yield { message: 'A space is missing after "#", so this is not a heading.', place, fix }
    }
  },
}
