import { THING } from '../passages.ts'
import type { Rule } from '../rule.ts'

/** An address with its scheme, a path of the site, or a heading of the page. */
const FORM = /^(?:https?:\/\/[^\s/.:]+(?:[.:][^\s/:]+)+(?:[/?#:]|$)|mailto:[^\s@]+@[^\s@]+$|\/(?!\/)|#.)/i

export const addressForm: Rule = {
  id: 'address-form',
  severity: 'error',
  requires: 'The address of a link is a single address that begins with `https://`, or a path of the site.',
  advice: 'Write the complete address.',
  examples: {
    good: [
      { post: 'See [the last edition](/2022/20220712) and [Prow](https://prow.k8s.io).' },
      { post: 'See [the old page](https://web.archive.org/web/2020/https://prow.k8s.io/) of it.' },
      { post: 'See [the post]({% post_url 2024-07-21-update %}) and [the page]({{ site.baseurl }}/2024).' },
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
      {
        post: 'See [Prow](https://prow.k8s.io/tidehttps://prow.k8s.io/tide).',
        finds: ['https://prow.k8s.io/tidehttps://prow.k8s.io/tide'],
        fixed: 'See [Prow](https://prow.k8s.io/tide).',
      },
      {
        post: 'See [Prow](https://prow.k8s.io/tidehttps://testgrid.k8s.io/).',
        finds: ['https://prow.k8s.io/tidehttps://testgrid.k8s.io/'],
      },
      {
        post: 'See [Prow](https://prow.k8s.io[testgrid](https://testgrid.k8s.io)).',
        finds: ['https://prow.k8s.io[testgrid](https://testgrid.k8s.io)'],
      },
    ],
  },
  *check({ links }) {
    for (const { url, address } of links) {
      const written = url.trim()
      if (isTwo(written)) {
        const [, once] = TWICE.exec(written) ?? []
        const fix = once === undefined ? {} : { fix: { ...address, text: once } }
        yield { message: `"${written}" is two addresses.`, place: address, ...fix }
      }
      if (written === '' || FORM.test(written) || written.includes(THING)) continue
      const inner = /^[(<]+(https?:\/\/[^\s()<>]+)[)>]+$/i.exec(written)?.[1]
      const fix = inner === undefined ? {} : { fix: { ...address, text: inner } }
      yield { message: `"${url}" is not an address that a reader can open.`, place: address, ...fix }
    }
  },
}

const TWICE = /^(https?:\/\/.+)\1$/i

/** A second address after a slash or in a query may be intended: `web.archive.org/web/2020/https://…`. */
const isTwo = (address: string): boolean => TWICE.test(address) || /^https?:\/\/.*[\w()[\]]https?:\/\//i.test(address)
