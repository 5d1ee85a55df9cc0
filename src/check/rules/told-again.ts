import type { Rule } from '../rule.ts'
import { toldEarlier, toldIn } from '../told-before.ts'

const FEATURED = {
  post: '## Featured PRs\n\n### [126067: Mount OCI images](https://github.com/kubernetes/kubernetes/pull/126067)',
}
const EARLIER = {
  '_posts/2024-07-21-update.md':
    '## Other Merges\n\n* Volumes can [mount images](https://github.com/kubernetes/kubernetes/pull/126067)',
}

export const toldAgain: Rule = {
  id: 'told-again',
  severity: 'error',
  asks: 'What an earlier edition told is not told again. One exception: what was an item there may be featured later.',
  mend: 'Take the item out.',
  examples: {
    good: [{ ...FEATURED, earlier: EARLIER }],
    bad: [
      {
        post: '## Promotions\n\n* [ImageVolume to Alpha](https://github.com/kubernetes/kubernetes/pull/126067)',
        earlier: EARLIER,
        finds: ['[ImageVolume to Alpha](https://github.com/kubernetes/kubernetes/pull/126067)'],
      },
    ],
  },
  *check(edition, { archive }) {
    for (const { thing, place, as } of toldIn(edition)) {
      const before = as === 'item' ? toldEarlier(thing, edition, archive) : null
      if (before === null) continue
      const where = `the edition of ${before.sunday.toString()}, under ${before.section}`
      yield { message: `${thing} was told before, in ${where}.`, place }
    }
  },
}
