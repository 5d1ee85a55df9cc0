import {
  ChangedFilesDocument,
  FolderDocument,
  type ChangedFilesQuery,
  type ChangedFilesQueryVariables,
} from '../../github/generated.ts'
import type { Answer, GitHub } from '../../github/github.ts'
import { GitHubError } from '../../github/github-error.ts'
import type { Change } from '../../model/change.ts'
import { dateInName } from '../../text/templates.ts'
import type { Newsletter } from '../../model/newsletter.ts'
import { AdvisedError } from '../../model/problem.ts'
import { type RepositoryName } from '../../model/repository.ts'
import { fullName } from '../../text/repository-name.ts'

/** Maximum number of pages of a pull request's files that are read. */
const MOST_PAGES = 30

/**
 * Returns the paths of the editions that a change adds or edits, in order. Deleted editions are left out. Reads
 * everything from GitHub and checks out nothing.
 * @throws AdvisedError if GitHub does not return the changed files
 */
export async function listChangedEditions(
  github: GitHub,
  {
    site,
    newsletter,
    change,
  }: { readonly site: RepositoryName; readonly newsletter: Newsletter; readonly change: Change },
): Promise<readonly string[]> {
  const { path } = newsletter.edition
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const changed =
    change.kind === 'pull request'
      ? await filesOfPullRequest(github, site, change.number)
      : await filesOfPush(github, { site, folder, change })
  return changed
    .filter((file) => file.startsWith(folder) && !file.slice(folder.length).includes('/'))
    .filter((file) => dateInName(file.slice(folder.length), path) !== null)
    .toSorted()
}

type Files = NonNullable<NonNullable<ChangedFilesQuery['repository']>['pullRequest']>['files'] | undefined

async function filesOfPullRequest(github: GitHub, site: RepositoryName, number: number): Promise<readonly string[]> {
  const files: string[] = []
  let after: string | null = null
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const variables: ChangedFilesQueryVariables = { ...site, number, after }
    const { result, errors }: Answer<ChangedFilesQuery> = await github.ask(ChangedFilesDocument, variables)
    const found: Files = result.repository?.pullRequest?.files
    if (found == null || errors.length > 0) {
      const said = errors[0] ?? { type: 'NOT_FOUND', message: `no files of pull request ${String(number)}` }
      throw new GitHubError({ code: said.type, operation: 'ChangedFiles', said: said.message })
    }
    for (const node of found.nodes ?? []) if (node !== null && node.changeType !== 'DELETED') files.push(node.path)
    if (!found.pageInfo.hasNextPage) break
    after = found.pageInfo.endCursor
  }
  return files
}

/** The event does not name the files, so the folder of the posts is compared before and after. */
async function filesOfPush(
  github: GitHub,
  {
    site,
    folder,
    change: { before, head },
  }: { readonly site: RepositoryName; readonly folder: string; readonly change: Extract<Change, { kind: 'push' }> },
): Promise<readonly string[]> {
  const path = folder.replace(/\/$/, '')
  // A new branch is compared with the default branch.
  const answers = await github.askEach(
    FolderDocument,
    [before ?? 'HEAD', head].map((commit) => ({ ...site, expression: `${commit}:${path}` })),
  )
  const [was, is] = answers.map(({ result, errors }) => {
    const [error] = errors
    if (error !== undefined || result.repository === null) throw unread(site, path, error?.message)
    const tree = result.repository.object
    return new Map((tree != null && 'entries' in tree ? (tree.entries ?? []) : []).map(({ name, oid }) => [name, oid]))
  })
  return [...(is ?? [])].filter(([name, oid]) => was?.get(name) !== oid).map(([name]) => `${folder}${name}`)
}

const unread = (site: RepositoryName, path: string, said = 'no answer'): AdvisedError =>
  new AdvisedError({
    message: `GitHub did not return the files in ${path} of ${fullName(site)}: ${said}`,
    advice: 'Run again. If it happens again, check that the token can read the repository ("contents: read").',
  })
