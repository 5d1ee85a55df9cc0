import { SearchCountDocument } from '../../github/generated.ts'
import type { GitHub } from '../../github/github.ts'
import type { Gathered } from '../../model/facts.ts'
import type { Merge, NewContributor } from '../../model/merge.ts'
import type { Problem } from '../../model/problem.ts'
import { type RepositoryName } from '../../model/repository.ts'
import { groupsOf } from '../../text/group-by.ts'
import { fullName } from '../../text/repository-name.ts'
import { profileUrl } from '../../text/url.ts'
import type { Window } from '../../model/week.ts'
import { failed, problemOf, read } from '../source-report.ts'

const SOURCE = 'new contributors'

/** Number of authors per request. */
const GROUP = 50

/**
 * Returns the authors of the window's merges who had no pull request merged in the repository before. GitHub marks new
 * authors only while their pull request is open (`authorAssociation`), so the older merges of each author are counted
 * with one search per author. Bots are left out.
 * @returns the authors in the order of their first merges. The source is partial if some could not be looked up.
 */
export async function gatherNewContributors(
  github: GitHub,
  {
    source,
    merges,
    covers,
  }: { readonly source: RepositoryName; readonly merges: readonly Merge[]; readonly covers: Window },
): Promise<Gathered<readonly NewContributor[]>> {
  const authors = firstMerges(merges)
  const before = covers.start.toString({ smallestUnit: 'second' })
  const groups = groupsOf(authors, GROUP)
  try {
    const answers = await Promise.all(
      groups.map((group) =>
        github.askEach(
          SearchCountDocument,
          group.map(({ login }) => ({
            search: `repo:${fullName(source)} is:pr is:merged author:${login} merged:<${before}`,
          })),
        ),
      ),
    )
    const counts = answers.flat().map(({ result, errors }) => (errors.length > 0 ? null : result.search.issueCount))
    const found = authors.filter((_, index) => counts[index] === 0)
    const unknown = authors.filter((_, index) => counts[index] == null)
    return read(SOURCE, found, {
      count: found.length,
      problems: unknown.length === 0 ? [] : [notLookedUp(source, unknown)],
    })
  } catch (error) {
    return failed(SOURCE, [], problemOf(error))
  }
}

/** Each author with the merge that has the lowest number. */
function firstMerges(merges: readonly Merge[]): readonly NewContributor[] {
  const first = new Map<string, NewContributor>()
  for (const { author, number } of merges.toSorted((a, b) => a.number - b.number)) {
    // Other text than a valid login could change the search.
    if (author === null || author.kind === 'bot' || profileUrl(author.login) === null) continue
    const key = author.login.toLowerCase()
    if (!first.has(key)) first.set(key, { login: author.login, merge: number })
  }
  return [...first.values()]
}

const notLookedUp = (source: RepositoryName, authors: readonly NewContributor[]): Problem => ({
  message: `GitHub did not say whether ${String(authors.length)} authors are new to ${fullName(source)}.`,
  advice: `Look at the pull requests ${authors.map(({ merge }) => `#${String(merge)}`).join(', ')}; the next run asks again.`,
})
