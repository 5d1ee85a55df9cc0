import type { Temporal } from 'temporal-polyfill'
import type { OpenEdition } from '../model/archive.ts'
import { planEdition, type Edition } from '../model/edition.ts'
import type { Newsletter } from '../model/newsletter.ts'
import { repositoryName, sameRepository } from '../model/repository.ts'
import { OtherEditionDocument } from '../github/generated.ts'
import type { GitHub } from '../github/github.ts'
import { whole } from '../github/whole.ts'
import { sundaysFoldedIn } from './commit-message.ts'
import type { Places } from './edition-state.ts'
import type { Leave } from './plan.ts'

/** An edition beside the one that is drafted, whose pull request is open or merged. */
export interface OtherEdition extends OpenEdition {
  readonly pullRequest: number
  readonly isOpen: boolean
  /** The Sundays of the weeks that it took in beside its own (catch-up). */
  readonly foldedIn: readonly string[]
}

/**
 * Reads the editions of other weeks that have a pull request. One request; none for no weeks.
 * @throws GitHubError where GitHub does not answer for all of them: a week could be told twice
 */
export async function readOtherEditions(
  github: GitHub,
  { site, home }: Places,
  newsletter: Newsletter,
  sundays: readonly Temporal.PlainDate[],
): Promise<readonly OtherEdition[]> {
  const editions = sundays.map((sunday) => planEdition(newsletter, sunday))
  const answers = await github.askEach(
    OtherEditionDocument,
    editions.map(({ branch, path }) => ({ ...site, branch, path })),
  )
  const repositories = answers.map((answer) => whole(answer, 'OtherEdition').repository)
  return editions.flatMap(({ week, path }, index) => {
    const nodes = (repositories[index]?.pullRequests.nodes ?? []).filter((node) => {
      const head = repositoryName(node?.headRepository?.nameWithOwner ?? '')
      return head !== null && sameRepository(head, home)
    })
    const found = nodes.find((node) => node?.state === 'OPEN') ?? nodes[0]
    if (found == null) return []
    const target = found.headRef?.target
    const object = target != null && 'file' in target ? target.file?.object : null
    const messages = (found.commits.nodes ?? []).map((node) => node?.commit.message ?? '')
    return [
      {
        sunday: week.sunday,
        path,
        text: object != null && 'text' in object ? (object.text ?? '') : '',
        pullRequest: found.number,
        isOpen: found.state === 'OPEN',
        foldedIn: sundaysFoldedIn(messages),
      },
    ]
  })
}

/** Why a week is not drafted: another edition has taken it in. Null where none has. */
export function foldedElsewhere({ week }: Edition, others: readonly OtherEdition[]): Leave | null {
  const sunday = week.sunday.toString()
  const other = others.find(({ foldedIn }) => foldedIn.includes(sunday))
  if (other === undefined) return null
  const [its, number] = [other.sunday.toString(), String(other.pullRequest)]
  return {
    reason: `The week ending ${sunday} is folded into the edition of ${its}, pull request #${number} (catch-up).`,
    advice: other.isOpen
      ? `Work on that one. To have two editions, close it, draft this week, and reopen it: its next run gives this week back.`
      : 'It is published there; what is missing can be added there by hand.',
  }
}
