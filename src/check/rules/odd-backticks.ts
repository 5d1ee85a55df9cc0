import { piecesOf } from '../passages.ts'
import type { Rule } from '../rule.ts'

export const oddBackticks: Rule = {
  id: 'odd-backticks',
  severity: 'error',
  requires: 'Code stands between backticks, as many on its left as on its right.',
  advice: 'Write the backtick that is missing, or take out the one that is too many.',
  examples: {
    good: [{ post: '* Remove the `--enable-taint-manager` flag; ``a ` b`` stays' }],
    bad: [
      { post: '* Remove the ``--enable-taint-manager` flag', finds: ['``--enable-taint-manager`'] },
      { post: '* Remove the --enable-taint-manager` flag', finds: ['`'] },
    ],
  },
  *check({ passages, text }) {
    for (const { place } of piecesOf(passages, /(?<found>`+(?:\S*`+)?)/dg)) {
      yield {
        message: `The backticks of "${text.slice(place.start, place.end)}" do not pair, so it is not printed as code.`,
        place,
      }
    }
  },
}
