import { pullRequestUrl, issueUrl } from '../../model/url.ts'
import type { Rule } from '../rule.ts'

export const linkSuffix: Rule = {
  id: 'link-suffix',
  severity: 'warning',
  asks: 'A link to a pull request or an issue leads to its page, not to its files, its commits or a comment.',
  mend: 'End the address at the number, unless the comment is what is told.',
  examples: {
    good: [{ post: '* Prevent [a race](https://github.com/kubernetes/kubernetes/pull/126067)' }],
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
    ],
  },
  *check({ links }) {
    for (const { target, address } of links) {
      if (target?.kind !== 'pull request' && target?.kind !== 'issue') continue
      const rest = target.rest.replace(/^\/$/, '')
      if (rest === '') continue
      const url = (target.kind === 'issue' ? issueUrl : pullRequestUrl)(target.repository, target.number)
      // Somebody may have meant a comment.
      const isComment = /^#(?:issuecomment|discussion|pullrequestreview)/.test(rest)
      const fix = isComment ? {} : { fix: { ...address, text: url } }
      yield { message: `The link goes on with "${rest}" after the number.`, place: address, ...fix }
    }
  },
}
