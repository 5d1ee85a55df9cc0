import type { Rule } from '../rule.ts'
import { isSameStatement } from '../similar-words.ts'
import { repeatedListings } from '../listings.ts'

const RACE = 'https://github.com/kubernetes/kubernetes/pull/126067'

export const oneLinkTwoChanges: Rule = {
  id: 'one-link-two-changes',
  severity: 'warning',
  requires: 'Items that tell different changes have different links.',
  advice: 'See which item the link belongs to, and give the other one its own.',
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
      yield { message: `${thing} is linked for another change on line ${String(line)}.`, place }
    }
  },
}
