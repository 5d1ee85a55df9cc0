import { type Cited } from '../../model/citation.ts'
import { citedAs, fullName } from '../../text/repository-name.ts'
import { NOTHING_KNOWN } from '../example-facts.ts'
import type { Rule } from '../rule.ts'
import { allCitations } from '../merge-mentions.ts'
import { mustExist } from './cited-exists.ts'

const FACTS = {
  ...NOTHING_KNOWN,
  things: new Map<string, Cited>([
    ['kubernetes/kuberentes#126067', { kind: 'repository missing' }],
    ['kubernetes/enhancements#99999', { kind: 'missing' }],
  ]),
}

export const mentionedExists: Rule = {
  id: 'mentioned-exists',
  severity: 'warning',
  requires:
    'All other linked pull requests and issues exist, and so do their repositories. The old address of an issue that was moved still works.',
  advice: 'Open the link, and correct it if there is no page.',
  needsGitHub: true,
  examples: {
    good: [{ post: 'See [the KEP](https://github.com/kubernetes/enhancements/issues/2644).', facts: FACTS }],
    bad: [
      {
        post: 'See [the KEP](https://github.com/kubernetes/enhancements/issues/99999).',
        facts: FACTS,
        finds: ['[the KEP](https://github.com/kubernetes/enhancements/issues/99999)'],
      },
      {
        post: '* [JobSuccessPolicy](https://github.com/kubernetes/kuberentes/pull/126067) to beta',
        facts: FACTS,
        finds: ['[JobSuccessPolicy](https://github.com/kubernetes/kuberentes/pull/126067)'],
      },
    ],
  },
  *check(edition, { facts }) {
    const told = new Set(mustExist(edition).map(({ place }) => place.start))
    for (const citation of allCitations(edition)) {
      const { repository, number, place } = citation
      const kind = facts?.things.get(citedAs(citation))?.kind
      if (kind === 'repository missing') {
        yield { message: `There is no public repository ${fullName(repository)}.`, place }
      }
      if (kind === 'missing' && !told.has(place.start)) {
        yield { message: `There is no #${String(number)} in ${fullName(repository)}.`, place }
      }
    }
  },
}
