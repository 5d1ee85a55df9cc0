import type { Rule } from '../rule.ts'
import { toldTogether } from '../told-before.ts'

const race = (words: string, number: number): string =>
  `* Prevent ${words} in the [informers](https://github.com/kubernetes/kubernetes/pull/${String(number)})`

export const sameChangeTwice: Rule = {
  id: 'same-change-twice',
  severity: 'error',
  asks: 'Two items do not tell the same change in the same words.',
  mend: 'Make one item of them, with both links.',
  examples: {
    good: [{ post: `${race('a race of readers', 1)}\n${race('a leak of memory', 2)}` }],
    bad: [{ post: `${race('a race', 1)}\n${race('A race,', 2)}`, finds: [race('A race,', 2)] }],
  },
  *check(edition) {
    // One link twice is told by told-twice.
    const twice = toldTogether(edition).map(({ whole }) => whole.start)
    const told = new Set<string>()
    for (const { words, place } of edition.items) {
      const key =
        words
          .toLowerCase()
          .match(/[\p{L}\p{N}.]+/gu)
          ?.join(' ') ?? ''
      const isTwice = key.split(' ').length >= 3 && told.has(key) && !twice.includes(place.start)
      if (isTwice) yield { message: 'Another item has the same words.', place }
      told.add(key)
    }
  },
}
