import { piecesOf } from '../passages.ts'
import type { Rule } from '../rule.ts'

/** At the start of a line: a mark of a list with something at once behind it. */
const MARK = /(?:^|\n)[ \t]*(?<found>(?:\*(?=[\p{L}\p{N}[\uE000\uFFFC])|[-+](?=[[\p{Lu}\uE000\uFFFC])))/dgu

export const bulletSpace: Rule = {
  id: 'bullet-space',
  severity: 'error',
  asks: 'There is a space behind the mark of a bullet; without it Markdown reads no bullet.',
  mend: 'Write the space.',
  examples: {
    good: [
      {
        post: '* Prevent a race\n* [etcd to v3.5.10](https://github.com/kubernetes/kubernetes/pull/126067)\n\n*All* of it',
      },
    ],
    bad: [
      {
        post: '* Prevent a race\n*[etcd to v3.5.10](https://github.com/kubernetes/kubernetes/pull/126067)',
        finds: ['*'],
        fixed: '* Prevent a race\n* [etcd to v3.5.10](https://github.com/kubernetes/kubernetes/pull/126067)',
      },
      { post: '-Prevent a race', finds: ['-'], fixed: '- Prevent a race' },
    ],
  },
  *check({ passages }) {
    for (const { place } of piecesOf(passages, MARK)) {
      const fix = { start: place.end, end: place.end, text: ' ' }
      yield { message: 'There is no space behind the mark, so it is no bullet.', place, fix }
    }
  },
}
