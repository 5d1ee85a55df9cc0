import { NOTHING_KNOWN } from '../example-facts.ts'
import type { Rule } from '../rule.ts'

const FACTS = {
  ...NOTHING_KNOWN,
  links: new Map([
    ['https://www.kubernetes.dev/events/2024/kcsna/', null],
    ['https://www.kubernetes.dev/events/2024/kcsnaa/', 'it answers 404 (Not Found)'],
  ]),
}

export const linkAnswers: Rule = {
  id: 'link-answers',
  severity: 'warning',
  requires: 'Linked pages exist. This rule needs the input `check-links`.',
  advice: 'Correct the address, or link to another page.',
  needsGitHub: true,
  examples: {
    good: [{ post: '[Registration](https://www.kubernetes.dev/events/2024/kcsna/) is open.', facts: FACTS }],
    bad: [
      {
        post: '[Registration](https://www.kubernetes.dev/events/2024/kcsnaa/) is open.',
        facts: FACTS,
        finds: ['[Registration](https://www.kubernetes.dev/events/2024/kcsnaa/)'],
      },
    ],
  },
  *check({ links }, { facts }) {
    for (const { url, place } of links) {
      const wrong = facts?.links.get(url) ?? null
      if (wrong !== null) yield { message: `${url} cannot be read: ${wrong}.`, place }
    }
  },
}
