import { piecesOf } from '../passages.ts'
import { isWithin } from '../place.ts'
import type { Rule } from '../rule.ts'

/** Not in round brackets: such an address is part of a broken link. */
const ADDRESS = /(?<![(\w])(?<found>https?:\/\/[^\s<>\uE000]*[\w/])/dg

export const bareAddress: Rule = {
  id: 'bare-address',
  severity: 'error',
  requires: 'Addresses are links on words. The site prints a bare address as text, which readers cannot click.',
  advice: 'Make it a link on words of the sentence.',
  examples: {
    good: [
      { post: 'Please [log in](https://elections.k8s.io/app) and check.' },
      { post: 'Use `http://localhost:8080` for it, or <https://elections.k8s.io/app>.' },
    ],
    bad: [
      { post: 'Please log in to https://elections.k8s.io/app and check.', finds: ['https://elections.k8s.io/app'] },
      { post: 'Please [log in]https://elections.k8s.io/app) and check.', finds: ['https://elections.k8s.io/app'] },
    ],
  },
  *check({ passages, links }) {
    for (const { place, match } of piecesOf(passages, ADDRESS)) {
      if (links.some((link) => isWithin(place, link.place))) continue
      const address = match.groups?.['found'] ?? ''
      yield { message: `${address} is a bare address.`, place }
    }
  },
}
