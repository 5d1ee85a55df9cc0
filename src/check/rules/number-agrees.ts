import { wordsBefore } from '../passages.ts'
import type { Rule } from '../rule.ts'

/** `kubernetes#126067`, `PR 126067`, `126067:` or `126067 ` at the beginning, `#126067` at the end. */
const OWN = /^\(?(?:[\w./-]+\s?)?#(\d+)\b|^PR\s(\d{3,7})\b|^(\d{3,7})(?=[:;])|^(\d{6,7})(?=\s|$)|(?<!&|\()#(\d{3,7})$/g
/** A number alone before a linked title: `#126067 [Prevent a race](…)`. */
const LEADING = /^(?:PR\s?)?#?(\d{3,7}):?$/
/** Text before the number of something else, on the same line. */
const OTHER =
  /\b(?:(?:reverts?|cherry[ -]?picks?|of|fix(?:es)?|for|follow(?:s|[ -]?up)|see|after|part)\b[^#\n]*|(?:in|from|by|with|to|since|closes|resolves|backports?|undo|rework|reapply) )#\d+$/i

const race = (number: number, words: string): string =>
  `### [${words}](https://github.com/kubernetes/kubernetes/pull/${String(number)})\n\nWords.`

export const numberAgrees: Rule = {
  id: 'number-agrees',
  severity: 'error',
  requires: 'The number in the words of a link is that of the pull request or issue that it leads to.',
  advice: 'Check which number is correct, and write it in both places.',
  examples: {
    good: [
      { post: race(126067, '126067: Prevent a race') },
      { post: race(126067, 'kubernetes#126067: Revert #125000') },
      { post: race(126067, 'Revert "Prevent a race" of #125000') },
      { post: '* Revert [PR #126067](https://github.com/kubernetes/kubernetes/pull/128761)' },
      { post: race(126067, 'Race introduced in #125000') },
      { post: race(126067, 'Prevent a race (#125000)') },
      { post: race(126067, 'Drop 32768 as a port, #2') },
      { post: '#126067 [Prevent a race](https://github.com/kubernetes/kubernetes/pull/126067)' },
      { post: '* #126067 [prevented](https://github.com/kubernetes/kubernetes/pull/128761)' },
    ],
    bad: [
      { post: race(126067, '#126076: Prevent a race'), finds: ['#126076: Prevent a race'] },
      { post: race(126067, '126076 Prevent a race'), finds: ['126076 Prevent a race'] },
      { post: race(126067, 'Prevent a race #126076'), finds: ['Prevent a race #126076'] },
      { post: race(126067, '(#126076)'), finds: ['(#126076)'] },
      { post: race(126067, 'PR 126076: Prevent a race'), finds: ['PR 126076: Prevent a race'] },
      {
        post: '#126076 [Prevent a race](https://github.com/kubernetes/kubernetes/pull/126067)',
        finds: ['Prevent a race'],
      },
      {
        post: '* Prevent a race of the informers\n* [#126076](https://github.com/kubernetes/kubernetes/pull/126067) too',
        finds: ['#126076'],
      },
    ],
  },
  *check(edition) {
    for (const { target, words, label, place } of edition.links) {
      if (target?.kind !== 'pull request' && target?.kind !== 'issue') continue
      const before = edition.text.slice(Math.max(0, place.start - 20), place.start)
      const leading = LEADING.exec(wordsBefore(place, edition) ?? '')
      const inWords = OTHER.test(before + words) ? [] : [...words.matchAll(OWN)]
      const own = leading === null ? inWords : [leading, ...inWords]
      const numbers = own.map((match) => Number(match.slice(1).join('')))
      const [first] = numbers
      if (first === undefined || numbers.includes(target.number)) continue
      yield { message: `The words say ${String(first)}, but the link leads to ${String(target.number)}.`, place: label }
    }
  },
}
