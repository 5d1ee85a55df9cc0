import { Temporal } from 'temporal-polyfill'
import type { MergedPullRequestFragment } from '../../github/generated.ts'
import type { GitHub } from '../../github/github.ts'
import { isLogin } from '../../text/github-names.ts'
import type { Gathered } from '../../model/facts.ts'
import type { Author, Merge } from '../../model/merge.ts'
import type { RepositoryName } from '../../model/repository.ts'
import { type Window } from '../../model/week.ts'
import { within } from '../../text/week.ts'
import { condensed } from './condensed.ts'
import { searchMerges } from './merge-search.ts'
import { listRecentMerges, notIndexed, readMerges } from './recent-merges.ts'
import { read } from '../source-report.ts'

/** A merge with its commit on the base branch, or null if GitHub does not name the commit. */
export interface ArrivedMerge extends Merge {
  readonly commit: string | null
}

/**
 * Returns every pull request merged in the window, to any branch, oldest first. The search is compared with the list of
 * recent merges, because it may not know them yet.
 * @returns a partial report if GitHub returned fewer merges than it counts or lists
 * @throws AdvisedError if merges cannot be read, because an edition needs them
 */
export async function gatherMerges(
  github: GitHub,
  {
    source,
    covers,
    asOf,
  }: { readonly source: RepositoryName; readonly covers: Window; readonly asOf: Temporal.Instant },
): Promise<Gathered<readonly ArrivedMerge[]>> {
  const [found, recent] = await Promise.all([
    searchMerges(github, source, covers),
    listRecentMerges(github, { source, window: covers, asOf }),
  ])
  const known = new Set(found.merges.map(({ number }) => number))
  const unknown = [...new Set(recent.numbers)].filter((number) => !known.has(number)).sort((a, b) => a - b)
  const added = await readMerges(github, source, unknown)
  const merges = [...found.merges, ...added.merges].flatMap((node) => mergeOf(source, covers, node)).sort(byTime)
  const problems = [...found.problems, ...recent.problems, ...added.problems]
  const numbers = added.merges.map(({ number }) => number)
  return read('merges', merges, {
    count: merges.length,
    problems,
    hints: numbers.length > 0 ? [notIndexed(source, numbers)] : [],
  })
}

function mergeOf(repository: RepositoryName, covers: Window, node: MergedPullRequestFragment): readonly ArrivedMerge[] {
  if (node.mergedAt === null) return []
  const mergedAt = Temporal.Instant.from(node.mergedAt)
  if (!within(covers, mergedAt)) return []
  return [
    {
      repository,
      number: node.number,
      title: node.title,
      body: condensed(node.body),
      mergedAt,
      base: node.baseRefName,
      commit: node.mergeCommit?.oid ?? null,
      author: authorOf(node),
      labels: present(node.labels?.nodes).map(({ name }) => name),
      milestone: node.milestone?.title ?? null,
      additions: node.additions,
      deletions: node.deletions,
      changedFiles: node.changedFiles,
      files: present(node.files?.nodes).map(({ path }) => path),
    },
  ]
}

function authorOf({ author }: MergedPullRequestFragment): Author | null {
  // An invalid login counts as unknown: the merge is listed without its author.
  return author === null || !isLogin(author.login)
    ? null
    : { login: author.login, kind: author.__typename === 'Bot' ? 'bot' : 'person' }
}

const present = <Node>(nodes: readonly (Node | null)[] | null | undefined): readonly Node[] =>
  (nodes ?? []).filter((node) => node !== null)

const byTime = (a: Merge, b: Merge): number => Temporal.Instant.compare(a.mergedAt, b.mergedAt) || a.number - b.number
