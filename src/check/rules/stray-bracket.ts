import type { Range } from '../../model/finding.ts'
import type { Passage } from '../passages.ts'
import { isWithin } from '../place.ts'
import type { Rule } from '../rule.ts'

export const strayBracket: Rule = {
  id: 'stray-bracket',
  severity: 'error',
  asks: 'A square bracket that is opened is closed, and the other way round.',
  mend: 'Take it out, or write the other one.',
  examples: {
    good: [{ post: '* The [controller](https://github.com/kubernetes/kubernetes/pull/125638) of lists[0] and `[`' }],
    bad: [
      { post: '* [The [controller](https://github.com/kubernetes/kubernetes/pull/125638) prevents OOM', finds: ['['] },
      { post: '* The [controller](https://github.com/kubernetes/kubernetes/pull/125638)] prevents OOM', finds: [']'] },
    ],
  },
  *check({ passages, links }) {
    for (const passage of passages) {
      for (const place of unpaired(passage, (at) => links.some(({ label }) => isWithin(at, label)))) {
        const [opened, missing] = passage.words[place.start - passage.place.start] === '[' ? ['[', ']'] : [']', '[']
        yield { message: `The bracket "${opened}" has no "${missing}".`, place }
      }
    }
  },
}

/** Brackets without a partner; those in the words of a link are a title's own, and an unclosed address is no stray. */
function unpaired({ place, words }: Passage, isLabel: (place: Range) => boolean): readonly Range[] {
  const open: Range[] = []
  const alone: Range[] = []
  for (let index = 0; index < words.length; index++) {
    const at = { start: place.start + index, end: place.start + index + 1 }
    if ((words[index] !== '[' && words[index] !== ']') || isLabel(at)) continue
    if (words[index] === '[') open.push(at)
    else if (open.pop() === undefined) alone.push(at)
  }
  // `[words(https://…)` is told as a broken link.
  const isBrokenLink = ({ start }: Range): boolean =>
    /^\[[^\][]*\((?:https?:|\/)/.test(words.slice(start - place.start))
  return [...alone, ...open.filter((each) => !isBrokenLink(each))]
}
