import { piecesOf } from '../passages.ts'
import type { Rule } from '../rule.ts'

/** A flag with its value. The rule odd-backticks reports one next to a backtick. */
const FLAG =
  /(?<![\p{L}\p{N}\uFFFC`=-])(?<found>--[a-z][\w-]*\w(?:="[^"\n\uE000\uFFFC]*"|=[^\s"`()[\]\uE000\uFFFC]*[\w*/])?)(?![\w`-])(?<value>=?)/dgiu

export const flagInCode: Rule = {
  id: 'flag-in-code',
  severity: 'warning',
  requires:
    'A command-line flag is in backticks. Otherwise the site prints its two hyphens as a dash, and readers who copy the flag get an error.',
  advice: 'Put backticks around the flag.',
  examples: {
    good: [{ post: '* Remove `--node-ip`, and wait -- or not' }],
    bad: [
      { post: '* Remove --node-ip from kubelet', finds: ['--node-ip'], fixed: '* Remove `--node-ip` from kubelet' },
      {
        post: '* Set --feature-gates=Swap=true, --node-ip=--foo, or --ip=<ip>.',
        finds: ['--feature-gates=Swap=true', '--node-ip=--foo', '--ip'],
        fixed: '* Set `--feature-gates=Swap=true`, `--node-ip=--foo`, or --ip=<ip>.',
      },
    ],
  },
  *check({ passages }) {
    for (const { place, match } of piecesOf(passages, FLAG)) {
      const flag = match.groups?.['found'] ?? ''
      // The end of the value is not always known: `--node-ip=<ip>`.
      const fix = match.groups?.['value'] === '' ? { fix: { ...place, text: `\`${flag}\`` } } : {}
      yield { message: `The flag ${flag} is not in backticks.`, place, ...fix }
    }
  },
}
