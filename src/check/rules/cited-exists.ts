import { type Cited, type Citation } from '../../model/citation.ts'
import { citedAs, fullName, sameRepository } from '../../text/repository-name.ts'
import type { EditionUnderCheck } from '../edition-under-check.ts'
import { examplePullRequest, NOTHING_KNOWN } from '../example-facts.ts'
import type { Rule } from '../rule.ts'
import { allCitations, mergeMentions } from '../merge-mentions.ts'

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
  requires:
    'A pull request exists if a bullet or entry lists it as merged, or if it is in the source repository. `mentioned-exists` is about all other links.',
  advice: 'Correct the number or the repository.',
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
    for (const citation of mustExist(edition)) {
      if (facts?.things.get(citedAs(citation))?.kind !== 'missing') continue
      const { repository, number, place } = citation
      yield { message: `There is no pull request #${String(number)} in ${fullName(repository)}.`, place }
    }
  },
}

/** The pull requests that must exist. Issues are left out: they can be moved or converted to discussions. */
export function mustExist(edition: EditionUnderCheck): readonly Citation[] {
  const told = new Set(mergeMentions(edition).flatMap(({ citations }) => citations.map(({ place }) => place.start)))
  return allCitations(edition).filter(
    ({ repository, as, place }) =>
      as === 'pull request' && (told.has(place.start) || sameRepository(repository, edition.newsletter.source)),
  )
}
