import type { Rule } from '../rule.ts'

export const addressSpaces: Rule = {
  id: 'address-spaces',
  severity: 'error',
  requires: 'There are no spaces in or around the address of a link.',
  advice: 'Remove the spaces.',
  examples: {
    good: [{ post: '* Have [a `-v`](https://github.com/kubernetes/kubernetes/pull/125067) in the pause binary' }],
    bad: [
      {
        post: '* Have [a `-v`](https://github.com/kubernetes/kubernetes/pull/125067 ) in the pause binary',
        finds: ['https://github.com/kubernetes/kubernetes/pull/125067 '],
        fixed: '* Have [a `-v`](https://github.com/kubernetes/kubernetes/pull/125067) in the pause binary',
      },
    ],
  },
  *check({ links, text }) {
    for (const { address } of links) {
      const written = text.slice(address.start, address.end)
      const trimmed = written.trim()
      if (written === trimmed || trimmed === '') continue
      const message = `There is a space next to the address ${trimmed}.`
      yield { message, place: address, fix: { ...address, text: trimmed } }
    }
  },
}
