import type { SectionName } from '../../model/draft.ts'
import { fullName } from '../../text/repository-name.ts'
import { sectionAt } from '../edition-under-check.ts'
import { isWithin, placeOf } from '../place.ts'
import type { Rule } from '../rule.ts'

/** Sections that also have news of other projects. */
const OF_OTHERS: ReadonlySet<SectionName | null> = new Set([
  'developer-news',
  'release-schedule',
  'subprojects',
] as const)

export const forkLink: Rule = {
  id: 'fork-link',
  severity: 'error',
  requires:
    "Links in bullets and headings lead to the project's own repositories, not to forks. Links to forks are allowed in paragraphs, and in sections about other projects.",
  advice: 'Link to the pull request, or to the file on the default branch.',
  examples: {
    good: [
      { post: '### [KEP-2644](https://github.com/kubernetes/enhancements/tree/master/keps/sig-storage/2644-honor-pv)' },
      { post: 'Jane has [a branch](https://github.com/octocat/kubernetes/tree/faster) to try.' },
      { post: '* [Go of others](https://github.com/octocat/go/pull/7)' },
      { post: '## Developer News\n\n* [A branch](https://github.com/octocat/kubernetes/tree/faster) to try' },
    ],
    bad: [
      {
        post: '### [KEP-2644](https://github.com/octocat/enhancements/tree/master/keps/sig-storage/2644-honor-pv)',
        finds: ['https://github.com/octocat/enhancements/tree/master/keps/sig-storage/2644-honor-pv'],
      },
    ],
  },
  *check(edition) {
    const { links, items, tree, newsletter } = edition
    const { source, sources } = newsletter
    const upstreams = [source, ...(sources.proposals === null ? [] : [sources.proposals.repository])]
    const told = [
      ...items.map(({ place }) => place),
      ...tree.children.filter(({ type }) => type === 'heading').map(placeOf),
    ]
    for (const { target, address } of links) {
      if (target === null || !told.some((each) => isWithin(address, each))) continue
      if (OF_OTHERS.has(sectionAt(edition, address.start)?.name ?? null)) continue
      const { owner, name } = target.repository
      const upstream = upstreams.find((each) => each.name.toLowerCase() === name.toLowerCase())
      if (upstream === undefined || upstreams.some((each) => each.owner.toLowerCase() === owner.toLowerCase())) continue
      const message = `The link leads to ${fullName(target.repository)}, which looks like a fork of ${fullName(upstream)}.`
      yield { message, place: address }
    }
  },
}
