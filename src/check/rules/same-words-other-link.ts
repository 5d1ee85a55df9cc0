import type { Rule } from '../rule.ts'
import { repeatedItems } from '../same-words.ts'

const race = (words: string, number: number): string =>
  `* Prevent ${words} in the [informers](https://github.com/kubernetes/kubernetes/pull/${String(number)})`

export const sameWordsOtherLink: Rule = {
  id: 'same-words-other-link',
  severity: 'warning',
  requires: 'Bullets with different links have different words.',
  advice: 'Combine the bullets, with both links, or say how the changes differ.',
  examples: {
    good: [
      { post: `${race('a race of readers', 1)}\n${race('a leak of memory', 2)}` },
      { post: '* [Prow](https://prow.k8s.io)\n* [Prow](https://testgrid.k8s.io)' },
    ],
    bad: [{ post: `${race('a race', 1)}\n${race('A race,', 2)}`, finds: [race('A race,', 2)] }],
  },
  *check(edition) {
    for (const { place, isSame } of repeatedItems(edition)) {
      if (!isSame) yield { message: 'Another bullet has the same words.', place }
    }
  },
}
