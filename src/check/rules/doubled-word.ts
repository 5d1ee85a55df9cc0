import { piecesOf } from '../passages.ts'
import type { Rule } from '../rule.ts'

/** A word and the same word again; marks of links and emphasis may stand between them, commas and dashes not. */
const DOUBLED =
  /(?<![\p{L}\p{N}_./-])(?<found>(?<word>\p{L}+)[\uE000]*\s[\s\uE000]*(?<again>\k<word>))(?![\p{L}\p{N}_/-]|\.\w|'\p{L})/dgiu

/** English has these twice in a row. */
const RIGHT = new Set(['had', 'that', 'bye', 'so', 'very', 'revert'])

export const doubledWord: Rule = {
  id: 'doubled-word',
  severity: 'error',
  asks: 'No word stands twice in a row.',
  mend: 'Take one of them out.',
  examples: {
    good: [{ post: 'All that that had had was `a a`, and so, so much, in New New York.' }],
    bad: [
      { post: 'During the rollout of a a runtime configuration', finds: ['a a'] },
      { post: 'The the rollout', finds: ['The the'] },
      { post: 'Purge of [of old tokens](https://prow.k8s.io)', finds: ['of [of'] },
    ],
  },
  *check({ passages }) {
    for (const { place, match } of piecesOf(passages, DOUBLED)) {
      const { word = '', again = '' } = match.groups ?? {}
      const isName = /^\p{Lu}/u.test(word) && word === again
      const isLetter = word.length === 1 && word.toLowerCase() !== 'a'
      if (RIGHT.has(word.toLowerCase()) || isName || isLetter) continue
      yield { message: `The word "${word}" stands twice.`, place }
    }
  },
}
