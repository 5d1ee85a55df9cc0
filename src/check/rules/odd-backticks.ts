import { piecesOf } from '../passages.ts'
import type { Rule } from '../rule.ts'

export const oddBackticks: Rule = {
  id: 'odd-backticks',
  severity: 'error',
  requires: 'Code has the same number of backticks on both sides.',
  advice: 'Add the missing backtick, or remove the extra one.',
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
        message: `The backticks of "${text.slice(place.start, place.end)}" have no partner, so it is not printed as code.`,
        place,
      }
    }
  },
}
