import { piecesOf } from '../passages.ts'
import type { Rule } from '../rule.ts'

/** At the start of a line: a list marker without a space after it, or a bullet that Markdown does not know. */
const MARK =
  /(?:^|\n)[ \t]*(?<found>(?:\*(?=[\p{L}\p{N}[\uE000\uFFFC])|[-+](?=[[\p{Lu}\uE000\uFFFC])|[•◦‣▪][ \t]*(?=\S)))/dgu

export const bulletSpace: Rule = {
  id: 'bullet-space',
  severity: 'error',
  requires: 'A bullet begins with `*`, `-` or `+` and a space. Markdown does not recognize other bullets.',
  advice: 'Begin the line with `*` and a space.',
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
      { post: '• Prevent a race\n• Or not', finds: ['• ', '• '], fixed: '* Prevent a race\n* Or not' },
      { post: '-Prevent a race', finds: ['-'], fixed: '- Prevent a race' },
    ],
  },
  *check({ passages, text }) {
    for (const { place } of piecesOf(passages, MARK)) {
      const isOther = /[^*+-]/.test(text.slice(place.start, place.end))
      yield isOther
        ? { message: 'Markdown does not recognize this bullet.', place, fix: { ...place, text: '* ' } }
        : {
            message: 'A space is missing after the mark, so this is not a bullet.',
            place,
            fix: { start: place.end, end: place.end, text: ' ' },
          }
    }
  },
}
