import type { Cited, CitedPullRequest } from '../../model/citation.ts'
import { citedAs } from '../../text/repository-name.ts'
import { examplePullRequest, NOTHING_KNOWN } from '../example-facts.ts'
import type { Rule } from '../rule.ts'
import { mergeMentions } from '../merge-mentions.ts'

const LINK = '[resource health](https://github.com/kubernetes/kubernetes/pull/126243)'
const ISSUE = '[the request](https://github.com/kubernetes/kubernetes/issues/124000)'
const ISSUE_KNOWN: readonly [string, Cited] = [
  'kubernetes/kubernetes#124000',
  { kind: 'issue', title: 'Show resource health' },
]
const merged = examplePullRequest('Add resource health to Pod status')
const of = (pullRequest: CitedPullRequest) => ({
  ...NOTHING_KNOWN,
  things: new Map([['kubernetes/kubernetes#126243', pullRequest]]),
})

export const toldIsMerged: Rule = {
  id: 'told-is-merged',
  severity: 'error',
  requires:
    'Pull requests under Featured PRs, Other Merges, Promotions, Deprecated and Version Updates are merged. A bullet that links to a merged pull request may link to an open one too.',
  advice: 'Remove it, or move it to Developer News.',
  needsGitHub: true,
  examples: {
    good: [
      { post: `## Other Merges\n\n* Show ${LINK} in the Pod status`, facts: of(merged) },
      { post: `## Developer News\n\n* Please review ${LINK}`, facts: of({ ...merged, mergedAt: null }) },
    ],
    bad: [
      {
        post: `## Other Merges\n\n* Show ${LINK} in the Pod status, see ${ISSUE}`,
        facts: { ...NOTHING_KNOWN, things: new Map([...of({ ...merged, mergedAt: null }).things, ISSUE_KNOWN]) },
        finds: [LINK],
      },
      {
        post: `## Other Merges\n\n* Show ${LINK} in the Pod status`,
        facts: of({ ...merged, mergedAt: null }),
        finds: [LINK],
      },
    ],
  },
  *check(edition, { facts }) {
    for (const { citations } of mergeMentions(edition)) {
      const cited = citations.map((citation) => ({ citation, thing: facts?.things.get(citedAs(citation)) }))
      // An unknown pull request may be merged.
      const open = cited.filter(({ thing }) => thing?.kind === 'pull request' && thing.mergedAt === null)
      const surelyNone = cited.every(
        ({ thing }) => thing?.kind === 'issue' || (thing?.kind === 'pull request' && thing.mergedAt === null),
      )
      const [first] = open
      if (first === undefined || !surelyNone) continue
      const { number, place } = first.citation
      yield { message: `#${String(number)} is not merged.`, place }
    }
  },
}
