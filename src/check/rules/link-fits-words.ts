import { type CitedFacts, type CitedPullRequest, type WeekMerge } from '../../model/citation.ts'
import { citedAs, sameRepository } from '../../text/repository-name.ts'
import { examplePullRequest, NOTHING_KNOWN } from '../example-facts.ts'
import { likenessAmong } from '../likeness.ts'
import type { Rule } from '../rule.ts'
import { mergeMentions } from '../merge-mentions.ts'

/**
 * Maximum scores of a wrong link. From 2022 to 2024, 1% of the bullets with one pull request scored below `UNLIKE`, and
 * 90% of the pairs of a bullet with another merge of its week. `DOUBTFUL` applies if another merge fits far better.
 */
const UNLIKE = 0.05
const DOUBTFUL = 0.25
/** Minimum score of another merge to be named, and minimum difference to the linked one. */
const FITS = 0.5
const BETTER_BY = 0.4

const COMPLETION = examplePullRequest('Add shell completion for the new --subresource flag')
const GRACE = { number: 111030, title: 'Enable ProbeTerminationGracePeriod by default', body: '' }
const FACTS: CitedFacts = {
  ...NOTHING_KNOWN,
  things: new Map([
    ['kubernetes/kubernetes#109070', COMPLETION],
    ['kubernetes/kubernetes#111030', examplePullRequest(GRACE.title)],
  ]),
  merges: [GRACE, { number: 109070, title: COMPLETION.title, body: '' }],
}
const WRONG = '[ProbeTerminationGracePeriod](https://github.com/kubernetes/kubernetes/pull/109070)'

export const linkFitsWords: Rule = {
  id: 'link-fits-words',
  severity: 'warning',
  requires:
    'The words of a bullet fit the title and body of the pull request that it links to. The score is 0 if they share no meaningful words, and 1 if they share all of them. Bullets that link to several pull requests are not compared.',
  advice: 'Check that the link leads to the change in the words, and correct one of them.',
  needsGitHub: true,
  examples: {
    good: [
      {
        post: '## Other Merges\n\n* [ProbeTerminationGracePeriod](https://github.com/kubernetes/kubernetes/pull/111030) is on by default',
        facts: FACTS,
      },
    ],
    bad: [{ post: `## Other Merges\n\n* ${WRONG} is on by default`, facts: FACTS, finds: [WRONG] }],
  },
  *check(edition, { facts }) {
    if (facts === null) return
    const things = [...facts.things.values()].filter((thing) => thing.kind === 'pull request')
    const likeness = likenessAmong([...things, ...facts.merges].map(textOf))
    for (const { as, citations, words } of mergeMentions(edition)) {
      const [citation, ...more] = citations
      if (as !== 'item' || citation === undefined || more.length > 0) continue
      const thing = facts.things.get(citedAs(citation))
      const score = thing?.kind === 'pull request' ? likeness(words, textOf(thing)) : null
      if (thing?.kind !== 'pull request' || score === null || score > DOUBTFUL) continue
      const others = sameRepository(citation.repository, edition.newsletter.source) ? facts.merges : []
      const better = others
        .filter(({ number }) => number !== citation.number)
        .map((merge) => ({ merge, score: likeness(words, textOf(merge)) ?? 0 }))
        .filter((other) => other.score >= FITS && other.score - score >= BETTER_BY)
        .toSorted((a, b) => b.score - a.score)[0]
      if (score > UNLIKE && better === undefined) continue
      const said = `The words do not fit #${String(citation.number)}, "${thing.title}" (score ${score.toFixed(2)})`
      const hint =
        better === undefined
          ? ''
          : `; #${String(better.merge.number)}, "${better.merge.title}", fits better (score ${better.score.toFixed(2)})`
      yield { message: `${said}${hint}.`, place: citation.place }
    }
  },
}

/** Maximum length of a body to compare, in characters. The rest of a long one is discussion and logs. */
const COMPARED = 10_000

const textOf = ({ title, body }: CitedPullRequest | WeekMerge): string => `${title}\n${body.slice(0, COMPARED)}`
