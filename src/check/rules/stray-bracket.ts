import type { Range } from '../../model/finding.ts'
import { THING, type Passage } from '../passages.ts'
import { isWithin } from '../place.ts'
import type { Rule } from '../rule.ts'

export const strayBracket: Rule = {
  id: 'stray-bracket',
  severity: 'error',
  requires: 'Each square bracket has a partner, and so has a round bracket right after a link.',
  advice: 'Remove the bracket, or add its partner.',
  examples: {
    good: [
      { post: '* The [controller](https://github.com/kubernetes/kubernetes/pull/125638) of lists[0] and `[`' },
      { post: '* [Metrics \\[errors](https://github.com/kubernetes/kubernetes/pull/125638) and latency]' },
      { post: '* Stop a race (and [its](https://prow.k8s.io) end, at [last](https://prow.k8s.io)); see a) and b)' },
      { post: '* \\(The [controller](https://prow.k8s.io)) and [its (end](https://prow.k8s.io))' },
    ],
    bad: [
      { post: '* [The [controller](https://github.com/kubernetes/kubernetes/pull/125638) prevents OOM', finds: ['['] },
      { post: '* The [controller](https://github.com/kubernetes/kubernetes/pull/125638)] prevents OOM', finds: [']'] },
      { post: '* The [controller](https://github.com/kubernetes/kubernetes/pull/125638)) prevents OOM', finds: [')'] },
    ],
  },
  *check({ passages, links, text }) {
    const square = passages.flatMap((passage) => unpaired(passage, text, ['[', ']']))
    // Elsewhere a round bracket may be part of a smiley or of a number: `a)`.
    const round = passages
      .flatMap((passage) => unpaired(passage, text, ['(', ')']))
      .filter(({ start }) => text.charAt(start) === ')' && links.some(({ place }) => place.end === start))
    for (const place of [...square, ...round]) {
      // Brackets in the words of a link are part of the linked title.
      if (links.some(({ label }) => isWithin(place, label))) continue
      const there = text.charAt(place.start)
      yield { message: `The bracket "${there}" has no "${PARTNERS[there] ?? ''}".`, place }
    }
  },
}

const PARTNERS: Readonly<Record<string, string>> = { '[': ']', ']': '[', ')': '(' }

type Pair = readonly [opening: string, closing: string]

/** Brackets without a counterpart. An escaped one may be the counterpart: readers do not see the difference. */
function unpaired({ place, words }: Passage, text: string, [opening, closing]: Pair): readonly Range[] {
  const open: Range[] = []
  const alone: Range[] = []
  for (let index = 0; index < words.length; index++) {
    const start = place.start + index
    const isEscaped = words[index] === THING && /^\\[[\]()]/.test(text.slice(start, start + 2))
    if (isEscaped) index++
    const at = { start, end: place.start + index + 1 }
    const bracket = isEscaped ? text.charAt(start + 1) : words[index]
    if (bracket === opening) open.push(at)
    else if (bracket === closing && open.pop() === undefined) alone.push(at)
  }
  // The rule broken-link reports `[words(https://…)`.
  const isBrokenLink = ({ start }: Range): boolean =>
    /^\[[^\][]*\((?:https?:|\/)/.test(words.slice(start - place.start))
  return [...alone, ...open.filter((each) => !isBrokenLink(each))].filter(({ start, end }) => end === start + 1)
}
