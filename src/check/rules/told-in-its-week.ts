import { Temporal } from 'temporal-polyfill'
import { citedAs } from '../../text/repository-name.ts'
import { examplePullRequest, NOTHING_KNOWN } from '../example-facts.ts'
import type { Rule } from '../rule.ts'
import { mergeMentions } from '../merge-mentions.ts'
import { timeOfEdition } from '../time-of-edition.ts'

const LINK = '[resource quotas](https://github.com/kubernetes/kubernetes/pull/120611)'
const POST = `## Other Merges\n\n* DRA ${LINK} are implemented`
const mergedAt = (time: string) => ({
  ...NOTHING_KNOWN,
  things: new Map([['kubernetes/kubernetes#120611', examplePullRequest('DRA: resource quotas', { mergedAt: time })]]),
})

export const toldInItsWeek: Rule = {
  id: 'told-in-its-week',
  severity: 'warning',
  requires:
    'Listed pull requests were merged in the week, or in the weeks before it without an edition. Merges up to the day of publication are allowed. Featured pull requests may be older.',
  advice: 'Check that the link is correct. A pull request that is only late may stay.',
  needsGitHub: true,
  examples: {
    good: [
      { post: `---\ndate: 2024-08-06 22:00:00 -0000\n---\n\n${POST}`, facts: mergedAt('2024-08-05T12:00:00Z') },
      { post: POST, facts: mergedAt('2024-07-22T00:00:00Z') },
      { post: POST, facts: mergedAt('2024-07-31T12:00:00Z') },
      {
        post: POST,
        facts: mergedAt('2024-07-10T12:00:00Z'),
        earlier: { '_posts/2024-07-07-update.md': '' },
      },
    ],
    bad: [
      { post: POST, facts: mergedAt('2024-07-10T12:00:00Z'), finds: [LINK] },
      { post: POST, facts: mergedAt('2024-08-05T12:00:00Z'), finds: [LINK] },
    ],
  },
  *check(edition, { facts, sundays }) {
    const time = timeOfEdition(edition, sundays)
    if (time === null) return
    const day = (instant: Temporal.Instant): string =>
      instant
        .toZonedDateTimeISO(edition.newsletter.timeZone)
        .toLocaleString('en-US', { month: 'long', day: 'numeric', year: 'numeric' })
    for (const { as, citations } of mergeMentions(edition)) {
      for (const citation of citations) {
        const thing = facts?.things.get(citedAs(citation))
        if (thing?.kind !== 'pull request' || thing.mergedAt === null) continue
        const early = as === 'item' && Temporal.Instant.compare(thing.mergedAt, time.start) < 0
        const late = Temporal.Instant.compare(thing.mergedAt, time.published) >= 0
        if (!early && !late) continue
        const than = early
          ? `before the time of this edition, which begins on ${day(time.start)}`
          : 'after this edition'
        yield {
          message: `#${String(citation.number)} was merged on ${day(thing.mergedAt)}, ${than}.`,
          place: citation.place,
        }
      }
    }
  },
}
