import type { Rule } from '../rule.ts'
import { isSameStatement } from '../similar-words.ts'
import { toldTogether } from '../told-before.ts'

const RACE = 'https://github.com/kubernetes/kubernetes/pull/126067'
const GRPC = 'https://github.com/grpc/grpc/releases/tag/v1.65.2'

export const toldTwice: Rule = {
  id: 'told-twice',
  severity: 'error',
  asks: 'A change or a release is told by one item of the edition.',
  mend: 'Take one of the items out.',
  examples: {
    good: [
      { post: `## Other Merges\n\n* Prevent [a race](${RACE}), and try [that](${RACE})\n\n## Promotions\n\n* Words` },
    ],
    bad: [
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
    for (const { thing, words, wordsBefore, line, place } of toldTogether(edition)) {
      if (!isSameStatement(words, wordsBefore)) continue
      yield { message: `${thing} was told already, on line ${String(line)}.`, place }
    }
  },
}
