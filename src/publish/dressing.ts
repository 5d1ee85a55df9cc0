import type { Newsletter } from '../model/newsletter.ts'
import type { Problem } from '../model/problem.ts'
import type { Answer, GitHub } from '../github/github.ts'
import { GitHubError } from '../github/github-error.ts'
import { LabelDocument, TeamDocument, UserDocument } from '../github/generated.ts'

/** Labels and reviewers of the pull request by their ids, and what of the configured ones does not exist. */
export interface Dressing {
  readonly labels: readonly string[]
  readonly users: readonly string[]
  readonly teams: readonly string[]
  readonly problems: readonly Problem[]
}

/**
 * Looks up the configured labels and reviewers. Asks only for what is configured, side by side; what does not exist is
 * a problem and no obstacle.
 *
 * @throws GitHubError where GitHub gives no answer
 */
export async function readDressing(github: GitHub, { site, pullRequest }: Newsletter): Promise<Dressing> {
  const { labels, reviewers } = pullRequest
  const logins = reviewers.filter((name) => !name.includes('/'))
  const teams = reviewers.filter((name) => name.includes('/'))
  const [labelIds, userIds, teamIds] = await Promise.all([
    github
      .askEach(
        LabelDocument,
        labels.map((label) => ({ ...site, label })),
      )
      .then((answers) => answers.map(answered).map(({ result }) => result.repository?.label?.id)),
    github
      .askEach(
        UserDocument,
        logins.map((login) => ({ login })),
      )
      .then((answers) => answers.map(answered).map(({ result }) => result.user?.id)),
    github
      .askEach(
        TeamDocument,
        teams.map((name) => ({ organization: name.split('/')[0] ?? '', slug: name.split('/')[1] ?? '' })),
      )
      .then((answers) => answers.map(answered).map(({ result }) => result.organization?.team?.id)),
  ])
  return {
    labels: known(labelIds),
    users: known(userIds),
    teams: known(teamIds),
    problems: [
      ...missing(
        labels,
        labelIds,
        'label',
        'Create it on the site’s repository, or remove it from pull-request.labels.',
      ),
      ...missing(logins, userIds, 'user', 'Correct or remove it in pull-request.reviewers.'),
      ...missing(
        teams,
        teamIds,
        'team',
        'Correct or remove it in pull-request.reviewers; the token must see the team.',
      ),
    ],
  }
}

/** An error without a path means that there is no answer; one with a path, that there is no such label or account. */
function answered<Result>(answer: Answer<Result>): Answer<Result> {
  const silent = answer.errors.find(({ path }) => path.length === 0)
  if (silent !== undefined) throw new GitHubError(silent.type, 'for labels and reviewers', silent.message)
  return answer
}

const known = (ids: readonly (string | undefined)[]): string[] => ids.filter((id) => id !== undefined)

function missing(
  names: readonly string[],
  ids: readonly (string | undefined)[],
  kind: string,
  advice: string,
): Problem[] {
  return names
    .filter((_, index) => ids[index] === undefined)
    .map((name) => ({ message: `There is no ${kind} "${name}" for the pull request.`, advice }))
}
