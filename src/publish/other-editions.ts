import type { Temporal } from 'temporal-polyfill'
import type { OpenEdition } from '../model/archive.ts'
import { type Edition } from '../model/edition.ts'
import { planEdition } from '../text/plan-edition.ts'
import type { Newsletter } from '../model/newsletter.ts'
import { OtherEditionDocument, type OtherEditionQuery } from '../github/generated.ts'
import type { Answer, GitHub } from '../github/github.ts'
import { whole } from '../github/whole.ts'
import { sundaysFoldedIn } from './commit-message.ts'
import type { Site } from './edition-state.ts'
import { NO_PAGE, ownPullRequest } from './own-pull-request.ts'
import type { Problem } from '../model/problem.ts'

/** An edition of another week that has a pull request. */
export interface OtherEdition extends OpenEdition {
  readonly pullRequest: number
  readonly isOpen: boolean
  /** The Sundays of the earlier weeks that it includes (catch-up), as `2024-07-21`. */
  readonly foldedIn: readonly string[]
}

/**
 * Reads the editions of other weeks that have a pull request. One request, or none without weeks; more if strangers
 * opened many pull requests from branches of the same names.
 *
 * @throws AdvisedError if the answer is not complete, or a pull request cannot be found: two editions could list the
 *   same week
 */
export async function readOtherEditions(
  github: GitHub,
  { site, newsletter }: { readonly site: Site; readonly newsletter: Newsletter },
  sundays: readonly Temporal.PlainDate[],
): Promise<readonly OtherEdition[]> {
  const editions = sundays.map((sunday) => planEdition(newsletter, sunday))
  const questions = editions.map(({ branch, path }) => ({ owner: site.owner, name: site.name, branch, path }))
  const first = questions.map((question) => ({ ...question, first: 5, after: null }))
  const pages = (await github.askEach(OtherEditionDocument, first)).map(pageOf)
  const found = await Promise.all(
    questions.map((question, index) =>
      ownPullRequest(
        { headRepository: site.headRepository, branch: question.branch },
        pages[index] ?? NO_PAGE,
        async (after) => pageOf(await github.ask(OtherEditionDocument, { ...question, first: 50, after })),
      ),
    ),
  )
  return editions.flatMap(({ week, path }, index) => {
    const own = found[index] ?? null
    if (own === null) return []
    const target = own.headRef?.target
    const object = target != null && 'file' in target ? target.file?.object : null
    const messages = (own.commits.nodes ?? []).map((node) => node?.commit.message ?? '')
    return [
      {
        sunday: week.sunday,
        path,
        text: object != null && 'text' in object ? (object.text ?? '') : '',
        pullRequest: own.number,
        isOpen: own.state === 'OPEN',
        foldedIn: sundaysFoldedIn(messages),
      },
    ]
  })
}

const pageOf = (answer: Answer<OtherEditionQuery>): Pulled =>
  whole(answer, 'OtherEdition').repository?.pullRequests ?? NO_PAGE

type Pulled = NonNullable<OtherEditionQuery['repository']>['pullRequests']

/** The reason not to draft a week that another edition includes; null if none does. */
export function foldedElsewhere({ week }: Edition, others: readonly OtherEdition[]): Problem | null {
  const sunday = week.sunday.toString()
  const other = others.find(({ foldedIn }) => foldedIn.includes(sunday))
  if (other === undefined) return null
  const [its, number] = [other.sunday.toString(), String(other.pullRequest)]
  return {
    message: `The edition of ${its}, pull request #${number}, includes the week ending ${sunday} (catch-up).`,
    advice: other.isOpen
      ? 'Edit that one. To get two editions, close it, draft this week, and reopen it: its next run leaves this week out.'
      : 'That edition is published. Add what is missing there by hand.',
  }
}
