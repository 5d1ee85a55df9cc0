import type { Newsletter } from '../model/newsletter.ts'
import type { Problem } from '../model/problem.ts'
import type { Answer, GitHub } from '../github/github.ts'
import { GitHubError } from '../github/github-error.ts'
import {
  AddAssigneesDocument,
  AddLabelsDocument,
  LabelDocument,
  MilestoneDocument,
  RequestReviewsDocument,
  SetMilestoneDocument,
  TeamDocument,
  UserDocument,
} from '../github/generated.ts'

/** The labels, reviewers, assignees and milestone of the pull request, by node id, and problems of missing ones. */
export interface PullRequestMetadata {
  readonly labels: readonly string[]
  /** People who review. */
  readonly users: readonly string[]
  /** Teams that review. */
  readonly teams: readonly string[]
  readonly assignees: readonly string[]
  readonly milestone: string | null
  readonly problems: readonly Problem[]
}

/**
 * Looks up the configured labels, reviewers, assignees and milestone in parallel. Those that do not exist become
 * problems, not errors.
 *
 * @throws GitHubError if GitHub does not answer
 */
export async function readMetadata(github: GitHub, { site, pullRequest }: Newsletter): Promise<PullRequestMetadata> {
  const { labels, reviewers, assignees, milestone } = pullRequest
  const reviewing = reviewers.filter((name) => !name.includes('/'))
  const teams = reviewers.filter((name) => name.includes('/'))
  const people = [...new Set([...reviewing, ...assignees])]
  const [labelAnswers, userAnswers, teamAnswers, milestoneId] = await Promise.all([
    github
      .askEach(
        LabelDocument,
        labels.map((label) => ({ ...site, label })),
      )
      .then(answered),
    github
      .askEach(
        UserDocument,
        people.map((login) => ({ login })),
      )
      .then(answered),
    github
      .askEach(
        TeamDocument,
        teams.map((name) => ({ organization: name.split('/')[0] ?? '', slug: name.split('/')[1] ?? '' })),
      )
      .then(answered),
    milestone === null
      ? null
      : github.ask(MilestoneDocument, { ...site, title: milestone }).then((answer) => {
          const open = answered([answer]).flatMap(({ result }) => result.repository?.milestones?.nodes ?? [])
          return open.find((each) => each?.title === milestone)?.id ?? null
        }),
  ])
  const labelIds = idsOf(labels, (index) => labelAnswers[index]?.result.repository?.label?.id)
  const userIds = idsOf(people, (index) => userAnswers[index]?.result.user?.id)
  const teamIds = idsOf(teams, (index) => teamAnswers[index]?.result.organization?.team?.id)
  return {
    labels: known(labels, labelIds),
    users: known(reviewing, userIds),
    teams: known(teams, teamIds),
    assignees: known(assignees, userIds),
    milestone: milestoneId,
    problems: [
      ...unknown(labels, labelIds, ['label', 'Create it on the site, or remove it from pull-request.labels.']),
      ...unknown(reviewing, userIds, ['user', 'Correct or remove it in pull-request.reviewers.']),
      ...unknown(teams, teamIds, [
        'team',
        'Correct or remove it in pull-request.reviewers. The token must have access to the team.',
      ]),
      ...unknown(assignees, userIds, ['user', 'Correct or remove it in pull-request.assignees.']),
      ...(milestone === null || milestoneId !== null
        ? []
        : [absent('open milestone', milestone, 'Create or reopen it on the site, or correct pull-request.milestone.')]),
    ],
  }
}

/** Throws on errors other than "not found" and "forbidden", which only mean that the name does not exist. */
function answered<Result>(answers: readonly Answer<Result>[]): readonly Answer<Result>[] {
  const silent = answers
    .flatMap(({ errors }) => errors)
    .find(({ type, path }) => path.length === 0 || !/^(?:NOT_FOUND|FORBIDDEN)$/.test(type))
  if (silent !== undefined)
    throw new GitHubError({ code: silent.type, operation: 'for labels and reviewers', said: silent.message })
  return answers
}

/**
 * Adds the metadata once, when the pull request is opened, so that later runs do not restore what people remove. If
 * GitHub refuses a part, returns a problem: a token may open a pull request from a fork without this permission.
 */
export async function addMetadata(
  github: GitHub,
  pullRequest: string,
  metadata: PullRequestMetadata,
): Promise<readonly Problem[]> {
  const { labels, users, teams, assignees, milestone } = metadata
  const results = await Promise.all([
    labels.length > 0 && attempted('labels', github.change(AddLabelsDocument, { pullRequest, labels })),
    users.length + teams.length > 0 &&
      attempted('reviewers', github.change(RequestReviewsDocument, { pullRequest, users, teams })),
    assignees.length > 0 &&
      attempted('assignees', github.change(AddAssigneesDocument, { pullRequest, users: assignees })),
    milestone !== null && attempted('milestone', github.change(SetMilestoneDocument, { pullRequest, milestone })),
  ])
  return results.filter((problem) => typeof problem === 'object' && problem !== null)
}

async function attempted(what: string, change: Promise<unknown>): Promise<Problem | null> {
  try {
    await change
    return null
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    const { message, advice } = error.problem
    return {
      message: `The pull request was opened without its ${what}. ${message}`,
      advice: `${advice} Later runs do not add it: add it by hand.`,
    }
  }
}

type Ids = ReadonlyMap<string, string | undefined>

const idsOf = (names: readonly string[], idAt: (index: number) => string | undefined): Ids =>
  new Map(names.map((name, index) => [name, idAt(index)]))

const known = (names: readonly string[], ids: Ids): string[] =>
  names.map((name) => ids.get(name)).filter((id) => id !== undefined)

const unknown = (names: readonly string[], ids: Ids, [kind, advice]: [kind: string, advice: string]): Problem[] =>
  names.filter((name) => ids.get(name) === undefined).map((name) => absent(kind, name, advice))

const absent = (kind: string, name: string, advice: string): Problem => ({
  message: `There is no ${kind} "${name}" for the pull request.`,
  advice,
})
