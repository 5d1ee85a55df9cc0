import { fullName, sameRepository } from '../../model/repository.ts'
import type { Rule } from '../rule.ts'

export const forkLink: Rule = {
  id: 'fork-link',
  severity: 'warning',
  asks: "A link leads to the project's own repository, not to somebody's fork of it.",
  mend: 'Link the pull request, or the file on the default branch.',
  examples: {
    good: [
      { post: '[KEP-2644](https://github.com/kubernetes/enhancements/tree/master/keps/sig-storage/2644-honor-pv)' },
    ],
    bad: [
      {
        post: '[KEP-2644](https://github.com/octocat/enhancements/tree/master/keps/sig-storage/2644-honor-pv)',
        finds: ['https://github.com/octocat/enhancements/tree/master/keps/sig-storage/2644-honor-pv'],
      },
    ],
  },
  *check({ links, newsletter: { source, site, sources } }) {
    const followed = [
      source,
      site,
      ...sources.subprojects,
      ...[sources.proposals, sources.releaseCycle, sources.patchSchedule, sources.community].flatMap((each) =>
        each === null ? [] : [each.repository],
      ),
    ]
    const owners = new Set(followed.map(({ owner }) => owner.toLowerCase()))
    for (const { target, address } of links) {
      if (target === null || owners.has(target.repository.owner.toLowerCase())) continue
      const named = followed.filter(({ name }) => name.toLowerCase() === target.repository.name.toLowerCase())
      const upstream = named[0]
      if (upstream === undefined || named.some((each) => sameRepository(each, target.repository))) continue
      const message = `The link leads to ${fullName(target.repository)}, which looks like a fork of ${fullName(upstream)}.`
      yield { message, place: address }
    }
  },
}
