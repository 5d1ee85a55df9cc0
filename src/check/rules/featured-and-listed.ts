import type { Rule } from '../rule.ts'
import { listedEarlier, listingsIn } from '../listings.ts'

const RACE = 'https://github.com/kubernetes/kubernetes/pull/126067'
const ITEM = `* Volumes [mount images](${RACE})`
const FEATURED = `## Featured PRs\n\n### [126067: Mount OCI images](${RACE})\n\nWords.`

export const featuredAndListed: Rule = {
  id: 'featured-and-listed',
  severity: 'warning',
  requires: 'What is featured, in this edition or an earlier one, is not also a bullet.',
  advice: 'Remove the bullet.',
  examples: {
    good: [{ post: FEATURED }],
    bad: [
      { post: `${FEATURED}\n\n## Other Merges\n\n${ITEM}`, finds: [`[mount images](${RACE})`] },
      {
        post: `## Other Merges\n\n${ITEM}`,
        earlier: { '_posts/2024-07-21-update.md': FEATURED },
        finds: [`[mount images](${RACE})`],
      },
    ],
  },
  *check(edition, { archive }) {
    const told = listingsIn(edition)
    const featured = told.filter(({ as }) => as === 'feature').map(({ thing }) => thing)
    for (const { thing, place, as } of told) {
      if (as === 'feature') continue
      const before = listedEarlier(thing, edition, archive)
      if (featured.includes(thing)) yield { message: `${thing} is also featured.`, place }
      else if (before?.as === 'feature') {
        yield { message: `${thing} was featured in the edition of ${before.sunday.toString()}.`, place }
      }
    }
  },
}
