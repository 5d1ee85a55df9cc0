import { citedAs } from '../../text/repository-name.ts'
import { NOTHING_KNOWN } from '../example-facts.ts'
import type { Rule } from '../rule.ts'
import { mergeMentions } from '../merge-mentions.ts'

const ISSUE = '[out-of-order watch events](https://github.com/kubernetes/kubernetes/issues/127588)'
const FACTS = {
  ...NOTHING_KNOWN,
  things: new Map([
    ['kubernetes/kubernetes#127588', { kind: 'issue' as const, title: 'Watch events are out of order' }],
  ]),
}

export const issueAsMerge: Rule = {
  id: 'issue-as-merge',
  severity: 'error',
  requires: 'A bullet or entry about a merge links to the pull request, not to the issue that it closes.',
  advice: 'Link to the pull request. The timeline of the issue names it.',
  needsGitHub: true,
  examples: {
    good: [{ post: `## Developer News\n\nWe are looking into ${ISSUE}.`, facts: FACTS }],
    bad: [{ post: `## Other Merges\n\n* Prevent ${ISSUE}`, facts: FACTS, finds: [ISSUE] }],
  },
  *check(edition, { facts }) {
    for (const { citations } of mergeMentions(edition)) {
      const [first] = citations
      const onlyIssues = citations.every((citation) => facts?.things.get(citedAs(citation))?.kind === 'issue')
      if (first === undefined || !onlyIssues) continue
      yield { message: `#${String(first.number)} is an issue, and no pull request is linked.`, place: first.place }
    }
  },
}
