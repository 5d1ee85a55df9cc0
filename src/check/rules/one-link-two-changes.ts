import type { Rule } from '../rule.ts'
import { isSameStatement } from '../similar-words.ts'
import { repeatedListings } from '../listings.ts'

const RACE = 'https://github.com/kubernetes/kubernetes/pull/126067'

export const oneLinkTwoChanges: Rule = {
  id: 'one-link-two-changes',
  severity: 'warning',
  requires: 'Bullets about different changes have different links.',
  advice: 'Check which bullet the link belongs to, and correct the other one.',
  examples: {
    good: [{ post: `## Other Merges\n\n* Prevent [a race](${RACE}) of informers` }],
    bad: [
      {
        post: `## Other Merges\n\n* Prevent [a race](${RACE}) of informers\n* kubectl describes [storage classes](${RACE})`,
        finds: [`[storage classes](${RACE})`],
      },
    ],
  },
  *check(edition) {
    for (const { thing, words, wordsBefore, line, place } of repeatedListings(edition)) {
      if (isSameStatement(words, wordsBefore)) continue
      yield { message: `${thing} is also linked on line ${String(line)}, for another change.`, place }
    }
  },
}
