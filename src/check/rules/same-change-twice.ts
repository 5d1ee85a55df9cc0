import type { Rule } from '../rule.ts'
import { repeatedItems } from '../same-words.ts'

const race = (words: string, number: number): string =>
  `* Prevent ${words} in the [informers](https://github.com/kubernetes/kubernetes/issues/${String(number)})`

export const sameChangeTwice: Rule = {
  id: 'same-change-twice',
  severity: 'error',
  requires: 'No two bullets of a list have the same words and the same links.',
  advice: 'Remove one of them.',
  examples: {
    good: [
      { post: `${race('a race of readers', 1)}\n${race('a leak of memory', 1)}` },
      { post: '* containerd v2.1.6\n  * Fix of the CRI\n* containerd v2.0.9\n  * Fix of the CRI' },
    ],
    bad: [{ post: `${race('a race', 1)}\n${race('A race,', 1)}`, finds: [race('A race,', 1)] }],
  },
  *check(edition) {
    for (const { place, isSame } of repeatedItems(edition)) {
      if (isSame) yield { message: 'Another bullet has the same words and links.', place }
    }
  },
}
