import { toString } from 'mdast-util-to-string'
import { piecesOf } from '../passages.ts'
import { placeOf } from '../place.ts'
import type { Rule } from '../rule.ts'
import { fixedLines } from '../edition-under-check.ts'

/** Placeholders. `TODO comments` is not one: an edition may write about them. */
const PLACEHOLDERS = new RegExp(
  [
    String.raw`(?:\{(?:yyyy|mm|dd|d|month)\}|\bMonth DD\b|\bYYYY\b|\b[Ll]orem [Ii]psum\b)`,
    String.raw`(?:\b(?:TODO|[Tt]odo|FIXME|[Ff]ixme|XXX|TKTK|TK):|(?:\[(?:TODO|FIXME)\]|\((?:TODO|FIXME)\)))`,
    String.raw`^[\uE000]*(?:(?:TODO|TBD|FIXME|XXX|TK|TKTK)\b(?! (?:comments?|items?|lists?|is|are)\b)|(?:todo|tbd|fixme)\W*$)`,
  ].join('|'),
  'dg',
)

export const templateText: Rule = {
  id: 'template-text',
  severity: 'error',
  requires: 'No text of the template is left: placeholders, or the `when-empty` line of a section that has news.',
  advice: 'Write the missing text, or remove the line.',
  examples: {
    good: [
      { post: 'TODO comments are gone, and the speakers are to be said (TBD).' },
      { post: '* Move jobs from the [list of TODO items](https://github.com/kubernetes/test-infra/pull/32904)' },
      {
        post: '## Shoutouts\n\nNo shoutouts this week. Want to thank somebody? Tag them in the [#shoutouts](https://kubernetes.slack.com/archives/C92G08FGD) channel on Slack.',
      },
    ],
    bad: [
      { post: 'TODO: write about the summit', finds: ['TODO:'] },
      { post: '* todo: write about it\n* Prevent (TODO)\n* tbd', finds: ['todo:', '(TODO)', 'tbd'] },
      { post: 'Lorem ipsum dolor sit amet.', finds: ['Lorem ipsum'] },
      { post: '**Next Deadline: Test Freeze, Month DD**', finds: ['Month DD'] },
      {
        post: '## Shoutouts\n\nNo shoutouts this week. Want to thank somebody? Tag them in the #shoutouts channel on Slack.\n\n* Jane for the fix',
        finds: ['No shoutouts this week. Want to thank somebody? Tag them in the #shoutouts channel on Slack.'],
      },
    ],
  },
  *check(edition) {
    const { passages, sections } = edition
    for (const { place, match } of piecesOf(passages, PLACEHOLDERS)) {
      yield { message: `"${match[0]}" is left over from a template.`, place }
    }
    for (const { name, content } of sections) {
      const prompts = content.length < 2 ? [] : fixedLines(edition, name)
      for (const block of content.filter((each) => prompts.includes(toString(each)))) {
        yield {
          message: 'This line is for weeks without news, but the section has news.',
          place: placeOf(block),
        }
      }
    }
  },
}
