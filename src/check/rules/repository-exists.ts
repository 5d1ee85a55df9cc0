import { citedAs } from '../../model/citation.ts'
import { fullName } from '../../model/repository.ts'
import { NOTHING_KNOWN } from '../example-facts.ts'
import type { Rule } from '../rule.ts'
import { allCitations } from '../tellings.ts'

const FACTS = {
  ...NOTHING_KNOWN,
  things: new Map([['kubernetes/kuberentes#126067', { kind: 'repository missing' as const }]]),
}

export const repositoryExists: Rule = {
  id: 'repository-exists',
  severity: 'warning',
  asks: 'The repository of a pull request or issue that is linked exists, and its readers may see it.',
  mend: 'Correct the name of the repository.',
  needsGitHub: true,
  examples: {
    good: [
      { post: '* [JobSuccessPolicy](https://github.com/kubernetes/kubernetes/pull/126067) to beta', facts: FACTS },
    ],
    bad: [
      {
        post: '* [JobSuccessPolicy](https://github.com/kubernetes/kuberentes/pull/126067) to beta',
        facts: FACTS,
        finds: ['[JobSuccessPolicy](https://github.com/kubernetes/kuberentes/pull/126067)'],
      },
    ],
  },
  *check(edition, { facts }) {
    for (const citation of allCitations(edition)) {
      if (facts?.things.get(citedAs(citation))?.kind !== 'repository missing') continue
      const { repository, place } = citation
      yield { message: `GitHub knows no public repository ${fullName(repository)}.`, place }
    }
  },
}
