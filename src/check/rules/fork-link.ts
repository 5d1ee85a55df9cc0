import { fullName, sameRepository } from '../../model/repository.ts'
import { isWithin, placeOf } from '../place.ts'
import type { Rule } from '../rule.ts'

export const forkLink: Rule = {
  id: 'fork-link',
  severity: 'error',
  asks: "The link of an item or a heading leads to the project's own repository, not to somebody's fork of it. In a paragraph the fork may be meant.",
  mend: 'Link the pull request, or the file on the default branch.',
  examples: {
    good: [
      { post: '### [KEP-2644](https://github.com/kubernetes/enhancements/tree/master/keps/sig-storage/2644-honor-pv)' },
      { post: 'Jane has [a branch](https://github.com/octocat/kubernetes/tree/faster) to try.' },
    ],
    bad: [
      {
        post: '### [KEP-2644](https://github.com/octocat/enhancements/tree/master/keps/sig-storage/2644-honor-pv)',
        finds: ['https://github.com/octocat/enhancements/tree/master/keps/sig-storage/2644-honor-pv'],
      },
    ],
  },
  *check({ links, items, tree, newsletter: { source, site, sources } }) {
    const followed = [
      source,
      site,
      ...sources.subprojects,
      ...[sources.proposals, sources.releaseCycle, sources.patchSchedule, sources.community].flatMap((each) =>
        each === null ? [] : [each.repository],
      ),
    ]
    const owners = new Set(followed.map(({ owner }) => owner.toLowerCase()))
    const told = [
      ...items.map(({ place }) => place),
      ...tree.children.filter(({ type }) => type === 'heading').map(placeOf),
    ]
    for (const { target, address } of links) {
      if (!told.some((each) => isWithin(address, each))) continue
      if (target === null || owners.has(target.repository.owner.toLowerCase())) continue
      const named = followed.filter(({ name }) => name.toLowerCase() === target.repository.name.toLowerCase())
      const upstream = named[0]
      if (upstream === undefined || named.some((each) => sameRepository(each, target.repository))) continue
      const message = `The link leads to ${fullName(target.repository)}, which looks like a fork of ${fullName(upstream)}.`
      yield { message, place: address }
    }
  },
}
