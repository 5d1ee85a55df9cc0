import type { Rule } from '../rule.ts'

const EMPTY_WORDS = /^(?:click |see )?(?:here|this|link|this link|this page|this pr|pr)[.!]?$/i

export const hereLink: Rule = {
  id: 'here-link',
  severity: 'warning',
  requires: 'The words of a link say where it leads; words such as "here" do not.',
  advice: 'Put the link on two to five words of the sentence.',
  examples: {
    good: [{ post: 'Read the [state of the release](https://groups.google.com/g/dev) and be here.' }],
    bad: [{ post: 'Read more [here](https://groups.google.com/g/dev).', finds: ['here'] }],
  },
  *check({ links }) {
    for (const { words, label } of links) {
      if (EMPTY_WORDS.test(words.trim())) yield { message: `The words of the link are only "${words}".`, place: label }
    }
  },
}
