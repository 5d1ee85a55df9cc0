import { FolderDocument } from '../../github/generated.ts'
import type { GitHub } from '../../github/github.ts'
import type { RepositoryName } from '../../model/repository.ts'
import { nestedChanges, withNested, type NestedFolder, type ProposalTree } from './proposal-folders.ts'

/** The trees of proposals in two commits, or null if there was none yet. */
interface TwoTrees {
  readonly commit: string
  readonly commitBefore: string | null
  readonly before: ProposalTree | null
  readonly now: ProposalTree
}

/**
 * Reads nested folders of proposals, such as `keps/sig-cluster-lifecycle/kubeadm`: the changed ones, or all of them if
 * merges name a number that is not found elsewhere. Makes one request, or none.
 * @returns both trees with the nested proposals, and the changed folders that could not be read
 */
export async function readNested(
  github: GitHub,
  {
    repository,
    trees: { commit, commitBefore, before, now },
    named,
  }: { readonly repository: RepositoryName; readonly trees: TwoTrees; readonly named: readonly number[] },
): Promise<{
  readonly before: ProposalTree | null
  readonly now: ProposalTree
  readonly unread: readonly string[]
}> {
  const changed = nestedChanges(before, now)
  const known = new Set(now.folders.map(({ number }) => number))
  const paths = named.every((number) => known.has(number)) ? changed : [...now.nested.keys()]
  const commits = new Set(commitBefore === null || before === null ? [commit] : [commit, commitBefore])
  const questions = [...commits].flatMap((at) => paths.map((path) => ({ at, path })))
  const answers = await github.askEach(
    FolderDocument,
    questions.map(({ at, path }) => ({ ...repository, expression: `${at}:${path}` })),
  )
  const found = questions.flatMap(({ at, path }, index): (NestedFolder & { readonly at: string })[] => {
    const object = answers[index]?.result.repository?.object
    return object != null && 'entries' in object ? [{ at, path, entries: object.entries ?? [] }] : []
  })
  const inCommit = (wanted: string | null): NestedFolder[] => found.filter(({ at }) => at === wanted)
  const read = new Set(inCommit(commit).map(({ path }) => path))
  return {
    before: before === null ? null : withNested(before, inCommit(commitBefore)),
    now: withNested(now, inCommit(commit)),
    unread: changed.filter((path) => !read.has(path)),
  }
}
