import type { Rule } from '../rule.ts'

export const emptyAddress: Rule = {
  id: 'empty-address',
  severity: 'error',
  requires: 'A link has an address.',
  advice: 'Write the address between the round brackets, or remove the link.',
  examples: {
    good: [{ post: '* Prevent [a race](https://github.com/kubernetes/kubernetes/pull/126067) in the informers' }],
    bad: [{ post: 'Fixes [have been cherry-picked]() back to 1.21.', finds: ['[have been cherry-picked]()'] }],
  },
  *check({ links }) {
    for (const { place, url, words } of links) {
      if (url.trim() === '') yield { message: `The link "${words}" has no address.`, place }
    }
  },
}
