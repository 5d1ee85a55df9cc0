import { piecesOf } from '../passages.ts'
import type { Rule } from '../rule.ts'

/** A word and the same word again; marks of links and emphasis may stand between them, commas and dashes not. */
const DOUBLED =
  /(?<![\p{L}\p{N}_./-])(?<found>(?<word>\p{L}+)[\uE000]*\s[\s\uE000]*\k<word>)(?![\p{L}\p{N}_/-]|\.\w|'\p{L})/dgiu

/** English has these twice in a row. */
const RIGHT = new Set(['had', 'that', 'bye', 'so', 'very'])

export const doubledWord: Rule = {
  id: 'doubled-word',
  severity: 'error',
  asks: 'No word stands twice in a row.',
  mend: 'Take one of them out.',
  examples: {
    good: [{ post: 'All that that had had was `a a`, and so, so much.' }],
    bad: [
      { post: 'During the rollout of a a runtime configuration', finds: ['a a'] },
      { post: 'Purge of [of old tokens](https://prow.k8s.io)', finds: ['of [of'] },
    ],
  },
  *check({ passages }) {
    for (const { place, match } of piecesOf(passages, DOUBLED)) {
      const word = match.groups?.['word'] ?? ''
      if (RIGHT.has(word.toLowerCase()) || /^\p{Lu}/u.test(word)) continue
      yield { message: `The word "${word}" stands twice.`, place }
    }
  },
}
