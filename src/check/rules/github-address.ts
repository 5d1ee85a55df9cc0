import { slipsBetween } from '../../text/edit-distance.ts'
import type { Rule } from '../rule.ts'

const ADDRESS = /^https?:\/\/(?<host>[^/?#]+)(?<path>[^?#]*)/i
/** Pages of a repository, by the part of the address after its name. */
const PAGES = ['pull', 'pulls', 'issues', 'releases', 'discussions', 'commit', 'commits', 'blob', 'tree']

const pull = (address: string): string => `* Prevent [a race](${address})`

export const githubAddress: Rule = {
  id: 'github-address',
  severity: 'error',
  requires:
    'An address on github.com is one that GitHub has, such as `github.com/owner/name/pull/126067`, `…/issues/126067` or `…/releases/tag/v1.31.0`.',
  advice: 'Open the page and copy its address from the browser.',
  examples: {
    good: [
      { post: pull('https://github.com/kubernetes/kubernetes/pull/126067') },
      { post: 'See [the list](https://github.com/kubernetes/kubernetes/pulls?q=is%3Apr+is%3Aopen).' },
      { post: 'See [the board](https://github.com/orgs/kubernetes/projects/98/views/1).' },
      {
        post: 'Jane keeps [her pages](https://octocat.github.io/pull/126067) and [a list](https://github.com/octocat).',
      },
    ],
    bad: [
      {
        post: pull('https://github.com/kubernetes/kubernetes/pulls/126067'),
        finds: ['https://github.com/kubernetes/kubernetes/pulls/126067'],
        fixed: pull('https://github.com/kubernetes/kubernetes/pull/126067'),
      },
      {
        post: pull('https://github.com/kubernetes/kubernetes/pull/'),
        finds: ['https://github.com/kubernetes/kubernetes/pull/'],
      },
      {
        post: pull('https://github.com/kubernetes/kubernetes/pr/126067'),
        finds: ['https://github.com/kubernetes/kubernetes/pr/126067'],
      },
      {
        post: '* [etcd v3.6.8](https://github.com/etcd-io/etcd/releases/tags/v3.6.8)',
        finds: ['https://github.com/etcd-io/etcd/releases/tags/v3.6.8'],
      },
      {
        post: pull('https://githb.com/kubernetes/kubernetes/pull/126067'),
        finds: ['https://githb.com/kubernetes/kubernetes/pull/126067'],
      },
    ],
  },
  *check({ links }) {
    for (const { url, address } of links) {
      const { host = '', path = '' } = ADDRESS.exec(url.trim())?.groups ?? {}
      const name = host.toLowerCase().replace(/^www\./, '')
      if (isNearlyGitHub(name)) yield { message: `"${host}" is not github.com.`, place: address }
      if (name !== 'github.com') continue
      const wrong = wrongIn(path)
      if (wrong === null) continue
      const singular = url.replace(/^(https?:\/\/[^/]+\/[^/]+\/[^/]+\/pull)s(\/\d+)\/?$/i, '$1$2')
      yield {
        message: `GitHub does not have pages at "${wrong}".`,
        place: address,
        ...(singular === url ? {} : { fix: { ...address, text: singular } }),
      }
    }
  },
}

/** Whether a host is `github.com` with a typing error. `github.co` is GitHub's own, and `github.community` was. */
function isNearlyGitHub(host: string): boolean {
  if (host === 'github.com' || host === 'github.co' || !/^[\w.-]+$/.test(host)) return false
  return slipsBetween(host, 'github.com') === 1 || /^github\.com(?!munity)[a-z]/.test(host)
}

/** The part of a path that does not exist on GitHub; null if none is known to be wrong. */
function wrongIn(path: string): string | null {
  const [owner, name, page = '', thing = ''] = path.toLowerCase().slice(1).split('/')
  const isDoubled = (owner === '' && path.length > 1) || (name === '' && page !== '') || (page === '' && thing !== '')
  if (isDoubled) return '//'
  const isNumber = /^\d+$/.test(thing)
  switch (page) {
    case 'pull':
      // `pull/new/branch` opens a pull request.
      return /^(?:\d|new$)/.test(thing) ? null : `pull/${thing}`
    case 'pulls':
      return isNumber ? `pulls/${thing}` : null
    case 'issues':
      return /^x+$/.test(thing) ? `issues/${thing}` : null
    case 'releases':
      return thing === 'tags' ? 'releases/tags' : null
    default:
      return isMistyped(page) ? page : null
  }
}

/** A number in place of the kind, a number after the kind without a slash, a short name, or a typing error. */
function isMistyped(page: string): boolean {
  if (PAGES.includes(page)) return false
  return (
    /^(?:(?:pull|issue)s?)?\d+$|^prs?$|^pull[-_]?requests?$/.test(page) ||
    PAGES.some((each) => slipsBetween(page, each) === 1)
  )
}
