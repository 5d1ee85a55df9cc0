import { FileDocument, type FileAsOfQuery } from '../../github/generated.ts'
import type { Answer, GitHub } from '../../github/github.ts'
import { AdvisedError } from '../../model/problem.ts'
import type { RepositoryName } from '../../model/repository.ts'
import { unreadable } from '../source-report.ts'

type Commit = NonNullable<ReturnType<typeof newestCommit>>

/** What the default branch held under a path at an instant: the commit, and the file or folder where there is one. */
export interface AsOf {
  readonly branch: string
  readonly commit: string
  readonly object: NonNullable<Commit['file']>['object']
}

/** Whether GitHub gave no repository, or said that it could not give all of it. */
export function isUnanswered({ result, errors }: Answer<{ readonly repository: unknown }>): boolean {
  return result.repository == null || errors.length > 0
}

/** @returns null where GitHub did not answer for the repository, or it had no commit yet. */
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
 * The texts of some files in one commit, in one request.
 * @returns in the order of the paths; null for a path without a text.
 * @throws AdvisedError where GitHub did not answer for one of them
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
