import { RULE_NAMES } from '../../model/rule-name.ts'
import { nearestName } from '../../text/edit-distance.ts'
import type { Rule } from '../rule.ts'

const SLIP = '<!-- last-week-in-ignore item-voise -->'
const NO_NAME = '<!-- last-week-in-ignore -->'
const INLINE = '<!-- last-week-in-ignore item-voice -->'

export const ignoreComment: Rule = {
  id: 'ignore-comment',
  severity: 'warning',
  requires:
    'A comment `<!-- last-week-in-ignore rule-name -->` names existing rules and is on a line of its own, above the text that it silences them for.',
  advice: 'Correct the comment, or remove it.',
  examples: {
    good: [
      { post: '* Prevent a race\n<!-- last-week-in-ignore item-voice, item-full-stop -->\n* Fixed another race.' },
      { post: '```\n<!-- last-week-in-ignore some-rule -->\n```' },
    ],
    bad: [
      { post: `${SLIP}\n* Fixed a race`, finds: [SLIP] },
      { post: `${NO_NAME}\n* Fixed a race`, finds: [NO_NAME] },
      { post: `* Fixed a race ${INLINE}`, finds: [INLINE] },
    ],
  },
  *check({ ignoreComments }) {
    for (const { place, names, silences } of ignoreComments) {
      if (names.length === 0) yield { message: 'The comment does not name a rule.', place }
      if (silences === null)
        yield { message: 'The comment has no effect, because it is not on a line of its own.', place }
      for (const name of names.filter((each) => !RULE_NAMES.some((known) => known === each))) {
        const closest = nearestName(name, RULE_NAMES)
        const suggestion = closest === null ? '' : ` Did you mean "${closest}"?`
        yield { message: `The comment names an unknown rule "${name}".${suggestion}`, place }
      }
    }
  },
}
