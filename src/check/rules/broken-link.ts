import { piecesOf } from '../passages.ts'
import { isWithin } from '../place.ts'
import type { Rule } from '../rule.ts'

/** The visible parts of a link that Markdown does not parse: `](`, `[words(https:`, `] (https:`, `(https:`. */
const REMAINS = /(?<found>\]\s?\([^\s)]*\)?|\[[^\][]*\((?:https?:|\/)[^\s)]*\)?\]?|\(https?:[^\s)]*\)?)/dg

export const brokenLink: Rule = {
  id: 'broken-link',
  severity: 'error',
  requires:
    'A link has words and the form `[words](address)`, without a space between the brackets. Otherwise readers do not see a link.',
  advice: 'Write it as `[words](address)`.',
  examples: {
    good: [
      { post: '* Prevent [a race](https://github.com/kubernetes/kubernetes/pull/126067) (again)' },
      { post: '* `[words](address)` is a link' },
      { post: '[![the logo](https://prow.k8s.io/logo.png)](https://prow.k8s.io)' },
    ],
    bad: [
      {
        post: '* See [unit tests(https://github.com/kubernetes/kubernetes/pull/113147)',
        finds: ['[unit tests(https://github.com/kubernetes/kubernetes/pull/113147)'],
      },
      {
        post: '* Prevent [a race] (https://github.com/kubernetes/kubernetes/pull/113147)',
        finds: ['] (https://github.com/kubernetes/kubernetes/pull/113147)'],
      },
      {
        post: '* Shrink the cache [without fields](https://github.com/kubernetes/kubernetes/pull/119556',
        finds: ['](https://github.com/kubernetes/kubernetes/pull/119556'],
      },
      { post: '(https://groups.google.com/g/dev), and more', finds: ['(https://groups.google.com/g/dev)'] },
      { post: 'Mail (https://groups.google.com/g/dev and more', finds: ['(https://groups.google.com/g/dev'] },
      { post: '* Prevent [](https://prow.k8s.io) a race', finds: ['[](https://prow.k8s.io)'] },
    ],
  },
  *check({ passages, links, text }) {
    for (const { place } of piecesOf(passages, REMAINS)) {
      if (links.some(({ label }) => isWithin(place, label))) continue
      yield { message: `"${text.slice(place.start, place.end)}" is not read as a link.`, place }
    }
    for (const { place, label, url } of links) {
      const written = text.slice(place.start, place.end)
      if (text.slice(label.start, label.end).trim() === '' && url !== '') {
        yield { message: `The link "${written}" has no words, so readers do not see it.`, place }
      }
    }
  },
}
