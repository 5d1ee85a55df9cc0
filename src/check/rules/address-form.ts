import type { Rule } from '../rule.ts'

/** An address with its scheme, a path of the site, or a heading of the page. */
const FORM = /^(?:https?:\/\/[^\s/.:]+(?:[.:][^\s/:]+)+(?:[/?#:]|$)|mailto:[^\s@]+@[^\s@]+$|\/(?!\/)|#.)/i

export const addressForm: Rule = {
  id: 'address-form',
  severity: 'error',
  asks: 'The address of a link begins with `https://`, or is a path of the site.',
  mend: 'Write the whole address.',
  examples: {
    good: [
      { post: 'See [the last edition](/2022/20220712) and [Prow](https://prow.k8s.io).' },
      { post: 'Write to [the list](mailto:dev@kubernetes.io), or see [below](#deprecated).' },
    ],
    bad: [
      { post: 'Images come from [the new registry](registry.k8s.io).', finds: ['registry.k8s.io'] },
      {
        post: '* Drop [a gate]((https://github.com/kubernetes/kubernetes/pull/124942))',
        finds: ['(https://github.com/kubernetes/kubernetes/pull/124942)'],
        fixed: '* Drop [a gate](https://github.com/kubernetes/kubernetes/pull/124942)',
      },
      {
        post: '* Drop [a gate](http//github.com/kubernetes/kubernetes/pull/124942)',
        finds: ['http//github.com/kubernetes/kubernetes/pull/124942'],
      },
    ],
  },
  *check({ links }) {
    for (const { url, address } of links) {
      if (url.trim() === '' || FORM.test(url.trim()) || /\{[{%]/.test(url)) continue
      const inner = /^[(<]+(https?:\/\/[^\s()<>]+)[)>]+$/i.exec(url.trim())?.[1]
      const fix = inner === undefined ? {} : { fix: { ...address, text: inner } }
      yield { message: `"${url}" is no address that a reader can open.`, place: address, ...fix }
    }
  },
}
