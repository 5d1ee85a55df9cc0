import { withoutMarkdownLinks } from '../../text/markdown-links.ts'
import type { Rule } from '../rule.ts'
import { listedEarlier, listingsIn } from '../listings.ts'

const RACE = 'https://github.com/kubernetes/kubernetes/pull/126067'
const GRPC = 'https://github.com/grpc/grpc/releases/tag/v1.65.2'
const ITEM = `## Other Merges\n\n* Volumes can [mount images](${RACE})`
const earlier = {
  '_posts/2024-07-21-update.md': `${ITEM}\n\n## Subprojects and Dependency Updates\n\n* [gRPC v1.65.2](${GRPC})`,
}

/** Words before a link that only refer to it. */
const REFERS =
  /\b(?:revert(?:s|ed|ing)?|reversion|follow(?:s|ing)?(?:[- ]?up)?|regressions?|since|after|now that)\b(?:\W|\b(?:of|to|on|in|from|by|the|an?)\b)*$/i

export const toldAgain: Rule = {
  id: 'told-again',
  severity: 'error',
  requires:
    'An edition does not list again what an earlier edition listed. A bullet may be featured later, and reverts and follow-ups may link to a change. Developer News and the Release Schedule may link to anything.',
  advice: 'Remove the bullet.',
  examples: {
    good: [
      { post: `## Featured PRs\n\n### [126067: Mount OCI images](${RACE})\n\nWords.`, earlier },
      { post: `## Other Merges\n\n* Images as volumes were [reverted](${RACE})`, earlier },
      { post: `## Other Merges\n\n* Revert "[volumes mount images](${RACE})"`, earlier },
      {
        post: `## Subprojects and Dependency Updates\n\n* gRPC v1.65.3: fixes a regression of [v1.65.2](${GRPC})`,
        earlier,
      },
      { post: `## Developer News\n\n* Please test [images as volumes](${RACE})`, earlier },
      { post: ITEM, path: '_posts/2024-07-21-update.md', earlier },
    ],
    bad: [
      {
        post: `## Promotions\n\n* [ImageVolume to Alpha](${RACE})`,
        earlier,
        finds: [`[ImageVolume to Alpha](${RACE})`],
      },
      { post: `## Version Updates\n\n* [gRPC to v1.65.2](${GRPC})`, earlier, finds: [`[gRPC to v1.65.2](${GRPC})`] },
    ],
  },
  *check(edition, { archive }) {
    for (const { thing, section, whole, place, as } of listingsIn(edition)) {
      if (section.name === 'developer-news' || section.name === 'release-schedule') continue
      const before = listedEarlier(thing, edition, archive)
      // Featured first and an item later is a warning (featured-and-listed), as in a single edition.
      if (before?.as !== as || /\brever[ts]/i.test(edition.text.slice(place.start, place.end))) continue
      if (REFERS.test(withoutMarkdownLinks(edition.text.slice(whole.start, place.start)))) continue
      yield {
        message: `${thing} is already listed in the edition of ${before.sunday.toString()}, under ${before.section}.`,
        place,
      }
    }
  },
}
