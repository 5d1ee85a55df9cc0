import type { Rule } from '../rule.ts'

/** `#126067` anywhere, `126067:` at the beginning. */
const NUMBERS = /(?<!&)#(\d{1,7})\b|^(\d{3,7})(?=:)|^(\d{5,7})(?=\s|$)/g

const race = (number: number, words: string): string =>
  `### [${words}](https://github.com/kubernetes/kubernetes/pull/${String(number)})\n\nWords.`

export const numberAgrees: Rule = {
  id: 'number-agrees',
  severity: 'error',
  asks: 'The number in the words of a link is that of the pull request or issue it leads to.',
  mend: 'See which of the two is meant, and write it in both places.',
  examples: {
    good: [
      { post: race(126067, '126067: Prevent a race') },
      { post: race(126067, 'kubernetes#126067: Revert #125000') },
      { post: race(126067, 'Drop 32768 as a port') },
    ],
    bad: [
      { post: race(126067, '#126076: Prevent a race'), finds: ['#126076: Prevent a race'] },
      { post: race(126067, '126076 Prevent a race'), finds: ['126076 Prevent a race'] },
    ],
  },
  *check({ links }) {
    for (const { target, words, label } of links) {
      if (target?.kind !== 'pull request' && target?.kind !== 'issue') continue
      const numbers = [...words.matchAll(NUMBERS)].map((match) => Number(match[1] ?? match[2] ?? match[3]))
      const [first] = numbers
      if (first === undefined || numbers.includes(target.number)) continue
      yield { message: `The words say ${String(first)}, but the link leads to ${String(target.number)}.`, place: label }
    }
  },
}
