import type { Rule } from '../rule.ts'

const race = (words: string, number: number): string =>
  `* Prevent ${words} in the [informers](https://github.com/kubernetes/kubernetes/pull/${String(number)})`

export const sameChangeTwice: Rule = {
  id: 'same-change-twice',
  severity: 'warning',
  asks: 'Two items do not tell the same change in the same words.',
  mend: 'Make one item of them, with both links.',
  examples: {
    good: [{ post: `${race('a race of readers', 1)}\n${race('a leak of memory', 2)}` }],
    bad: [{ post: `${race('a race', 1)}\n${race('A race,', 2)}`, finds: [race('A race,', 2)] }],
  },
  *check({ items }) {
    const told = new Set<string>()
    for (const { words, place } of items) {
      const key =
        words
          .toLowerCase()
          .match(/[\p{L}\p{N}.]+/gu)
          ?.join(' ') ?? ''
      if (key.split(' ').length >= 3 && told.has(key)) yield { message: 'Another item has the same words.', place }
      told.add(key)
    }
  },
}
