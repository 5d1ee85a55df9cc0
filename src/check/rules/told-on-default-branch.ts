import { citedAs } from '../../text/repository-name.ts'
import { examplePullRequest, NOTHING_KNOWN } from '../example-facts.ts'
import type { Rule } from '../rule.ts'
import { mergeMentions } from '../merge-mentions.ts'

const PICK = '[DRA allocations](https://github.com/kubernetes/kubernetes/pull/123763)'
const GO = '[go to 1.21.8](https://github.com/kubernetes/kubernetes/pull/123763)'
const FACTS = {
  ...NOTHING_KNOWN,
  things: new Map([
    ['kubernetes/kubernetes#123763', examplePullRequest('Automated cherry pick', { base: 'release-1.29' })],
  ]),
}

export const toldOnDefaultBranch: Rule = {
  id: 'told-on-default-branch',
  severity: 'warning',
  requires:
    'Listed pull requests were merged to the default branch: an edition lists the original, not its cherry-picks. Version Updates may list what a release branch is built with.',
  advice: 'Link to the original pull request if no edition lists it, or remove the bullet.',
  needsGitHub: true,
  examples: {
    good: [{ post: `## Version Updates\n\n* ${GO} in 1.29`, facts: FACTS }],
    bad: [{ post: `## Other Merges\n\n* Prevent races in ${PICK}`, facts: FACTS, finds: [PICK] }],
  },
  *check(edition, { facts }) {
    for (const { section, citations } of mergeMentions(edition)) {
      if (section === 'versions') continue
      for (const citation of citations) {
        const thing = facts?.things.get(citedAs(citation))
        if (thing?.kind !== 'pull request' || thing.mergedAt === null) continue
        if (thing.defaultBranch === null || thing.base === thing.defaultBranch) continue
        const message = `#${String(citation.number)} was merged to ${thing.base}, not to ${thing.defaultBranch}.`
        yield { message, place: citation.place }
      }
    }
  },
}
