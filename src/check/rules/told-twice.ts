import type { Rule } from '../rule.ts'
import { isSameStatement } from '../similar-words.ts'
import { repeatedListings } from '../listings.ts'

const RACE = 'https://github.com/kubernetes/kubernetes/pull/126067'
const GRPC = 'https://github.com/grpc/grpc/releases/tag/v1.65.2'

export const toldTwice: Rule = {
  id: 'told-twice',
  severity: 'error',
  requires: 'An edition lists a change or a release in one bullet, and features it in one entry.',
  advice: 'Remove one of them.',
  examples: {
    good: [
      { post: `## Other Merges\n\n* Prevent [a race](${RACE}), and try [that](${RACE})\n\n## Promotions\n\n* Words` },
      { post: `## Other Merges\n\n* [gRPC v1.65.2](${GRPC})\n  * [gRPC v1.65.2](${GRPC}) balances load` },
      { post: `## Promotions\n\n* [DNS search validation to GA](${RACE})\n* [DNS name validation to GA](${RACE})` },
    ],
    bad: [
      {
        post: `## Featured PRs\n\n### [126067: Mount OCI images](${RACE})\n\nWords.\n\n### [126067](${RACE})\n\nMore words.`,
        finds: [`[126067](${RACE})`],
      },
      {
        post: `## Other Merges\n\n* Prevent [a race](${RACE}) of informers\n* Words\n* Informers [race no more](${RACE})`,
        finds: [`[race no more](${RACE})`],
      },
      {
        post: `## Version Updates\n\n* [gRPC to v1.65.2](${GRPC})\n\n## Subprojects and Dependency Updates\n\n* [gRPC v1.65.2](${GRPC})`,
        finds: [`[gRPC v1.65.2](${GRPC})`],
      },
    ],
  },
  *check(edition) {
    for (const { thing, words, wordsBefore, line, place } of repeatedListings(edition)) {
      if (!isSameStatement(words, wordsBefore)) continue
      yield { message: `${thing} is already listed on line ${String(line)}.`, place }
    }
  },
}
