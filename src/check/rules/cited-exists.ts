import { citedAs, type Cited } from '../../model/citation.ts'
import { fullName } from '../../model/repository.ts'
import { examplePullRequest, NOTHING_KNOWN } from '../example-facts.ts'
import type { Rule } from '../rule.ts'
import { allCitations } from '../tellings.ts'

const FACTS = {
  ...NOTHING_KNOWN,
  things: new Map<string, Cited>([
    ['kubernetes/kubernetes#126067', examplePullRequest('Promote JobSuccessPolicy to Beta')],
    ['kubernetes/kubernetes#1260670', { kind: 'missing' }],
  ]),
}

export const citedExists: Rule = {
  id: 'cited-exists',
  severity: 'error',
  asks: 'A pull request or issue that is linked exists.',
  mend: 'Correct the number, or the repository.',
  needsGitHub: true,
  examples: {
    good: [
      { post: '* [JobSuccessPolicy](https://github.com/kubernetes/kubernetes/pull/126067) to beta', facts: FACTS },
    ],
    bad: [
      {
        post: '* [JobSuccessPolicy](https://github.com/kubernetes/kubernetes/pull/1260670) to beta',
        facts: FACTS,
        finds: ['[JobSuccessPolicy](https://github.com/kubernetes/kubernetes/pull/1260670)'],
      },
    ],
  },
  *check(edition, { facts }) {
    for (const citation of allCitations(edition)) {
      if (facts?.things.get(citedAs(citation))?.kind !== 'missing') continue
      const { repository, number, place } = citation
      yield { message: `There is no pull request or issue #${String(number)} in ${fullName(repository)}.`, place }
    }
  },
}
