import type { Rule } from '../rule.ts'

export const linkSpacing: Rule = {
  id: 'link-spacing',
  severity: 'error',
  requires: 'There is a space between a link and the words next to it.',
  advice: 'Add the space. If the space is inside the link, move it out.',
  examples: {
    good: [
      { post: '* Two [PR](https://github.com/kubernetes/kubernetes/pull/1)s and a "[race](https://prow.k8s.io)"' },
      { post: '* A [race](https://prow.k8s.io)[^1]\n\n[^1]: Of informers.' },
      { post: '* A `[code]`([x](https://prow.k8s.io)), a pre-[beta](https://prow.k8s.io)' },
    ],
    bad: [
      {
        post: 'The [second](https://github.com/kubernetes/kubernetes/pull/108492)come together',
        finds: ['c'],
        fixed: 'The [second](https://github.com/kubernetes/kubernetes/pull/108492) come together',
      },
      {
        post: 'See the[second](https://github.com/kubernetes/kubernetes/pull/108492)[third](https://prow.k8s.io)',
        finds: ['e', '['],
        fixed: 'See the [second](https://github.com/kubernetes/kubernetes/pull/108492) [third](https://prow.k8s.io)',
      },
    ],
  },
  *check({ links, text }) {
    for (const { place, words } of links) {
      const [before, after] = [text.charAt(place.start - 1), text.slice(place.end, place.end + 20)]
      const isAfterLink = links.some((other) => other.place.end === place.start)
      if (!isAfterLink && /[\p{L}\p{N},;:.!?)]/u.test(before)) {
        const fix = { start: place.start, end: place.start, text: ' ' }
        yield {
          message: `There is no space before the link "${words}".`,
          place: { start: place.start - 1, end: place.start },
          fix,
        }
      }
      if (/^(?!(?:s|es|ed|ing|'s)\b)(?:[\p{L}\p{N}`]|\[(?!\^))/u.test(after)) {
        const fix = { start: place.end, end: place.end, text: ' ' }
        yield {
          message: `There is no space after the link "${words}".`,
          place: { start: place.end, end: place.end + 1 },
          fix,
        }
      }
    }
  },
}
