import { piecesOf } from '../passages.ts'
import { isWithin } from '../place.ts'
import type { Rule } from '../rule.ts'

/**
 * Words in square brackets, alone or with an undefined reference (`[words][name]`). Not `keys[0]`, and not `[x]` in a
 * task list.
 */
const BRACKETS = /(?<![\w\]\uFFFC])(?<found>\[(?!sic\]|\.\.\.\])[^\][]{2,}\](?:\[[^\][]*\])?)(?![\w(:\uFFFC[]|\s?\()/dg

export const bracketsWithoutAddress: Rule = {
  id: 'brackets-without-address',
  severity: 'error',
  requires: 'Words in square brackets are a link with an address.',
  advice: 'Add the address in round brackets after the words, or remove the square brackets.',
  examples: {
    good: [
      { post: '* [RC1 is available](https://github.com/kubernetes/kubernetes/releases/tag/v1.24.0-rc.1)' },
      { post: '* Read `[alpha]` and keys[0]' },
      { post: '* Read [the summary][1] of it[^2]\n\n[1]: https://prow.k8s.io\n[^2]: A summary.' },
      { post: '### [113274: [KEP-3521] New Pod API](https://github.com/kubernetes/kubernetes/pull/113274)' },
    ],
    bad: [
      { post: '1.24 is nearly here! [RC1 is available] for your testing pleasure.', finds: ['[RC1 is available]'] },
      { post: '* Prevent [a race][126067] and [a leak][]', finds: ['[a race][126067]', '[a leak][]'] },
      { post: '* The [`--experimental-encryption` flag] is removed', finds: ['[`--experimental-encryption` flag]'] },
    ],
  },
  *check({ passages, links }) {
    for (const { place } of piecesOf(passages, BRACKETS)) {
      if (links.some(({ label }) => isWithin(place, label))) continue
      yield { message: 'The words in square brackets have no address.', place }
    }
  },
}
