import { FileDocument, type FileAsOfQuery } from '../../github/generated.ts'
import type { Answer, GitHub } from '../../github/github.ts'
import { AdvisedError } from '../../model/problem.ts'
import type { RepositoryName } from '../../model/repository.ts'
import { unreadable } from '../source-report.ts'

type Commit = NonNullable<ReturnType<typeof newestCommit>>

/** A path on the default branch at a given time: the commit, and the file or folder, or null if there is none. */
export interface AsOf {
  readonly branch: string
  readonly commit: string
  readonly object: NonNullable<Commit['file']>['object']
}

/** Whether the answer has no repository or is incomplete. */
export function isUnanswered({ result, errors }: Answer<{ readonly repository: unknown }>): boolean {
  return result.repository == null || errors.length > 0
}

/** @returns null if the answer has no repository, or the repository had no commits yet */
export function readAsOf(result: FileAsOfQuery): AsOf | null {
  const branch = result.repository?.defaultBranchRef
  const commit = newestCommit(result)
  if (branch == null || commit == null) return null
  return { branch: branch.name, commit: commit.oid, object: commit.file?.object ?? null }
}

function newestCommit(result: FileAsOfQuery) {
  const target = result.repository?.defaultBranchRef?.target
  if (target == null || !('history' in target)) return null
  return target.history.nodes?.[0] ?? null
}

/**
 * Reads files of one commit in one request.
 * @returns the texts in the order of the paths, null for a path that is not a text file
 * @throws AdvisedError if GitHub did not answer for one of them
 */
export async function readFiles(
  github: GitHub,
  {
    repository,
    commit,
    paths,
  }: { readonly repository: RepositoryName; readonly commit: string; readonly paths: readonly string[] },
): Promise<readonly (string | null)[]> {
  const files = paths.map((path) => ({ ...repository, expression: `${commit}:${path}` }))
  const answers = await github.askEach(FileDocument, files)
  return answers.map(({ result, errors }) => {
    if (errors.length > 0) throw new AdvisedError(unreadable(repository, errors, 'sources'))
    const file = result.repository?.object
    return file != null && 'text' in file ? file.text : null
  })
}
