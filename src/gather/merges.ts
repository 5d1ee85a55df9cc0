import { Temporal } from 'temporal-polyfill'
import type { GitHub } from '../github/github.ts'
import type { Gathered } from '../model/facts.ts'
import type { Author, Merge } from '../model/merge.ts'
import type { RepositoryName } from '../model/repository.ts'
import { within, type Window } from '../model/week.ts'
import { searchMerges, type FoundMerge } from './merge-search.ts'
import { read } from './source-report.ts'

/**
 * Every pull request merged in the window, to any branch, none twice, in the order of their merging.
 * @returns a partial report where GitHub gave fewer than it counts
 * @throws AdvisedError where merges cannot be read at all: without them there is no edition
 */
export async function gatherMerges(
  github: GitHub,
  source: RepositoryName,
  covers: Window,
): Promise<Gathered<readonly Merge[]>> {
  const found = await searchMerges(github, source, covers)
  const merges = found.merges.flatMap((node) => mergeOf(source, covers, node)).sort(byTime)
  return read('merges', merges, merges.length, found.problems)
}

function mergeOf(repository: RepositoryName, covers: Window, node: FoundMerge): readonly Merge[] {
  if (node.mergedAt === null) return []
  const mergedAt = Temporal.Instant.from(node.mergedAt)
  if (!within(covers, mergedAt)) return []
  return [
    {
      repository,
      number: node.number,
      title: node.title,
      body: node.body,
      mergedAt,
      base: node.baseRefName,
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

function authorOf({ author }: FoundMerge): Author | null {
  return author === null ? null : { login: author.login, kind: author.__typename === 'Bot' ? 'bot' : 'person' }
}

const present = <Node>(nodes: readonly (Node | null)[] | null | undefined): readonly Node[] =>
  (nodes ?? []).filter((node) => node !== null)

const byTime = (a: Merge, b: Merge): number => Temporal.Instant.compare(a.mergedAt, b.mergedAt) || a.number - b.number
