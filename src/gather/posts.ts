import { PostsDocument } from '../github/generated.ts'
import type { GitHub } from '../github/github.ts'
import type { RepositoryName } from '../model/repository.ts'

/**
 * The names of the files in the folder of an edition's path. One request.
 * @returns empty where there is no such folder yet
 * @throws GitHubError where the site does not answer
 */
export async function readPosts(
  github: GitHub,
  site: RepositoryName,
  editionPath: string,
): Promise<readonly { readonly name: string }[]> {
  const folder = editionPath.includes('/') ? editionPath.slice(0, editionPath.lastIndexOf('/')) : ''
  const { result } = await github.ask(PostsDocument, { ...site, folder: `HEAD:${folder}` })
  const object = result.repository?.object
  const entries = object != null && 'entries' in object ? (object.entries ?? []) : []
  return entries.filter(({ type }) => type === 'blob')
}
