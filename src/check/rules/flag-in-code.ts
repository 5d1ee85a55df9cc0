import { piecesOf } from '../passages.ts'
import type { Rule } from '../rule.ts'

/** One beside a backtick is told by odd-backticks. */
const FLAG = /(?<![\p{L}\p{N}\uFFFC`-])(?<found>--[a-z][\w-]*\w)(?![\w`-])/dgiu

export const flagInCode: Rule = {
  id: 'flag-in-code',
  severity: 'warning',
  asks: 'A flag stands between backticks: the site prints two hyphens outside of code as a dash, and who copies the flag gets an error.',
  mend: 'Put backticks around the flag.',
  examples: {
    good: [{ post: '* Remove `--node-ip`, and wait -- or not' }],
    bad: [
      { post: '* Remove --node-ip from kubelet', finds: ['--node-ip'], fixed: '* Remove `--node-ip` from kubelet' },
    ],
  },
  *check({ passages }) {
    for (const { place, match } of piecesOf(passages, FLAG)) {
      const flag = match.groups?.['found'] ?? ''
      yield { message: `The flag ${flag} is not in code marks.`, place, fix: { ...place, text: `\`${flag}\`` } }
    }
  },
}
