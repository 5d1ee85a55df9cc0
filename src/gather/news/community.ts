import { Temporal } from 'temporal-polyfill'
import { MergesDocument } from '../../github/generated.ts'
import type { GitHub } from '../../github/github.ts'
import type { Gathered } from '../../model/facts.ts'
import type { CommunityMerge } from '../../model/news.ts'
import type { CommunityPlan } from '../../model/newsletter.ts'
import { matchesPath } from '../../text/path-pattern.ts'
import type { Problem } from '../../model/problem.ts'
import { type RepositoryName } from '../../model/repository.ts'
import { fullName } from '../../text/repository-name.ts'
import { type Window } from '../../model/week.ts'
import { within } from '../../text/week.ts'
import { searchForMerges } from '../merges/span.ts'
import { failed, problemOf, read, unreadable } from '../source-report.ts'

const SOURCE = 'community'
/** Maximum number of merges that are read, newest first. A week has about 30, and 50 cost one point. */
const PAGE = 50

/**
 * Returns the pull requests that were merged to the community's repository in the window and change one of the paths, by
 * number. Makes one request.
 */
export async function gatherCommunity(
  github: GitHub,
  { repository, paths }: CommunityPlan,
  covers: Window,
): Promise<Gathered<readonly CommunityMerge[]>> {
  try {
    const search = searchForMerges(repository, covers)
    const { result, errors } = await github.ask(MergesDocument, { ...repository, search, size: PAGE, after: null })
    if (result.repository === null) return failed(SOURCE, [], unreadable(repository, errors, 'sources.community'))
    const merges = (result.search.nodes ?? []).flatMap((node): CommunityMerge[] => {
      if (node?.__typename !== 'PullRequest' || node.mergedAt === null) return []
      const files = (node.files?.nodes ?? []).flatMap((file) => (file === null ? [] : [file.path]))
      const isListed = files.some((file) => paths.some((path) => matchesPath(path, file)))
      return isListed && within(covers, Temporal.Instant.from(node.mergedAt))
        ? [
            {
              repository,
              number: node.number,
              title: node.title,
              files,
              changedLines: node.additions + node.deletions,
            },
          ]
        : []
    })
    const problems = errors.length > 0 ? [unreadable(repository, errors, 'sources.community')] : []
    const full = result.search.issueCount > PAGE ? [moreExist(repository, result.search.issueCount)] : []
    const byNumber = merges.toSorted((a, b) => a.number - b.number)
    return read(SOURCE, byNumber, { count: merges.length, problems: [...problems, ...full] })
  } catch (error) {
    return failed(SOURCE, [], problemOf(error))
  }
}

const moreExist = (repository: RepositoryName, count: number): Problem => ({
  message: `${String(count)} pull requests were merged to ${fullName(repository)}; only ${String(PAGE)} were read.`,
  advice: 'Check the rest by hand.',
})
