import { piecesOf } from '../passages.ts'
import type { Rule } from '../rule.ts'

/** Bold for kramdown but not for CommonMark (`**Note:**words`), then asterisks next to a word or a space. */
const ASTERISKS = /\*\*(?=\S)[^*\n]*(?<=\S)\*\*|(?<found>(?<![\w/*])\*\*(?=[\s\w\uE000])|\*\*(?![\w/*.]))/dgu

export const oddAsterisks: Rule = {
  id: 'odd-asterisks',
  severity: 'error',
  requires: 'Bold text is between `**` and `**`, without spaces inside them.',
  advice: 'Add the missing asterisks, or remove the extra ones.',
  examples: {
    good: [
      { post: '**Next Deadline: Test Freeze, July 31**' },
      { post: '**Note:**words; 2**8, and files of the form src/**/*.go' },
    ],
    bad: [
      { post: '**Next Deadline: Test Freeze, July 31', finds: ['**'] },
      { post: '**Next Deadline: Test Freeze, July 31 **', finds: ['**', '**'] },
      { post: '** Prevent a race', finds: ['**'] },
    ],
  },
  *check({ passages }) {
    for (const { place, match } of piecesOf(passages, ASTERISKS)) {
      if (match.groups?.['found'] === undefined) continue
      yield { message: 'The asterisks have no partner, so the site prints them.', place }
    }
  },
}
