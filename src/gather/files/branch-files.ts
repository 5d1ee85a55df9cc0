import { FileDocument, type FileQuery } from '../../github/generated.ts'
import type { Answer, GitHub } from '../../github/github.ts'
import type { Problem } from '../../model/problem.ts'
import type { RepositoryName } from '../../model/repository.ts'
import type { FileChange } from './file-changes.ts'
import type { ArrivedMerge } from '../merges/merges.ts'
import { problemOf } from '../source-report.ts'
import { groupBy } from '../../text/group-by.ts'

/** The changes that merges made to one file on release branches. */
export interface BranchFiles {
  /** By the name of the branch, oldest change first. */
  readonly branches: ReadonlyMap<string, readonly FileChange[]>
  readonly problems: readonly Problem[]
}

const NOTHING: BranchFiles = { branches: new Map(), problems: [] }

/**
 * Returns the changes that merges to release branches made to a file. A change is the difference between the merge's
 * commit and its first parent, which is the previous commit of the branch. Reads only merges that touch the file, or
 * whose list of files is incomplete. Makes one request, or none if there are no such merges.
 * @param merges the week's merges, to any branch
 */
export async function readReleaseBranchFiles(
  github: GitHub,
  {
    source,
    path,
    merges,
  }: { readonly source: RepositoryName; readonly path: string; readonly merges: readonly ArrivedMerge[] },
): Promise<BranchFiles> {
  const asked = merges.flatMap((merge) => (merge.commit !== null && mayTouch(path, merge) ? [merge.commit] : []))
  if (asked.length === 0) return NOTHING
  try {
    const answers = await github.askEach(
      FileDocument,
      asked.flatMap((commit) =>
        [`${commit}^:${path}`, `${commit}:${path}`].map((expression) => ({ ...source, expression })),
      ),
    )
    const texts = new Map(asked.map((commit, index) => [commit, answers.slice(2 * index, 2 * index + 2)]))
    const unread = new Set(asked.filter((commit) => texts.get(commit)?.some(({ errors }) => errors.length > 0)))
    const changes = merges.flatMap((merge): (readonly [string, FileChange])[] => {
      const [before, after] = (texts.get(merge.commit ?? '') ?? []).map(textOf)
      if (merge.commit === null || before === undefined || after === undefined || unread.has(merge.commit)) return []
      return [[merge.base, { commit: merge.commit, merge: merge.number, at: merge.mergedAt, before, after }]]
    })
    const branches = groupBy(changes, ([branch]) => branch)
    return {
      branches: new Map([...branches].map(([branch, each]) => [branch, each.map(([, change]) => change)])),
      problems: unread.size > 0 ? [unreadMerges(path, unread.size)] : [],
    }
  } catch (error) {
    return { ...NOTHING, problems: [unreadBranches(path, problemOf(error))] }
  }
}

function mayTouch(path: string, { base, files, changedFiles }: ArrivedMerge): boolean {
  return base.startsWith('release-') && (files.includes(path) || changedFiles > files.length)
}

function textOf({ result }: Answer<FileQuery>): string | null {
  const object = result.repository?.object
  return object != null && 'text' in object ? object.text : null
}

const unreadMerges = (path: string, count: number): Problem => ({
  message: `GitHub did not return ${path} for ${String(count)} of the week's merges to release branches.`,
  advice: 'Run again; the next run adds the missing entries.',
})

const unreadBranches = (path: string, { message, advice }: Problem): Problem => ({
  message: `${path} of the release branches could not be read: ${message}`,
  advice,
})
