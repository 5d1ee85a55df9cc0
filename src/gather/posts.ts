import { PostsDocument } from '../github/generated.ts'
import type { GitHub } from '../github/github.ts'
import { AdvisedError } from '../model/problem.ts'
import type { RepositoryName } from '../model/repository.ts'
import { isUnanswered } from './folder-as-of.ts'
import { unreadable } from './source-report.ts'

/**
 * The names of the files in the folder of an edition's path. One request.
 * @returns empty where there is no such folder yet
 * @throws AdvisedError where the site does not answer: without its posts all would be told again
 */
export async function readPosts(
  github: GitHub,
  site: RepositoryName,
  editionPath: string,
): Promise<readonly { readonly name: string }[]> {
  const folder = editionPath.includes('/') ? editionPath.slice(0, editionPath.lastIndexOf('/')) : ''
  const answer = await github.ask(PostsDocument, { ...site, folder: `HEAD:${folder}` })
  if (isUnanswered(answer)) throw new AdvisedError(unreadable(site, answer.errors, 'site'))
  const object = answer.result.repository?.object
  const entries = object != null && 'entries' in object ? (object.entries ?? []) : []
  return entries.filter(({ type }) => type === 'blob')
}
