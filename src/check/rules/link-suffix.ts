import { pullRequestUrl, issueUrl } from '../../text/url.ts'
import type { Rule } from '../rule.ts'

export const linkSuffix: Rule = {
  id: 'link-suffix',
  severity: 'error',
  requires: 'A link to a pull request or an issue leads to its main page or to a comment, not to its files or commits.',
  advice: 'End the address after the number.',
  examples: {
    good: [
      { post: '* Prevent [a race](https://github.com/kubernetes/kubernetes/pull/126067)' },
      { post: 'Jane [explains it](https://github.com/kubernetes/kubernetes/pull/126067#issuecomment-2253101234).' },
    ],
    bad: [
      {
        post: '* Prevent [a race](https://github.com/kubernetes/kubernetes/pull/126067/files)',
        finds: ['https://github.com/kubernetes/kubernetes/pull/126067/files'],
        fixed: '* Prevent [a race](https://github.com/kubernetes/kubernetes/pull/126067)',
      },
      {
        post: '* Prevent [a race](https://github.com/kubernetes/kubernetes/issues/126067#top)',
        finds: ['https://github.com/kubernetes/kubernetes/issues/126067#top'],
        fixed: '* Prevent [a race](https://github.com/kubernetes/kubernetes/issues/126067)',
      },
      {
        post: '* Prevent [a race]\n\n[a race]: https://github.com/kubernetes/kubernetes/pull/126067/files "A race"',
        finds: ['https://github.com/kubernetes/kubernetes/pull/126067/files'],
        fixed: '* Prevent [a race]\n\n[a race]: https://github.com/kubernetes/kubernetes/pull/126067 "A race"',
      },
    ],
  },
  *check({ links }) {
    for (const { target, address } of links) {
      if (target?.kind !== 'pull request' && target?.kind !== 'issue') continue
      const rest = target.rest.replace(/^\/$/, '')
      // A link to a comment is intended.
      if (rest === '' || /^#(?:issuecomment|discussion|pullrequestreview)/.test(rest)) continue
      // The rule address-form reports two addresses.
      if (rest.includes('://')) continue
      const url = (target.kind === 'issue' ? issueUrl : pullRequestUrl)(target.repository, target.number)
      yield {
        message: `The address continues with "${rest}" after the number.`,
        place: address,
        fix: { ...address, text: url },
      }
    }
  },
}
