import { Temporal } from 'temporal-polyfill'
import { ReleasesDocument, type ReleasesQuery } from '../../github/generated.ts'
import type { Answer, GitHub } from '../../github/github.ts'
import type { Gathered, SourceName } from '../../model/facts.ts'
import type { Problem } from '../../model/problem.ts'
import type { Release } from '../../model/release.ts'
import { type RepositoryName } from '../../model/repository.ts'
import { groupsOf } from '../../text/group-by.ts'
import { fullName, repositoryName, sameRepository } from '../../text/repository-name.ts'
import { type Window } from '../../model/week.ts'
import { within } from '../../text/week.ts'
import { NEWEST, publishedBy, type AskedRepository } from './published-releases.ts'
import { failed, problemOf, read, missing, unreadable } from '../source-report.ts'

/** Maximum number of repositories per request. */
const GROUP = 18

export interface ReleaseSource {
  readonly source: SourceName
  /** The configuration key that lists the repositories. */
  readonly key: string
}

const SUBPROJECTS: ReleaseSource = { source: 'subproject releases', key: 'sources.subprojects' }

/** GitHub's answer for each repository, by full name. If the request of its group failed, the problem. */
export type ReleasesRead = ReadonlyMap<string, Answer<ReleasesQuery> | Problem>

/** Reads the newest releases and tags of repositories, in groups at the same time. */
export async function readReleases(github: GitHub, repositories: readonly RepositoryName[]): Promise<ReleasesRead> {
  const groups = groupsOf(repositories, GROUP)
  const answers = await Promise.all(groups.map((group) => askGroup(github, group)))
  return new Map(answers.flatMap((each) => [...each]))
}

async function askGroup(github: GitHub, group: readonly RepositoryName[]): Promise<ReleasesRead> {
  try {
    const answers = await github.askEach(
      ReleasesDocument,
      group.map((repository) => ({ ...repository })),
    )
    return new Map(answers.map((answer, index) => [nameAt(group, index), answer]))
  } catch (error) {
    const problem = groupFailed(group, problemOf(error))
    return new Map(group.map((repository) => [fullName(repository), problem]))
  }
}

const nameAt = (group: readonly RepositoryName[], index: number): string => {
  const repository = group[index]
  return repository === undefined ? '' : fullName(repository)
}

/**
 * Returns the releases that repositories published in the window, or the tags of repositories without releases.
 * @param reading the result of `readReleases`
 * @returns the releases in the order of the repositories, oldest first for each
 */
export function gatherReleases(
  reading: ReleasesRead,
  {
    repositories,
    covers,
    from: { source, key } = SUBPROJECTS,
  }: { readonly repositories: readonly RepositoryName[]; readonly covers: Window; readonly from?: ReleaseSource },
): Gathered<readonly Release[]> {
  const parts = repositories.map((repository) =>
    partOf(repository, { answer: reading.get(fullName(repository)), covers, key }),
  )
  const releases = parts.flatMap((part) => part.releases)
  const unknown = parts.flatMap((part) => part.unknown)
  const problems = [
    ...(unknown.length === 0 ? [] : [missing(unknown, key)]),
    ...new Set(parts.flatMap((part) => part.problems)),
  ]
  const hints = parts.flatMap((part) => part.hints)
  const answered = parts.some((part) => part.answered) || repositories.length === 0
  return answered
    ? read(source, releases, { count: releases.length, problems, hints })
    : failed(source, [], ...problems)
}

interface Part {
  readonly releases: readonly Release[]
  /** The repository, if GitHub does not know it. */
  readonly unknown: readonly RepositoryName[]
  readonly problems: readonly Problem[]
  /** What should be fixed, although nothing is missing. */
  readonly hints: readonly Problem[]
  readonly answered: boolean
}

const NOTHING: Part = { releases: [], unknown: [], problems: [], hints: [], answered: false }

function partOf(
  repository: RepositoryName,
  {
    answer,
    covers,
    key,
  }: { readonly answer: Answer<ReleasesQuery> | Problem | undefined; readonly covers: Window; readonly key: string },
): Part {
  if (answer !== undefined && 'advice' in answer) return { ...NOTHING, problems: [answer] }
  const found = answer?.result.repository
  const errors = answer?.errors ?? []
  if (found === null || found === undefined) {
    return errors.every(({ type }) => type === 'NOT_FOUND')
      ? { ...NOTHING, unknown: [repository] }
      : { ...NOTHING, problems: [unreadable(repository, errors, key)] }
  }
  const { published, full } = publishedBy(repository, found)
  const releases = published
    .filter(({ publishedAt }) => within(covers, publishedAt))
    .toSorted((a, b) => Temporal.Instant.compare(a.publishedAt, b.publishedAt) || (a.tag < b.tag ? -1 : 1))
  const problems = errors.length > 0 ? [unreadable(repository, errors, key)] : []
  if (full && published.every(({ publishedAt }) => Temporal.Instant.compare(publishedAt, covers.start) >= 0)) {
    problems.push(moreExist(repository))
  }
  return { releases, unknown: [], problems, hints: hintsOf(repository, found, key), answered: true }
}

function hintsOf(asked: RepositoryName, found: AskedRepository, key: string): readonly Problem[] {
  const [before, now] = [fullName(asked), found.nameWithOwner]
  const hints: Problem[] = []
  const moved = repositoryName(now)
  if (moved !== null && !sameRepository(asked, moved)) {
    hints.push({ message: `${before} is now ${now}.`, advice: `Name it ${now} under ${key} in the configuration.` })
  }
  if (found.isArchived) {
    hints.push({
      message: `The repository ${before} is archived and will have no more releases.`,
      advice: `Remove ${before} under ${key} in the configuration, or name its successor there.`,
    })
  }
  return hints
}

const moreExist = (repository: RepositoryName): Problem => ({
  message: `${fullName(repository)} has published at least ${String(NEWEST)} releases since the week began; the oldest of them may be missing.`,
  advice: `See https://github.com/${fullName(repository)}/releases for the rest.`,
})

const groupFailed = (group: readonly RepositoryName[], { message, advice }: Problem): Problem => ({
  message: `The releases of ${group.map(fullName).join(', ')} could not be read: ${message}`,
  advice,
})
